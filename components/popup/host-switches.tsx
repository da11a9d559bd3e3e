import { type MailHost, mailHosts, type Settings } from '../../lib/settings/settings.ts';
import { SwitchRow } from './switch-row.tsx';

export const hostNames: Readonly<Record<MailHost, string>> = {
  gmail: 'Gmail',
  outlook: 'Outlook on the web',
};

interface Props {
  settings: Settings;
  disabled: boolean;
  onSwitch(host: MailHost, on: boolean): void;
}

/** Where drafts are checked. */
export function HostSwitches({ settings, disabled, onSwitch }: Props) {
  return (
    <section aria-labelledby="hosts">
      <h2 id="hosts">Check my drafts in</h2>
      <div className="box">
        {mailHosts.map((host) => (
          <SwitchRow
            key={host}
            label={hostNames[host]}
            on={!settings.hostsOff.includes(host)}
            disabled={disabled}
            onSwitch={(on) => onSwitch(host, on)}
          />
        ))}
      </div>
    </section>
  );
}
