import type { Draft, Person } from '../draft/draft.ts';
import type { CheckResult } from '../engine/check.ts';
import type { Entry } from '../engine/directory.ts';
import type { Facts } from '../engine/facts.ts';
import { programOf } from '../engine/recipients.ts';
import { type Inbound, readInbound } from '../inbound/read.ts';
import { shortName } from '../ledger/kinds.ts';
import type { Compose } from '../mail/adapter.ts';
import { addressOf, onlyCalled } from './namesakes.ts';
import { peopleOf } from './people.ts';
import type { ComposeView, ShownInbound, ShownPerson } from './view.ts';

type Shown = Pick<ComposeView, 'people' | 'inbound'>;

/** Whom one draft goes to, and what the mail that it answers says. Of that mail only what was found in it is held. */
export class Correspondence {
  #shown: Shown = { people: [], inbound: { policy: null, asksRanking: null } };
  /** What was found in the answered mail, once the page holds it. */
  #inbound: Inbound | null = null;
  /** Who people really are, by what the page shows of them. */
  readonly #corrections = new Map<string, Person>();
  /** Who is meant by a name that several on record have, where an address cannot tell. */
  readonly #choices = new Map<string, Entry>();
  /** The facts as they were given last, and what the choices make of them. */
  #facts: { given: Facts; chosen: Facts } | null = null;

  /** The same object, and the same parts, until something else is to be shown. */
  get shown(): Shown {
    return this.#shown;
  }

  /** Takes a person for another, or for somebody on record, from now on. */
  correct(shown: Person, real: Person | Entry): void {
    this.#choices.delete(shown.name);
    this.#facts = null;
    if (!('programs' in real)) this.#corrections.set(nameOf(shown), real);
    else if (addressOf(real)) this.correct(shown, { ...shown, email: addressOf(real) });
    else this.#choices.set(shown.name, real);
  }

  /** The facts without those whom a chosen name does not mean; the same object while both stay. */
  factsFor(given: Facts): Facts {
    if (this.#choices.size === 0) return given;
    if (this.#facts?.given !== given) {
      let chosen = given;
      for (const [name, entry] of this.#choices) chosen = onlyCalled(name, entry, chosen);
      this.#facts = { given, chosen };
    }
    return this.#facts.chosen;
  }

  corrected(people: Person[]): Person[] {
    if (this.#corrections.size === 0) return people;
    return people.map((person) => this.#corrections.get(nameOf(person)) ?? person);
  }

  look(compose: Compose, draft: Draft, result: CheckResult, facts: Facts): void {
    const text = draft.isReply && !this.#inbound ? compose.repliedTo() : '';
    if (text.trim() !== '') this.#inbound = readInbound(text);
    const people = peopleOf(draft, result, facts).map((person) => this.#asChosen(person));
    const inbound = inboundOf(this.#inbound ?? nothing, result);
    if (JSON.stringify(this.#shown) !== JSON.stringify({ people, inbound }))
      this.#shown = { people, inbound };
  }

  #asChosen(person: ShownPerson): ShownPerson {
    const { known, name } = person;
    if (known?.by !== 'name' || !this.#choices.has(name)) return person;
    return { ...person, known: { ...known, by: 'choice' } };
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
