import { toWriter } from '../lib/engine/example-mail.ts';
import { namesLetter } from '../lib/engine/names-letter.ts';
import { namesAnySpecialty, namesSpecialty } from '../lib/engine/program-words.ts';
import type { ContextRule, Scenarios } from '../lib/engine/rule.ts';

export const rule: ContextRule = {
  id: 'request-details',
  severity: 'advice',
  audience: ['writer'],
  title: 'Leaves the writer guessing',
  message: 'A writer needs to know the specialty, and when or where you worked together.',
  source: '',
  inContext: ({ doc, facts, kind }) => {
    if (kind !== 'letter-request' || !namesLetter(doc)) return [];
    const text = doc.blocks.map(({ paragraph }) => paragraph.text).join('\n');
    const own = [facts.applicant.specialty, ...facts.applicant.specialties].filter(
      (each) => each !== '',
    );
    const specialty =
      own.length > 0 ? own.some((each) => namesSpecialty(text, each)) : namesAnySpecialty(text);
    const shared = tellsWhen(text) || tellsWhere(text);
    if (specialty && shared) return [];
    const lacks = [
      specialty ? '' : 'the specialty',
      shared ? '' : 'when or where you worked together',
    ].filter(Boolean);
    return [
      {
        field: 'body',
        start: 0,
        end: 0,
        message: `The request does not say ${lacks.join(', nor ')}. Add it, so that the writer can place you.`,
      },
    ];
  },
};

const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const when = new RegExp(
  `\\b(?:in|during|since|from|of|last|this|that|early|late|mid|through|over|between|back in|whole|all|your|our) (?:(?:early|late|mid|the|last|of|month of|middle of) )*(?:${month}|spring|summer|fall|autumn|winter|semester)\\b|\\b(?:last|this past|past|previous) (?:\\w+ )?(?:months?|weeks?|years?|block|term|semester|week)\\b|\\b(?:\\d+|two|three|four|five|six|eight|ten|twelve|several|a few|a) (?:months?|weeks?|years?|days|nights|shifts)\\b(?! (?:left|from|away|before|notice|until))|\\b20(?:1|2)\\d\\b|\\b(?:third|fourth|final|second|first)[ -]year (?:[\\w-]+ )?(?:clerkship|rotation|elective|core|course)|\\b(?:${month.replace('may|', '')}) (?:rotation|clerkship|elective|block|month|20\\d\\d)\\b|\\b(?:${month}) (?:and|to|through|until|-|–) (?:${month})\\b`,
  'gi',
);
/** Seasons of what is still to come, or of small talk. */
const notYet =
  /^ (?:match|cycle|season|application|residency|class|break|holidays?|vacation|heat)\b|^,? (?:when |as )?(?:i|we)(?:['’](?:ll|m)| will| am| plan| shall| want| intend| hope| would)?\b[^.;!?\n]{0,30}\bappl(?:y|ying)\b/i;
const smallTalk = /^ (?:is|has been|was|goes|treats|finds|brings)\b/i;
/** A date to finish by tells nothing of the time together. */
const limit =
  /\b(?:by|until|till|before|due|deadline|no later than|submit\w*|apply(?:ing)?|application|cycle|season|match|opens?|residency)\b[^.;!?\n]{0,25}$/i;

function tellsWhen(text: string): boolean {
  return [...text.matchAll(when)].some((match) => {
    if (/\bmay\b/i.test(match[0]) && !/\bMay\b/.test(match[0])) return false;
    const after = text.slice(match.index + match[0].length);
    if (/^(?:your|our|this)\b/i.test(match[0]) && smallTalk.test(after)) return false;
    return (
      !limit.test(text.slice(Math.max(0, match.index - 40), match.index)) && !notYet.test(after)
    );
  });
}

const where = new RegExp(
  [
    '\\b(?:ward|wards|clinics?|icu|nicu|picu|micu|sicu|ccu|or|operating (?:room|theatre|theater)|er\\b|emergency (?:room|ward)|floors?|lab|laboratory|night shifts?|inpatient|outpatient|consult(?:s| service| team)?|theat(?:re|er)|bedside|polyclinic|hospital|unit|teaching service|service)\\b',
    '\\b(?:emergency|anatomy|[a-z]+) department\\b',
    '\\b(?!(?:my|your|our|the|a|this|that|his|her|last|recent|clinical|away|whole|of|during|entire|good|great|wonderful|previous|first|second|third|final|and|in|on|acting|with)\\b)[\\p{L}-]{2,} (?:rotation|clerkship|elective|sub-?i(?:nternship)?|internship|externship|observership|month|block)\\b',
    '\\b(?:rotation|clerkship|elective|sub-?i(?:nternship)?|internship|externship|observership|month|work(?:ed|ing)?|student|resident|rotated|trained|taught|learned|together|research|course|weeks|months|time|scribe|volunteer(?:ed)?) (?:[\\p{L}-]+ ){0,5}(?:at|in|on) (?!(?:a|an|the (?:field|future|match)|general|detail|depth|mind|person|fact|residency|my|your letter|order|addition|person|behalf|case|time|particular)\\b)[\\p{L}]',
  ].join('|'),
  'giu',
);
const notWhere =
  /\b(?:apply(?:ing)?|application|applications|programs?|residency|residencies|match|interview)\b[^.;!?\n]{0,30}$/i;

function tellsWhere(text: string): boolean {
  return [...text.matchAll(where)].some((match) => {
    if (/^or$/i.test(match[0])) return match[0] === 'OR';
    if (notWhere.test(match[0])) return false;
    if (/^er$/i.test(match[0])) return match[0] === 'ER';
    return !notWhere.test(text.slice(Math.max(0, match.index - 40), match.index));
  });
}

export const scenarios = (): Scenarios => ({
  flags: [
    {
      title: 'no specialty',
      draft: toWriter(
        'Chen',
        'A letter',
        'I was in your clinic in March. Could you write me a strong letter for residency?',
      ),
    },
    {
      title: 'neither when nor where',
      draft: toWriter(
        'Chen',
        'A letter for pediatrics',
        'Could you write me a strong letter for pediatrics by August 25?',
      ),
    },
    {
      title: 'nothing at all',
      draft: toWriter(
        'Chen',
        'A letter',
        'Do you know me well enough to write me a supportive letter of recommendation?',
      ),
    },
    {
      title: 'a rotation without time or place',
      draft: toWriter(
        'Chen',
        'Pediatrics letter',
        'I enjoyed my rotation with you. Could you write me a strong letter for pediatrics?',
      ),
    },
    {
      title: 'only the due date is a date',
      draft: toWriter(
        'Chen',
        'Pediatrics letter',
        'I learned so much from you. Would you be willing to write an enthusiastic letter for my pediatrics application by September 2?',
      ),
    },
    {
      title: 'another specialty than the own',
      draft: toWriter(
        'Chen',
        'A letter',
        'On your surgery ward in March you were kind to me. Could you write me a strong letter of recommendation?',
      ),
    },
    {
      title: 'the year of the Match is no time together',
      draft: toWriter(
        'Chen',
        'Pediatrics letter',
        'I apply in the 2027 Match in pediatrics. Could you support me with a strong letter?',
      ),
    },
    {
      title: 'programs are no place together',
      draft: toWriter(
        'Chen',
        'Pediatrics letter',
        'I am applying to pediatrics programs at many hospitals. May I ask you for a strong letter of recommendation?',
      ),
    },
  ],
  allows: [
    {
      title: 'when and where',
      draft: toWriter(
        'Chen',
        'A letter for pediatrics',
        'I was in your cardiology clinic in March. Could you write me a strong letter for pediatrics?',
      ),
    },
    {
      title: 'only when',
      draft: toWriter(
        'Chen',
        'A letter',
        'Last spring I worked with you. Could you write me a strong letter for pediatrics?',
      ),
    },
    {
      title: 'only where',
      draft: toWriter(
        'Chen',
        'A letter',
        'I was the student on your ward. Could you write me a strong letter for peds?',
      ),
    },
    {
      title: 'a specialty in the subject',
      draft: toWriter(
        'Chen',
        'Letter for pediatrics residency',
        'In March I worked with you. Could you write me a strong letter?',
      ),
    },
    {
      title: 'a named rotation',
      draft: toWriter(
        'Chen',
        'Pediatrics letter',
        'During the cardiology elective you taught me to listen. Could you write me a strong letter for pediatrics?',
      ),
    },
    {
      title: 'a reminder',
      draft: toWriter('Smith', 'Reminder', 'A gentle reminder of the letter.'),
    },
    {
      title: 'a packet',
      draft: toWriter(
        'Smith',
        'Papers',
        'Attached are my CV and personal statement for the letter.',
        { attachments: ['CV.pdf', 'PS.pdf'] },
      ),
    },
    {
      title: 'thanks',
      state: (state) => {
        const w = state.writers[0];
        if (w) w.stage = 'uploaded';
      },
      draft: toWriter('Smith', 'The letter is in', 'Your letter is in. Thank you.'),
    },
    {
      title: 'two months in the ICU',
      draft: toWriter(
        'Chen',
        'Letter',
        'After two months in your PICU, do you feel you could recommend me strongly for a pediatric residency?',
      ),
    },
    {
      title: 'a word with programs, no letter',
      draft: toWriter('Chen', 'Help', 'Could you call some program directors and recommend me?'),
    },
  ],
});
