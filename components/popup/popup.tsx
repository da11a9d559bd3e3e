import { HostSwitches } from './host-switches.tsx';
import { RuleSwitches } from './rule-switches.tsx';
import type { PopupServices } from './services.ts';
import { TabView } from './tab-view.tsx';
import { useAnswer } from './use-answer.ts';
import { useSettings } from './use-settings.ts';

const newer =
  'These settings were saved by a newer version of Matchproof. They apply, but cannot be changed here.';

/** The toolbar's popup. */
export function Popup({ services }: { services: PopupServices }) {
  const tab = useAnswer(services.tab);
  const { settings, readOnly, fault, switchRule, switchHost } = useSettings(services);
  const complaint = fault || (readOnly ? newer : '');
  return (
    <>
      <header>
        <img src="/icon/48.png" width="28" height="28" alt="" />
        <h1>Matchproof</h1>
        <span className="soft">Version {services.version}</span>
      </header>
      <main>
        <TabView tab={tab} />
        {complaint && (
          <p role="alert" className="box complaint">
            {complaint}
          </p>
        )}
        {settings && (
          <>
            <HostSwitches settings={settings} disabled={readOnly} onSwitch={switchHost} />
            <RuleSwitches
              rules={services.rules}
              settings={settings}
              disabled={readOnly}
              onSwitch={switchRule}
            />
          </>
        )}
      </main>
      <footer>
        Matchproof proofreads what you write to residency programs and letter writers: against the
        rules of the Match, and for slips that one regrets. Everything happens on this device. No
        draft, address or setting ever leaves it.
      </footer>
    </>
  );
}
