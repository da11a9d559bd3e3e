import type { Edit, Fix } from '../lib/draft/draft.ts';
import { inFiles } from '../lib/engine/program-files.ts';
import { isMeant, mentionsIn, type Named, sameForm } from '../lib/engine/program-mentions.ts';
import type { Called } from '../lib/engine/program-names.ts';
import { programOf, writerOf } from '../lib/engine/recipients.ts';
import type { Context, ContextRule, Mark, Scenarios } from '../lib/engine/rule.ts';
import { isAt, isTakenForOwn } from '../lib/engine/writers-house.ts';
import type { Program } from '../lib/state/records.ts';

export const rule: ContextRule = {
  id: 'wrong-program',
  severity: 'warning',
  audience: ['program', 'writer'],
  title: 'Names another program',
  message: 'The mail names another program than the one it goes to. Check that this is meant.',
  source: '',
  inContext: (context) =>
    context.doc.audience === 'writer' ? toWriter(context) : toProgram(context),
};

function toProgram(context: Context): Mark[] {
  const theirs = new Set(context.recipients.flatMap(({ programs }) => programs));
  if (theirs.size === 0) return [];
  const right = programOf(context.recipients);
  const all = mentionsIn(context.doc, context.facts);
  // `Fairmont North` once in full, then `Fairmont`: the short name is the long one's.
  const spelledOut = all.filter(({ called }) => called.some(({ program }) => theirs.has(program)));
  const wrong = all.filter(
    (named) =>
      !named.called.some(({ program }) => theirs.has(program)) &&
      !spelledOut.some((long) => isWithin(named, long)) &&
      !isBeginning(named, theirs) &&
      isMeant(named),
  );
  const marks = marksOf(wrong, right, context);
  return marks.length > 0 ? marks : inFiles(context, theirs);
}

/** To a writer only another house that is taken for the writer's own is wrong: letters go to many. */
function toWriter(context: Context): Mark[] {
  const writer = writerOf(context.recipients);
  if (!writer) return [];
  const wrong = mentionsIn(context.doc, context.facts).filter(
    (named) =>
      isTakenForOwn(named) &&
      named.called.every(({ program }) => !isAt(writer, program, context.facts)),
  );
  return marksOf(wrong, null, context);
}

/** A short name of another program that is also how the right one's long name begins, where nobody stored it as an alias. */
function isBeginning({ called, mention }: Named, theirs: ReadonlySet<Program>): boolean {
  if (called.some(({ form }) => form !== 'core')) return false;
  const said = mention.words
    .slice(mention.from, mention.to)
    .map(({ key, bareKey }) => bareKey || key);
  return [...theirs].some((program) =>
    [program.name, program.institution, ...program.aliases].some((name) =>
      name.toLowerCase().startsWith(said.join(' ')),
    ),
  );
}

function isWithin(short: Named, long: Named): boolean {
  const words = ({ mention }: Named) =>
    mention.words.slice(mention.from, mention.to).map(({ key, bareKey }) => bareKey || key);
  return (
    words(long).length > words(short).length &&
    ` ${words(long).join(' ')} `.includes(` ${words(short).join(' ')} `)
  );
}

/** One mark for each other program, at its first name; the fix puts all of its names right. */
function marksOf(wrong: readonly Named[], right: Program | null, { doc }: Context): Mark[] {
  const byProgram = Map.groupBy(wrong, ({ called }) => called[0]?.program);
  return [...byProgram.values()].map((named) => {
    const first = named.find(({ field }) => field === 'body') ?? (named[0] as Named);
    const { field, start, end, called } = first;
    const other = called[0] as Called;
    const message = right
      ? `The mail goes to ${right.name || right.institution}, but names ${quoted(first, doc.draft)}. Check that this is meant.`
      : `The mail names ${quoted(first, doc.draft)}, which is not where it goes. Check that this is meant.`;
    return {
      field,
      start,
      end,
      message: doc.audience === 'writer' ? toldWriter(first, doc.draft) : message,
      fixes: (): Fix[] =>
        right
          ? [
              {
                label: `Name ${shorten(sameForm(right, other, quoted(first, doc.draft)))}`,
                edits: named.map((each): Edit => {
                  const replacement = sameForm(
                    right,
                    each.called[0] as Called,
                    quoted(each, doc.draft),
                  );
                  return { field: each.field, start: each.start, end: each.end, replacement };
                }),
              },
            ]
          : [],
    };
  });
}

function toldWriter(named: Named, draft: { body: string; subject: string }): string {
  return `As far as is stored, you did not work with this writer at ${quoted(named, draft)}. Check the name.`;
}

function quoted({ field, start, end }: Named, draft: { body: string; subject: string }): string {
  return draft[field].slice(start, end);
}

function shorten(text: string): string {
  return text.length > 32 ? `${text.slice(0, 30)}…` : text;
}

export const scenarios: Scenarios = {
  flags: [
    {
      title: 'another alias in the last sentence',
      draft: {
        body: 'Dear Dr. Lopez,\n\nThank you for the tour. I would be delighted to train at Riverside.\n\nAsha Rao',
      },
    },
    {
      title: 'the institution of another program',
      draft: {
        body: 'Dear Dr. Lopez,\n\nThe simulation room at Riverside University Medical Center impressed me.\n\nAsha Rao',
      },
    },
    {
      title: 'in the subject',
      draft: {
        subject: 'Interest in Riverside Pediatrics',
        body: 'Dear Dr. Lopez,\n\nI write to say how much I liked the day.\n\nAsha Rao',
      },
    },
    {
      title: 'in the greeting',
      draft: {
        body: 'Dear Riverside Selection Committee,\n\nThank you for the invitation.\n\nAsha Rao',
      },
    },
    {
      title: 'in the name of a file',
      draft: {
        body: 'Dear Dr. Lopez,\n\nMy letter is attached.\n\nAsha Rao',
        attachments: ['LOI_Riverside.pdf'],
      },
    },
    {
      title: 'an alias that is an ordinary word, after a preposition',
      draft: {
        body: 'Dear Dr. Lopez,\n\nI could see myself at Hope for the next three years.\n\nAsha Rao',
      },
    },
    {
      title: 'an ordinary word before a hospital’s word',
      draft: {
        body: 'Dear Dr. Lopez,\n\nHope Medical Center has the clinic I look for.\n\nAsha Rao',
      },
    },
    {
      title: 'a possessive',
      draft: {
        body: 'Dear Dr. Lopez,\n\nRiverside’s night clinic is the reason I applied.\n\nAsha Rao',
      },
    },
    {
      title: 'an acronym of the institution',
      draft: { body: 'Dear Dr. Lopez,\n\nI hope to join RUMC in July.\n\nAsha Rao' },
    },
    {
      title: 'after a rotation elsewhere in the same sentence',
      draft: {
        body: 'Dear Dr. Lopez,\n\nI rotated at Lakeside, and I would love to return to Riverside as an intern.\n\nAsha Rao',
      },
    },
    {
      title: 'the longer of two names that begin alike',
      draft: { body: 'Dear Dr. Lopez,\n\nThe team at Lakeside North was kind to me.\n\nAsha Rao' },
      state: (state) => {
        const p = state.programs[1];
        if (p) {
          p.name = 'Lakeside North Pediatrics Residency';
          p.aliases = ['Lakeside North'];
          p.institution = 'Lakeside North Hospital';
        }
      },
    },
    {
      title: 'a sister program in the same house',
      draft: {
        body: 'Dear Dr. Lopez,\n\nI see my future with Lakeside Family Medicine.\n\nAsha Rao',
      },
      state: (state) => {
        const p = state.programs[1];
        if (p) {
          p.name = 'Lakeside Family Medicine Residency';
          p.aliases = ['Lakeside FM'];
          p.specialty = 'Family Medicine';
          p.institution = "Lakeside Children's Hospital";
        }
      },
    },
    {
      title: 'taken for the writer’s own ward',
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'Letter for pediatrics',
        body: 'Dear Dr. Smith,\n\nThank you again for the weeks in your clinic at Riverside.\n\nAsha Rao',
      },
    },
  ],
  allows: [
    {
      title: 'the recipient’s own program in all forms',
      draft: {
        body: "Dear Dr. Lopez,\n\nLakeside, Lakeside Peds, Lakeside Children's Hospital: all of it felt like home.\n\nAsha Rao",
      },
    },
    {
      title: 'a rotation there',
      draft: {
        body: 'Dear Dr. Lopez,\n\nDuring my rotation at Riverside University Medical Center I learned to listen.\n\nAsha Rao',
      },
    },
    {
      title: 'the own medical school',
      draft: {
        body: 'Dear Dr. Lopez,\n\nI am a student at Riverside University and finish in May.\n\nAsha Rao',
      },
    },
    {
      title: 'the reader’s own past',
      draft: {
        body: 'Dear Dr. Lopez,\n\nYou told us that you trained at Riverside under Dr. Haddad.\n\nAsha Rao',
      },
    },
    {
      title: 'hope as a verb',
      draft: {
        body: 'Dear Dr. Lopez,\n\nHope you are well. I hope to hear from you, and hope is not a plan.\n\nAsha Rao',
      },
    },
    {
      title: 'a street and a sister of that name',
      draft: {
        body: 'Dear Dr. Lopez,\n\nI live on Riverside Drive with my sister Hope Rao.\n\nAsha Rao',
      },
    },
    {
      title: 'a quoted mail that names it',
      draft: {
        isReply: true,
        body: 'Dear Dr. Lopez,\n\nJanuary 8 suits me.\n\nAsha Rao\n\n> We share the week with Riverside.',
      },
    },
    {
      title: 'the signature',
      draft: {
        body: 'Dear Dr. Lopez,\n\nThank you for the day.\n\nBest regards,\nAsha Rao\nRiverside University, fourth year',
      },
    },
    {
      title: 'a shared domain: either program may be named',
      draft: {
        to: [{ name: '', email: 'office@both.example' }],
        body: 'Dear Selection Committee,\n\nI applied to your residency at Riverside and at Lakeside and signed both forms in ERAS.\n\nAsha Rao',
      },
      state: (state) => {
        for (const p of state.programs.slice(0, 2)) p.domains = ['both.example'];
      },
    },
    {
      title: 'a transcript from there',
      draft: {
        body: 'Dear Dr. Lopez,\n\nMy transcript is attached.\n\nAsha Rao',
        attachments: ['Riverside_Transcript.pdf'],
      },
    },
    {
      title: 'a partner who works there',
      draft: {
        body: 'Dear Dr. Lopez,\n\nMy husband is a nurse at Riverside, so the city is home already.\n\nAsha Rao',
      },
    },
    {
      title: 'to a writer about where the applicant applies',
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'Letter for pediatrics',
        body: 'Dear Dr. Smith,\n\nI have applied to Riverside and Lakeside, as you advised.\n\nAsha Rao',
      },
    },
    {
      title: 'the writer’s own institution by the shared work',
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'Letter for pediatrics',
        body: 'Dear Dr. Smith,\n\nThank you again for the weeks in your clinic at Riverside.\n\nAsha Rao',
      },
      state: (state) => {
        const w = state.writers[0];
        if (w) w.workedTogether = 'asthma clinic, Riverside, May 2026';
      },
    },
  ],
};
