import { useApp } from '../context.ts';
import { SourceLink } from '../ui/link.tsx';
import { Section } from '../ui/section.tsx';
import { useRules } from './use-rules.ts';

/** What Matchproof is, and where its rules are written. */
export function AboutSection() {
  const { services } = useApp();
  const rules = useRules();
  const sources = [...new Set(rules.map(({ source }) => source))].filter(Boolean).sort();
  return (
    <>
      <div className="box prose">
        <p>
          <strong>Matchproof {services.version}</strong>
        </p>
        <p>
          It proofreads what you write to residency programs and letter writers: against the rules
          of the Match, and for slips that one regrets. It is not of NRMP, AAMC or any program, and
          gives no legal advice.
        </p>
        <p>
          Everything happens on this device. No draft, address or setting ever leaves it, and of
          your mails only facts are kept: when, to whom, what kind, the subject.
        </p>
      </div>
      <Section title="Where the rules are written">
        <ul className="box list sources">
          {sources.map((source) => (
            <li key={source} className="line">
              <SourceLink address={source}>{shown(source)}</SourceLink>
            </li>
          ))}
        </ul>
        <p className="soft">
          A rule without a source is our own advice, and says so. Dates that are not published yet
          say “expected date, check nrmp.org”.
        </p>
      </Section>
    </>
  );
}

function shown(source: string): string {
  const { hostname, pathname } = new URL(source);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
}
