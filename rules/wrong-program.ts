import type { Edit, Fix } from '../lib/draft/draft.ts';
import { toLopez, toWriter } from '../lib/engine/example-mail.ts';
import { notOf, notOfWriter } from '../lib/engine/other-programs.ts';
import { inFiles } from '../lib/engine/program-files.ts';
import { type Named, sameForm } from '../lib/engine/program-mentions.ts';
import type { Called } from '../lib/engine/program-names.ts';
import { programOf } from '../lib/engine/recipients.ts';
import type { Context, ContextRule, Mark, Scenarios } from '../lib/engine/rule.ts';
import type { Program } from '../lib/state/records.ts';

export const rule: ContextRule = {
  id: 'wrong-program',
  severity: 'warning',
  audience: ['program', 'writer'],
  title: 'Names another program',
  message: 'The mail names another program than the one it goes to. Check that this is meant.',
  source: '',
  inContext: (context) => {
    if (context.doc.audience === 'writer') return marksOf(notOfWriter(context), null, context);
    const theirs = new Set(context.recipients.flatMap(({ programs }) => programs));
    if (theirs.size === 0) return [];
    const marks = marksOf(notOf(theirs, context), programOf(context.recipients), context);
    return marks.length > 0 ? marks : inFiles(context, theirs);
  },
};

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

export const scenarios = (): Scenarios => ({
  flags: [
    {
      title: 'another alias in the last sentence',
      draft: toLopez('Thank you for the tour. I would be delighted to train at Riverside.'),
    },
    {
      title: 'the institution of another program',
      draft: toLopez('The simulation room at Riverside University Medical Center impressed me.'),
    },
    {
      title: 'in the subject',
      draft: toLopez('I write to say how much I liked the day.', {
        subject: 'Interest in Riverside Pediatrics',
      }),
    },
    {
      title: 'in the greeting',
      draft: {
        body: 'Dear Riverside Selection Committee,\n\nThank you for the invitation.\n\nAsha Rao',
      },
    },
    {
      title: 'in the name of a file',
      draft: toLopez('My letter is attached.', { attachments: ['LOI_Riverside.pdf'] }),
    },
    {
      title: 'an alias that is an ordinary word, after a preposition',
      draft: toLopez('I could see myself at Hope for the next three years.'),
    },
    {
      title: 'an ordinary word before a hospital’s word',
      draft: toLopez('Hope Medical Center has the clinic I look for.'),
    },
    { title: 'a possessive', draft: toLopez('Riverside’s night clinic is the reason I applied.') },
    { title: 'an acronym of the institution', draft: toLopez('I hope to join RUMC in July.') },
    {
      title: 'after a rotation elsewhere in the same sentence',
      draft: toLopez(
        'I rotated at Lakeside, and I would love to return to Riverside as an intern.',
      ),
    },
    {
      title: 'the longer of two names that begin alike',
      draft: toLopez('The team at Lakeside North was kind to me.'),
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
      draft: toLopez('I see my future with Lakeside Family Medicine.'),
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
      draft: toWriter(
        'Smith',
        'Letter for pediatrics',
        'Thank you again for the weeks in your clinic at Riverside.',
      ),
    },
    {
      title: 'the same told after the name',
      draft: toWriter(
        'Chen',
        'Letter for pediatrics',
        'I learned much in four weeks at Riverside under your guidance.',
      ),
    },
  ],
  allows: [
    {
      title: 'the recipient’s own program in all forms',
      draft: toLopez(
        "Lakeside, Lakeside Peds, Lakeside Children's Hospital: all of it felt like home.",
      ),
    },
    {
      title: 'a rotation there',
      draft: toLopez(
        'During my rotation at Riverside University Medical Center I learned to listen.',
      ),
    },
    {
      title: 'the own medical school',
      draft: toLopez('I am a student at Riverside University and finish in May.'),
    },
    {
      title: 'the reader’s own past',
      draft: toLopez('You told us that you trained at Riverside under Dr. Haddad.'),
    },
    {
      title: 'hope as a verb',
      draft: toLopez('Hope you are well. I hope to hear from you, and hope is not a plan.'),
    },
    {
      title: 'a street and a sister of that name',
      draft: toLopez('I live on Riverside Drive with my sister Hope Rao.'),
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
      draft: toLopez('My transcript is attached.', { attachments: ['Riverside_Transcript.pdf'] }),
    },
    {
      title: 'a partner who works there',
      draft: toLopez('My husband is a nurse at Riverside, so the city is home already.'),
    },
    {
      title: 'to a writer about where the applicant applies',
      draft: toWriter(
        'Smith',
        'Letter for pediatrics',
        'I have applied to Riverside and Lakeside, as you advised.',
      ),
    },
    {
      title: 'the writer’s own institution by the shared work',
      draft: toWriter(
        'Smith',
        'Letter for pediatrics',
        'Thank you again for the weeks in your clinic at Riverside.',
      ),
      state: (state) => {
        const w = state.writers[0];
        if (w) w.workedTogether = 'asthma clinic, Riverside, May 2026';
      },
    },
    { title: 'hope as a thing', draft: toLopez('Hope is a strange word on a ward like yours.') },
    {
      title: 'to a writer about somebody who works there',
      draft: toWriter(
        'Chen',
        'Letter for pediatrics',
        'I hope to train at Riverside under your former fellow.',
      ),
    },
  ],
});
