import { mailHosts } from '../../../lib/settings/settings.ts';
import { severityWords } from '../../counts.ts';
import { SeverityIcon } from '../../icons.tsx';
import { useApp } from '../context.ts';
import { Section } from '../ui/section.tsx';
import { SwitchRow } from '../ui/switch-row.tsx';
import { hostNames } from '../words.ts';
import { ruleGroups } from './rule-groups.ts';
import { useRules } from './use-rules.ts';
import { useSetting } from './use-setting.ts';

/** Where drafts are checked, and against what. */
export function CheckingSection() {
  const { settings } = useApp();
  const rules = useRules();
  const { set } = useSetting();
  const isOn = (id: string) => !settings.rulesOff.includes(id);
  const onOff = (on: boolean) => (on ? 'on' : 'off');
  return (
    <>
      <Section title="Check my drafts in">
        <div className="box">
          {mailHosts.map((host) => (
            <SwitchRow
              key={host}
              label={hostNames[host]}
              on={!settings.hostsOff.includes(host)}
              onSwitch={(on) =>
                set({ hostsOff: { [host]: !on } }, `${hostNames[host]} switched ${onOff(on)}`)
              }
            />
          ))}
        </div>
      </Section>
      <Section title="Rules">
        <div className="box">
          {ruleGroups(rules).map((group) => (
            <details key={group.name}>
              <summary>
                <span>{group.name}</span>
                <span className="soft">
                  {group.rules.filter(({ id }) => isOn(id)).length} of {group.rules.length} on
                </span>
              </summary>
              {group.rules.map((rule) => (
                <SwitchRow
                  key={rule.id}
                  label={rule.title}
                  icon={
                    <span title={severityWords[rule.severity].one}>
                      <SeverityIcon severity={rule.severity} />
                      <span className="hidden">{severityWords[rule.severity].one}: </span>
                    </span>
                  }
                  on={isOn(rule.id)}
                  onSwitch={(on) =>
                    set({ rulesOff: { [rule.id]: !on } }, `“${rule.title}” switched ${onOff(on)}`)
                  }
                />
              ))}
            </details>
          ))}
        </div>
      </Section>
    </>
  );
}
