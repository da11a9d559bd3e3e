import type { Contact, Program, Writer } from '../state/records.ts';
import type { Facts } from './facts.ts';
import { nameKey } from './names.ts';

/** Who stands behind an address or a name. */
export interface Entry {
  readonly programs: readonly Program[];
  readonly contact: Contact | null;
  readonly writer: Writer | null;
}

/** Who stands behind a name, as far as all who have it agree. */
export interface Named extends Entry {
  /** The people who have the name, where it takes one of them to know the program or writer. */
  readonly namesakes: readonly Entry[];
}

/** Addresses, domains and names of everybody on record, so that a key press does not search 200 programs. */
export class Directory {
  readonly #addresses = new Map<string, Entry>();
  /** By name, then by address: a name without an address is somebody of its own at each program. */
  readonly #names = new Map<string, Map<string, Entry>>();
  readonly #domains = new Map<string, Program[]>();

  constructor({ programs, writers }: Facts) {
    for (const program of programs) {
      for (const contact of program.contacts) {
        add(this.#addresses, addressKey(contact.email), { program, contact });
        this.#addName(contact, program.id, { program, contact });
      }
      for (const domain of program.domains.map((each) => each.trim().toLowerCase())) {
        const sharing = this.#domains.get(domain);
        if (sharing) sharing.push(program);
        else this.#domains.set(domain, [program]);
      }
    }
    for (const writer of writers) {
      add(this.#addresses, addressKey(writer.email), { writer });
      this.#addName(writer, writer.id, { writer });
    }
  }

  byAddress(email: string): Entry | null {
    return this.#addresses.get(addressKey(email)) ?? null;
  }

  byName(name: string): Named | null {
    const people = [...(this.#names.get(nameKey(name))?.values() ?? [])];
    const [only, ...more] = people;
    if (!only) return null;
    if (more.length === 0) return { ...only, namesakes: [] };
    const areOfPrograms = people.every(({ programs }) => programs.length > 0);
    const programs = [...new Set(people.flatMap((each) => each.programs))];
    const isOfOne = areOfPrograms && programs.length === 1;
    return {
      programs: areOfPrograms ? programs : [],
      contact: null,
      writer: null,
      namesakes: isOfOne ? [] : people,
    };
  }

  /** Programs of a domain, or of the one that it belongs to. */
  byDomain(domain: string): readonly Program[] {
    for (let rest = domain; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
      const programs = this.#domains.get(rest);
      if (programs) return programs;
    }
    return [];
  }

  #addName({ email, name }: { email: string; name: string }, at: string, news: News): void {
    const key = nameKey(name);
    if (key === '') return;
    const people = this.#names.get(key) ?? new Map<string, Entry>();
    this.#names.set(key, people);
    add(people, addressKey(email) || at, news);
  }
}

const directories = new WeakMap<Facts, Directory>();

/** The directory of these facts, made once. */
export function directoryOf(facts: Facts): Directory {
  const known = directories.get(facts);
  if (known) return known;
  const made = new Directory(facts);
  directories.set(facts, made);
  return made;
}

interface News {
  program?: Program;
  contact?: Contact;
  writer?: Writer;
}

function add(entries: Map<string, Entry>, key: string, news: News): void {
  if (key === '') return;
  const before = entries.get(key) ?? { programs: [], contact: null, writer: null };
  const isNew = news.program && !before.programs.includes(news.program);
  entries.set(key, {
    programs: isNew ? [...before.programs, news.program as Program] : before.programs,
    contact: before.contact ?? news.contact ?? null,
    writer: before.writer ?? news.writer ?? null,
  });
}

/** An address as it is compared: case and the tag after a plus sign make no other mailbox. */
function addressKey(email: string): string {
  return email
    .trim()
    .toLowerCase()
    .replace(/\+[^@]*(?=@)/, '');
}
