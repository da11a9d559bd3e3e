import type { ListedRule } from '../services.ts';

export interface RuleGroup {
  name: string;
  rules: readonly ListedRule[];
}

/** Rules by whom they speak up for; a rule for more than one kind of reader counts as for any mail. */
export function ruleGroups(rules: readonly ListedRule[]): RuleGroup[] {
  const only = (reader: 'program' | 'writer') => (rule: ListedRule) =>
    rule.audience.length === 1 && rule.audience[0] === reader;
  const [program, writer] = [only('program'), only('writer')];
  return [
    { name: 'To programs', rules: rules.filter(program) },
    { name: 'To letter writers', rules: rules.filter(writer) },
    { name: 'Any mail', rules: rules.filter((rule) => !program(rule) && !writer(rule)) },
  ].filter((group) => group.rules.length > 0);
}
