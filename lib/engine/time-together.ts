/** Whether a request for a letter says when or where the two worked together. */

const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const when = new RegExp(
  `\\b(?:in|during|since|from|of|last|this|that|early|late|mid|through|over|between|back in|whole|all|your|our) (?:(?:early|late|mid|the|last|of|month of|middle of) )*(?:${month}|spring|summer|fall|autumn|winter|semester)\\b|\\b(?:a|my|the|our|that) (?:\\p{L}+ )?${month}\\b(?! (?:\\d|deadline|cycle|match))|\\b(?:weeks?|days|nights|shifts|block|rotation|clerkship|time|together|team|service|clinic) this month\\b|\\b(?:last|this past|past|previous) (?:\\w+ )?(?:months?|weeks?|years?|block|term|semester|week)\\b|\\b(?:\\d+|two|three|four|five|six|eight|ten|twelve|several|a few|a) (?:months?|weeks?|years?|days|nights|shifts|springs|summers|falls|autumns|winters|semesters)\\b(?! (?:left|from|away|before|notice|until))|\\b20(?:1|2)\\d\\b|\\b(?:third|fourth|final|second|first)[ -]year (?:[\\w-]+ )?(?:clerkship|rotation|elective|core|course)|\\b(?:${month.replace('may|', '')}) (?:rotation|clerkship|elective|block|month|20\\d\\d)\\b|\\b(?:${month}) (?:and|to|through|until|-|–) (?:${month})\\b`,
  'giu',
);
/** Seasons of what is still to come, or of small talk. */
const notYet =
  /^ (?:match|cycle|season|application|residency|class|break|holidays?|vacation|heat)\b|^,? (?:when |as )?(?:i|we)(?:['’](?:ll|m)| will| am| plan| shall| want| intend| hope| would)?\b[^.;!?\n]{0,30}\bappl(?:y|ying)\b|^,? (?:the |my |our |all )?applications?\b/i;
const smallTalk = /^ (?:is|has been|was|goes|treats|finds|brings)\b/i;
/** `Middle of August is early enough`. */
const suffices =
  /^ (?:is|are|would be|will be|should be) (?:\w+ ){0,2}(?:enough|early|fine|plenty|ideal|perfect|okay|ok|good|great|lovely|soon|when|my|what i|the (?:date|day|deadline|latest|limit))\b/i;
/** A date to finish by tells nothing of the time together. */
const limit =
  /\b(?:by|until|till|before|due|deadline|no later than|submit\w*|apply(?:ing)?|application|cycle|season|match|opens?|residency)\b[^.;!?\n]{0,25}$|\b(?:put(?:ting)? in for|going in(?:to|for)|go in(?:to|for)|step(?: ?\d)?|exams?|boards|usmle|comlex|certify|graduat\w+|(?:will|['’]ll|hope to|plan to|want to|am to) (?:sit|take|start|begin|join|send|finish|enter|interview)) (?:[\w-]+ ){0,4}$/i;

const months = month.slice(3, -1).split('|');
const seasons = ['spring', 'summer', 'fall', 'winter'];

/** `This fall` in June, or a year that has not begun: nobody has worked together then. */
function isToCome(said: string, today: number): boolean {
  const now = new Date(today * 24 * 60 * 60 * 1000);
  const year = /\b20\d\d\b/.exec(said)?.[0];
  if (year) return Number(year) > now.getUTCFullYear();
  const name = /\bthis (\p{L}+)/iu.exec(said)?.[1]?.toLowerCase().replace('autumn', 'fall') ?? '';
  // A winter begins in December; until March it is the one that goes on.
  if (name === 'winter') return now.getUTCMonth() > 2 && now.getUTCMonth() < 11;
  const season = seasons.indexOf(name);
  return (season < 0 ? months.indexOf(name) : 2 + season * 3) > now.getUTCMonth();
}

/** `I will be your sub-intern this July`. */
const willShare =
  /\b(?:your (?:\w+ )?(?:sub-?i(?:ntern)?|student|extern|intern|resident|observer|clerk|team|wards?|clinic|service|unit)|with you)\b[^.;!?\n]{0,30}$/i;

/** @param today the writer's own day, in days from the first of 1970: a season still to come was not shared */
export function tellsWhen(text: string, today: number): boolean {
  return [...text.matchAll(when)].some((match) => {
    if (/\bmay\b/i.test(match[0]) && !/\bMay\b/.test(match[0])) return false;
    const after = text.slice(match.index + match[0].length);
    if (/^(?:your|our|this)\b/i.test(match[0]) && smallTalk.test(after)) return false;
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    return !(
      (isToCome(match[0], today) && !willShare.test(before)) ||
      limit.test(before) ||
      notYet.test(after) ||
      suffices.test(after)
    );
  });
}

const where = new RegExp(
  [
    '\\b(?:ward|wards|clinics?|icu|nicu|picu|micu|sicu|ccu|or|operating (?:room|theatre|theater)|er\\b|emergency (?:room|ward)|floors?|lab|laboratory|night shifts?|inpatient|outpatient|consult(?:s| service| team)?|theat(?:re|er)|bedside|polyclinic|hospital|unit|teaching service|service)\\b',
    '\\b(?:emergency|anatomy|[a-z]+) department\\b',
    '\\b(?!(?:my|your|our|the|a|this|that|his|her|last|recent|clinical|away|whole|of|during|entire|good|great|wonderful|previous|first|second|third|final|and|in|on|acting|with)\\b)[\\p{L}-]{2,} (?:rotation|clerkship|elective|sub-?i(?:nternship)?|internship|externship|observership|month|block)\\b',
    '\\b(?:rotation|clerkship|elective|sub-?i(?:nternship)?|internship|externship|observership|month|work(?:ed|ing)?|student|resident|observer|extern|volunteer|clerk|rotated|trained|taught|learned|together|research|course|weeks|months|time|scribed?|volunteer(?:ed)?|shadowed|assisted|served|observed|interned|rounded|supervised|precepted|mentored|helped|learnt) (?:[\\p{L}-]+ ){0,5}(?:at|in|on) (?!(?:a|an|the (?:field|future|match)|general|detail|depth|mind|person|fact|residency|my|your letter|order|addition|person|behalf|case|time|particular)\\b)[\\p{L}]',
  ].join('|'),
  'giu',
);
const notWhere =
  /\b(?:apply(?:ing)?|application|applications|programs?|residency|residencies|match|interview)\b[^.;!?\n]{0,30}$/i;

export function tellsWhere(text: string): boolean {
  return [...text.matchAll(where)].some((match) => {
    if (/^or$/i.test(match[0])) return match[0] === 'OR';
    if (notWhere.test(match[0])) return false;
    if (/^er$/i.test(match[0])) return match[0] === 'ER';
    return !notWhere.test(text.slice(Math.max(0, match.index - 40), match.index));
  });
}
