import type { PageReport } from '../../lib/messages/page-commands.ts';
import { DraftFindings } from './draft-findings.tsx';
import { hostNames } from './host-switches.tsx';
import type { TabState } from './services.ts';

/** Whether the tab under the popup is watched, and what is found there. */
export function TabView({ tab }: { tab: TabState | null }) {
  return (
    <section aria-labelledby="tab" aria-live="polite">
      <h2 id="tab">This tab</h2>
      {tab && <State tab={tab} />}
    </section>
  );
}

function State({ tab }: { tab: TabState }) {
  switch (tab.kind) {
    case 'elsewhere':
      return (
        <Note title="Not a mail tab">
          Matchproof works in Gmail and in Outlook on the web. Open one of them and write a mail.
        </Note>
      );
    case 'reload':
      return (
        <Note title="Is this your mail? Reload this tab">
          It was open before Matchproof was installed. Once reloaded, drafts in Gmail and Outlook
          are checked here.
        </Note>
      );
    case 'mail':
      return <Mail report={tab.report} />;
  }
}

function Mail({ report: { host, watching, composes } }: { report: PageReport }) {
  if (!watching) {
    return <Note title={`Switched off in ${hostNames[host]}`}>Switch it on again below.</Note>;
  }
  if (composes.length === 0) {
    return (
      <Note title={`Watching ${hostNames[host]}`}>
        No draft is open. Begin a mail or a reply, and what to look at is marked as you write.
      </Note>
    );
  }
  return composes.map((compose, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a draft has no name that the popup could know
    <DraftFindings key={index} audience={compose.audience} findings={compose.findings} />
  ));
}

function Note({ title, children }: { title: string; children: string }) {
  return (
    <div className="box note">
      <strong>{title}</strong>
      <p>{children}</p>
    </div>
  );
}
