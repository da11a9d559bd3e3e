import type { Audience } from '../../../lib/draft/draft.ts';
import type { PageReport } from '../../../lib/messages/page-commands.ts';
import { bySeverity, severityWords, summary } from '../../counts.ts';
import { SeverityIcon, TickIcon } from '../../icons.tsx';

const draftNames: Readonly<Record<Audience, string>> = {
  program: 'Draft to a program',
  writer: 'Draft to a letter writer',
  other: 'Draft',
};

/** What is said of one open draft, gravest first. */
export function DraftFindings({ audience, findings, notices }: PageReport['composes'][number]) {
  const said = [
    ...findings,
    ...notices.map((title) => ({ rule: 'inbound', severity: 'notice' as const, title })),
  ];
  return (
    <div className="box draft">
      <h3>
        <span>{draftNames[audience]}</span>
        {said.length > 0 && <span className="soft">{summary(said)}</span>}
      </h3>
      {said.length === 0 && (
        <p className="line">
          <TickIcon />
          Nothing found
        </p>
      )}
      <ul>
        {bySeverity(said).flatMap((group) =>
          group.findings.map((finding, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a rule may speak twice with the same words
            <li key={`${finding.rule} ${index}`} className="line">
              <SeverityIcon severity={finding.severity} />
              <span>
                <span className="hidden">{severityWords[finding.severity].one}: </span>
                {finding.title}
              </span>
            </li>
          )),
        )}
      </ul>
    </div>
  );
}
