import { SourceLink } from '../ui/link.tsx';
import { Section } from '../ui/section.tsx';

const volunteering =
  'https://www.nrmp.org/help/item/during-my-interview-the-program-director-asked-me-about-other-programs-to-which-i-had-applied-and-how-i-plan-to-rank-them-must-i-provide-that-information-2/';
const programsPlans = 'https://www.nrmp.org/about/news/2023/02/february-2023-illuminator/';
const truthfulness = 'https://www.nrmp.org/policy/match-code-of-conduct-applicants/';
const manners = 'https://blog.acpinternist.org/2013/02/love-letters-and-match.html';

/** What the rules of the Match say about a letter of intent, and what they do not. */
export function RulesText() {
  return (
    <Section title="What the rules say, and what they do not">
      <div className="box prose">
        <h3>You may say it</h3>
        <p>
          NRMP lets you volunteer how you plan to rank a program. “I will rank you first” is
          allowed. <SourceLink address={volunteering} />
        </p>
        <h3>Programs may not ask</h3>
        <p>
          How you will rank, where else you applied and whom you signalled are not theirs to ask.
          You need not answer. <SourceLink address={volunteering} />
        </p>
        <h3>Say it to one only</h3>
        <p>
          Telling two programs, or ranking otherwise afterwards, is not a listed rule breach in any
          text that we found. It is untrue to one of the two, and NRMP expects true information.{' '}
          <SourceLink address={truthfulness} />, <SourceLink address={manners} />
        </p>
        <h3>Ask for nothing in return</h3>
        <p>
          A deal (“if you rank me, I rank you first”) or a request for a promise is another matter:
          match agreements have treated those as breaches. <SourceLink address={manners} />
        </p>
        <h3>It binds nobody</h3>
        <p>
          A program may tell you its plans too. Only the lists count, so rank in the order of your
          own wishes. <SourceLink address={programsPlans} />
        </p>
      </div>
    </Section>
  );
}
