/** Names that stand beside many asks and tell nothing new. */
const common =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Match|NRMP|ERAS|SOAP|ROL|Main|Day|Week|Program|Director)\\b';
const deeds =
  '\\b(?:passed|got|finished|published|moved|married|received|accepted|graduated|won)\\b';
/** A number, a name or a bracket; something that was done or is planned. */
const tells = new RegExp(
  `\\d|\\(|(?<=\\S )(?!${common})\\p{Lu}[\\p{L}.]|\\b(?:unless|although|even though|not only|until|thanks?|forget|attach(?:ed)?)\\b|${deeds}`,
  'u',
);
/** Whom the sentence speaks to, `P.S.`, and when something is to be done. */
const opening =
  /^(?:[Pp]\. ?[Ss]\.:? )?(?:(?:Drs?|Prof|Professor|Mr|Mrs|Ms)\.? \p{Lu}[\p{L}'’-]+,? )?(?:(?:[Oo]nce|[Ww]hen|[Ii]f|[Aa]s soon as|[Bb]efore|[Aa]fter) [^,\d\p{Lu}]*, )?/u;

/** Whether words that a fix would take along tell something that its reader would miss. */
export function tellsNews(words: string): boolean {
  return tells.test(words.replace(opening, ''));
}

const joinedDeed = new RegExp(`${deeds}.*\\b(?:and|but)\\b`);

/** Whether words that were found also tell of something that was done. */
export function tellsDeed(words: string): boolean {
  return joinedDeed.test(words);
}
