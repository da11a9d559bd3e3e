/**
 * Word classes that the grammar names in braces. Verbs are given as lemmas: `v:rank` stands for rank, ranks, ranked,
 * ranking; `n:place` for place, places; irregular forms stand beside them.
 */
const classes: Record<string, string> = {
  // who
  me: 'me myself i mine us',
  my: 'my our',
  you: 'you your yours yourself',
  your: 'your the this',
  program:
    'n:program n:programme n:residency residencies n:department n:hospital n:institution n:team n:committee n:faculty faculties n:director n:leadership n:panel n:office n:clinic n:chair n:chief n:coordinator n:center n:centre',
  // act
  rank: 'v:rank v:place v:position v:list v:slot v:put v:rate v:score v:order v:land v:fall fell fallen v:sit sat v:stand stood v:stack v:fare v:figure',
  tell: 'v:tell told v:inform v:share v:say said v:let v:disclose v:reveal v:hint v:indicate v:intimate v:confirm v:clarify v:advise v:apprise v:enlighten v:update v:give gave given v:mention v:communicate',
  promise:
    'v:promise v:guarantee v:assure v:ensure v:secure v:commit committed committing v:pledge v:vow v:reserve v:hold held v:save v:keep kept v:earmark v:confirm',
  want: 'want wish wishes wished like love hope hoping hoped appreciate grateful glad curious eager need wondering wonder thankful happy ask asking request',
  know: 'know knowing knew learn learning hear hearing understand find idea sense inkling clue hint word',
  write:
    'v:write wrote written v:draft v:provide v:do doing v:submit v:compose v:prepare v:furnish v:send sent v:give gave given v:author v:issue',
  // what
  list: 'n:list n:rol n:ranking n:roster n:lineup n:order n:sheet n:ledger n:queue n:slate',
  place:
    'n:place n:spot n:position n:seat n:slot n:standing n:rank n:number n:chance n:odds n:prospect n:possibility possibilities n:likelihood',
  letter:
    'n:letter n:lor lors n:recommendation n:reference n:slo n:sloe n:endorsement n:evaluation n:testimonial n:referral',
  strong:
    'strong stronger strongest strongly supportive positive favorable favourable enthusiastic enthusiastically excellent detailed good great warm warmly wholehearted wholeheartedly glowing solid compelling outstanding honest-positive',
  // mood
  modal: 'could can would will may might shall should do does did are is have has was were',
  not: 'not never no without nor neither',
};

const irregular = /^(?:do|give|send|say|tell|hold|keep|write|stand|sit|fall|put|let|commit|slot)$/;

const vowelE = /e$/;

function inflect(entry: string): readonly string[] {
  if (!entry.includes(':')) return [entry];
  const before = inflected.get(entry);
  if (before) return before;
  const forms = formsOfTagged(entry);
  inflected.set(entry, forms);
  return forms;
}

/** The same verbs and nouns stand in many lists. */
const inflected = new Map<string, readonly string[]>();

function formsOfTagged(entry: string): readonly string[] {
  const [tag, lemma] = entry.split(':') as [string, string];
  const s = /(?:s|x|z|ch|sh)$/.test(lemma)
    ? `${lemma}es`
    : `${lemma.replace(/([^aeiou])y$/, '$1ie')}s`;
  if (tag === 'n') return [lemma, s];
  const stem = lemma.replace(vowelE, '');
  const doubled =
    /^(?:put|let|slot|commit|hint|sit)$/.test(lemma) && !/nt$/.test(lemma)
      ? `${stem}${stem.at(-1)}`
      : stem;
  const past = irregular.test(lemma) ? [] : [`${stem.replace(/([^aeiou])y$/, '$1i')}ed`];
  return [lemma, s, `${doubled}ing`, ...past];
}

const known = new Map<string, readonly string[]>();

/** All forms of the words in a class's list; many vocabularies have the same lists. */
export function formsOf(list: string): readonly string[] {
  const before = known.get(list);
  if (before) return before;
  const forms = list.trim().split(/\s+/).flatMap(inflect);
  known.set(list, forms);
  return forms;
}

/** All forms of a class, or undefined where there is none of that name. */
export function formsOfClass(name: string): readonly string[] | undefined {
  const list = classes[name];
  return list === undefined ? undefined : formsOf(list);
}
