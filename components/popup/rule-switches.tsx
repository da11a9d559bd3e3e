import type { Settings } from '../../lib/settings/settings.ts';
import { severityWords } from '../counts.ts';
import { SeverityIcon } from '../icons.tsx';
import { ruleGroups } from './rule-groups.ts';
import type { ListedRule } from './services.ts';
import { SwitchRow } from './switch-row.tsx';

interface Props {
  rules: readonly ListedRule[];
  settings: Settings;
  disabled: boolean;
  onSwitch(rule: string, on: boolean): void;
}

/** All rules, grouped by whom a mail is written to, each with its switch. */
export function RuleSwitches({ rules, settings, disabled, onSwitch }: Props) {
  const isOn = ({ id }: ListedRule) => !settings.rulesOff.includes(id);
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">Rules</h2>
      <div className="box">
        {ruleGroups(rules).map((group) => (
          <details key={group.name}>
            <summary>
              <span>{group.name}</span>
              <span className="soft">
                {group.rules.filter(isOn).length} of {group.rules.length} on
              </span>
            </summary>
            {group.rules.map((rule) => (
              <SwitchRow
                key={rule.id}
                label={rule.title}
                icon={
                  <span title={severityWords[rule.severity].one}>
                    <SeverityIcon severity={rule.severity} />
                  </span>
                }
                on={isOn(rule)}
                disabled={disabled}
                onSwitch={(on) => onSwitch(rule.id, on)}
              />
            ))}
          </details>
        ))}
      </div>
    </section>
  );
}
