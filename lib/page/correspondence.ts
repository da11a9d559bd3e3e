import type { Draft, Person } from '../draft/draft.ts';
import type { CheckResult } from '../engine/check.ts';
import type { Facts } from '../engine/facts.ts';
import { programOf } from '../engine/recipients.ts';
import { type Inbound, readInbound } from '../inbound/read.ts';
import { shortName } from '../ledger/kinds.ts';
import type { Compose } from '../mail/adapter.ts';
import { peopleOf } from './people.ts';
import type { ComposeView, ShownInbound } from './view.ts';

type Shown = Pick<ComposeView, 'people' | 'inbound'>;

/** Whom one draft goes to, and what the mail that it answers says. Of that mail only what was found in it is held. */
export class Correspondence {
  #shown: Shown = { people: [], inbound: { policy: null, asksRanking: null } };
  /** What was found in the answered mail, once the page holds it. */
  #inbound: Inbound | null = null;
  /** Who people really are, by what the page shows of them. */
  readonly #corrections = new Map<string, Person>();

  /** The same object, and the same parts, until something else is to be shown. */
  get shown(): Shown {
    return this.#shown;
  }

  /** Takes a person for another from now on. */
  correct(shown: Person, real: Person): void {
    this.#corrections.set(nameOf(shown), real);
  }

  corrected(people: Person[]): Person[] {
    if (this.#corrections.size === 0) return people;
    return people.map((person) => this.#corrections.get(nameOf(person)) ?? person);
  }

  look(compose: Compose, draft: Draft, result: CheckResult, facts: Facts): void {
    const text = draft.isReply && !this.#inbound ? compose.repliedTo() : '';
    if (text.trim() !== '') this.#inbound = readInbound(text);
    const people = peopleOf(draft, result, facts);
    const inbound = inboundOf(this.#inbound ?? nothing, result);
    if (JSON.stringify(this.#shown) !== JSON.stringify({ people, inbound }))
      this.#shown = { people, inbound };
  }
}

const nothing: Inbound = { policy: null, asksRanking: null };

/** To whom one writes decides whether the mail that is answered can be a program's. */
function inboundOf(
  { asksRanking, policy }: Inbound,
  { audience, recipients }: CheckResult,
): ShownInbound {
  const program = programOf(recipients);
  const isNews =
    policy !== null &&
    program !== null &&
    program.contactPolicy !== 'do-not-send' &&
    program.contactPolicy !== policy.policy;
  return {
    policy: isNews ? { is: policy.policy, program: shortName(program), words: policy.words } : null,
    asksRanking: program !== null || audience === 'program' ? asksRanking : null,
  };
}

function nameOf({ email, name }: Person): string {
  return `${name} <${email}>`;
}
