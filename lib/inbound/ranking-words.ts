import { type Grammar, grammar } from '../language/grammar.ts';

const words = {
  rank: 'rank ranking ranked place placing placed put putting list listing listed',
  program: 'program programme residency department institution hospital site track',
  list: 'n:list n:rol n:ranking rank ranks lineup',
  modal: 'do did will would are have can could is might may',
  learn:
    'know hear learn tell share say inform disclose indicate confirm confirming confirmed reply wondering curious ask asking understand let',
  places: 'n:program n:programme residencies n:place specialties n:hospital n:institution',
  apply: 'v:rank v:interview v:consider v:signal apply applied applying signalled signalling',
  high: 'first high highly top #1 one tops',
};

/** The program itself, as it speaks of itself. */
const selves = ['us', 'our ..2 {program}', 'this {program}'];

function ofUs(...sentences: readonly ((us: string) => string)[]): string[] {
  return selves.flatMap((us) => sentences.map((sentence) => sentence(us)));
}

/** Asks how, or whether, the applicant will rank the program, or which others. */
export const asksRanking: Grammar = grammar(
  [
    'where|how ..2 are|do|would|will|does|is we|our ..4 on|in|among|stand|fall|rank|sit|land ..3 your ..2 {list}',
    'where|how ..1 do|would|will we ..1 rank|stand|fall ..4 you|your|$',
    'is|are our|we ..3 {program}~ ..2 on|in|near|atop|among your ..3 {list}|top',
    'is|are our|we ..3 your ..2 first|top|number|#1|favorite|favourite ..2 choice|one|pick|program|$',
    ...ofUs(
      (us) => `where|how ..1 high|highly~ ..2 {modal} you ..4 {rank} ${us}`,
      (us) => `where|how ..1 high|highly~ ..1 you ..4 rank|ranking|ranked ${us}`,
      (us) => `{modal} you ..4 rank|ranking|ranked ${us} ..20 QM`,
      (us) => `{modal} you ..4 {rank} ${us} ..3 {high} ..20 QM`,
      (us) => `{learn} ..6 where|how|whether|if|that|you ..6 rank|ranking|ranked ${us}`,
      (us) => `{learn} ..6 where|how|whether|if|that|you ..6 {rank} ${us} ..3 {high}`,
      (us) => `count|rely ..2 you ..3 rank|ranking ${us}`,
      () => `if we rank|ranked you ..10 you ..3 come|commit|rank|accept`,
      (us) => `{modal} you ..3 commit|promise ..3 ${us} ..20 QM`,
    ),
    'share|send|show|tell|disclose ..4 your ..1 rank|ranking|rol|rankings ..1 list|order|QM|with|to',
    'where ..4 we|our ..2 {program}~ fall|stand|rank|sit ..2 on|in|among your ..3 {list}',
    '{learn} ..4 if|whether|that|how we|our ..2 {program}~ are|is ..2 your ..1 first|top|number|#1 ..1 choice|one|pick|program',
    '{learn} ..8 where|how|high we|our ..3 be ranked|placed',
    'us|our ..4 top|high|first ..3 your ..2 {list} ..10 QM',
    'applicants|candidates|those|who|they|you ..4 tell|confirm|promise|state|say ..4 rank us ..2 first|highly',
    'what|which ..1 other~ {places} ..4 you ..6 {apply}',
    'how many ..1 other~ {places} ..4 you ..6 {apply}',
    'where else ..4 you ..5 {apply}',
  ].join('\n'),
  words,
);

/** Talks of other rankings, or of the rule itself. */
export const otherRanking: Grammar = grammar(`
  rank|ranking|ranked ..4 session|sessions|survey|preference|preferences|dates|slots|times|tracks|class|school
  programs|faculty|interviewers|we|nobody may|can|should|must|will|do not ask|expect|require|request
  not ..3 ask|asked|asking|tell|share|disclose
  free to rank
`);
