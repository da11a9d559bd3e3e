import type { PageReport } from '../../../lib/messages/page-commands.ts';
import { useApp } from '../context.ts';
import { useSetting } from '../settings/use-setting.ts';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';
import { Section } from '../ui/section.tsx';
import { hostNames } from '../words.ts';
import { DraftFindings } from './draft-findings.tsx';
import { useAnswer } from './use-answer.ts';

/** Whether the tab under the popup is watched, and what is found there. */
export function TabView() {
  const { services } = useApp();
  const tab = useAnswer(services.tab);
  return (
    <Section title="This tab">
      <div className="stack tab-view" aria-live="polite">
        {tab?.kind === 'elsewhere' && (
          <Note title="Not a mail tab">
            Matchproof works in Gmail and in Outlook on the web. Open one of them and write a mail.
          </Note>
        )}
        {tab?.kind === 'reload' && (
          <Note tone="warning" title="Is this your mail? Reload this tab">
            <p>
              It was open before Matchproof was installed. Once reloaded, drafts in Gmail and
              Outlook are checked here.
            </p>
            <Button onPress={() => void services.reloadTab()}>Reload</Button>
          </Note>
        )}
        {tab?.kind === 'mail' && <Mail report={tab.report} />}
      </div>
    </Section>
  );
}

function Mail({ report: { host, watching, composes } }: { report: PageReport }) {
  const { set } = useSetting();
  const name = hostNames[host];
  if (!watching) {
    const switchOn = () => set({ hostsOff: { [host]: false } }, `${name} switched on`);
    return (
      <Note title={`Switched off in ${name}`}>
        <p>Nothing that you write there is looked at.</p>
        <Button changes onPress={switchOn}>
          Switch it on
        </Button>
      </Note>
    );
  }
  if (composes.length === 0) {
    return (
      <Note title={`Watching ${name}`}>
        No draft is open. Begin a mail or a reply, and what to look at is marked as you write.
      </Note>
    );
  }
  return composes.map((compose, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a draft has no name that the popup could know
    <DraftFindings key={index} {...compose} />
  ));
}
