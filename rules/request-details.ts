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
    if (kind !== 'letter-request') return [];
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
  `\\b(?:in|during|since|from|of|last|this|that|early|late|mid|through|over|between|back in|whole|all|your|our) (?:(?:early|late|mid|the|last|of|month of|middle of) )*(?:${month}|spring|summer|fall|autumn|winter|semester)\\b|\\b(?:last|this past|past|previous) (?:\\w+ )?(?:months?|weeks?|years?|block|term|semester|week)\\b|\\b(?:\\d+|two|three|four|five|six|eight|ten|twelve|several|a few|a) (?:months?|weeks?|years?|days|nights|shifts)\\b(?! (?:left|from|away|before|notice|until))|\\b20(?:1|2)\\d\\b|\\b(?:third|fourth|final|second|first|third-|fourth-)[ -]?year\\b|\\b(?:${month.replace('may|', '')}) (?:rotation|clerkship|elective|block|month|20\\d\\d)\\b|\\b(?:${month}) (?:and|to|through|until|-|–) (?:${month})\\b`,
  'gi',
);
/** A date to finish by tells nothing of the time together. */
const limit =
  /\b(?:by|until|till|before|due|deadline|no later than|submit\w*|apply(?:ing)?|application|cycle|season|match|opens?|residency)\b[^.;!?\n]{0,25}$/i;

function tellsWhen(text: string): boolean {
  return [...text.matchAll(when)].some((match) => {
    if (/\bmay\b/i.test(match[0]) && !/\bMay\b/.test(match[0])) return false;
    return (
      !limit.test(text.slice(Math.max(0, match.index - 40), match.index)) &&
      !/^ (?:match|cycle|season|application|residency|class)\b/i.test(
        text.slice(match.index + match[0].length),
      )
    );
  });
}

const where = new RegExp(
  [
    '\\b(?:ward|wards|clinics?|icu|nicu|picu|micu|sicu|ccu|or|operating (?:room|theatre|theater)|er\\b|emergency (?:room|ward)|floors?|lab|laboratory|night shifts?|inpatient|outpatient|consult(?:s| service| team)?|theat(?:re|er)|bedside|polyclinic|hospital|unit|teaching service|service)\\b',
    '\\b(?:emergency|anatomy|[a-z]+) department\\b',
    '\\b(?!(?:my|your|our|the|a|this|that|his|her|last|recent|clinical|away|whole|of|during|entire|good|great|wonderful|previous|first|second|third|final|and|in|on|acting|with)\\b)[\\p{L}-]{2,} (?:rotation|clerkship|elective|sub-?i(?:nternship)?|internship|externship|observership|month|block)\\b',
    '\\b(?:rotation|clerkship|elective|sub-?i(?:nternship)?|internship|externship|observership|month|work(?:ed|ing)?|student|resident|rotated|trained|taught|learned|together|research|course|weeks|months|time|scribe|volunteer(?:ed)?) (?:[\\p{L}-]+ ){0,5}(?:at|in|on) (?!(?:a|an|the (?:field|future|match)|general|fact|residency|my|your letter|order|addition|person|behalf|case|time|particular)\\b)[\\p{L}]',
  ].join('|'),
  'giu',
);
const notWhere =
  /\b(?:apply(?:ing)?|application|applications|programs?|residency|residencies|match|interview)\b[^.;!?\n]{0,30}$/i;

function tellsWhere(text: string): boolean {
  return [...text.matchAll(where)].some((match) => {
    if (/^or$/i.test(match[0])) return match[0] === 'OR';
    if (/^er$/i.test(match[0])) return match[0] === 'ER';
    return !notWhere.test(text.slice(Math.max(0, match.index - 40), match.index));
  });
}

export const scenarios: Scenarios = { flags: [], allows: [] };
