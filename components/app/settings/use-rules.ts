import { useEffect, useState } from 'react';
import type { RuleText } from '../../../lib/engine/rule.ts';
import { useApp } from '../context.ts';

/** The catalogue of rules; empty until it was fetched. */
export function useRules(): readonly RuleText[] {
  const { services } = useApp();
  const [rules, setRules] = useState<readonly RuleText[]>([]);
  useEffect(() => {
    let open = true;
    void services.rules().then((fetched) => {
      if (open) setRules(fetched);
    });
    return () => {
      open = false;
    };
  }, [services]);
  return rules;
}
