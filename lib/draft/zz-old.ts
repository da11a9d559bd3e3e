/** What the words of a mail promise to enclose, and whether the attached files can be it. */

/** What a text may promise, and how its file may be called. */
const kinds: readonly (readonly [text: RegExp, name: RegExp])[] = [
  [/\b(?:cv|curriculum|r[eé]sum[eé])/i, /cv|r[eé]sum[eé]|curriculum|vitae/i],
  [/\b(?:personal statement|statement)\b/i, /statement|(?:^|[^a-z])ps(?:[^a-z]|$)/i],
  [/\b(?:transcript|mark ?sheet|grades)/i, /transcript|marks|grades/i],
  [/\b(?:form|cover ?sheet|request sheet)\b/i, /form|request|cover|lrf/i],
  [/\b(?:photo|picture|headshot)/i, /photo|picture|headshot|img|dsc|\.(?:jpe?g|png|heic)$/i],
  [/\b(?:certificate|diploma)/i, /cert|diploma|degree/i],
  [/\b(?:score|step [123])/i, /score|step|usmle/i],
  [/\babstract\b/i, /abstract/i],
  [/\bposter\b/i, /poster/i],
  [/\b(?:paper|manuscript|article|case report)\b/i, /paper|manuscript|article|report/i],
  [/\b(?:slides|presentation)\b/i, /slides|presentation|\.pptx?$/i],
  [/\b(?:mspe|dean's letter)/i, /mspe|dean/i],
  [/\b(?:letter of|cover letter|motivation letter)\b/i, /letter|lo[ir]|motivation/i],
  [
    /\b(?:case list|list of (?:cases|publications|presentations|procedures)|case log)\b/i,
    /list|log|cases|publications/i,
  ],
];
const several =
  /\b(two|three|four|five|both|[2-5]) (?:\w+ ){0,2}?(?:files|documents|attachments|forms|letters|certificates|copies|versions|pdfs|photos|pictures|papers|posters|reports|invoices)\b/i;
const counts: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4, five: 5 };
/** Names of files, and words about them, that hold everything. */
const holdsAll =
  /packet|package|documents|\bdocs\b|combined|merged|(?:^|[^a-z])all(?:[^a-z]|$)|bundle|portfolio|application|materials|files|everything|\.(?:zip|rar|7z|tar|tgz|gz)$/i;
const inOne =
  /\b(?:one|single|same|combined|merged) (?:\w+ )?(?:pdf|file|document)|\bpdf with all|\b(?:zip|archive|folder)\b/i;

/**
 * Whether fewer files are there than the text promises. Two named documents need two files, unless the name of one covers
 * both or a single file is said to hold all; a file whose name tells nothing may be any one of them.
 */
export function lacksFile(text: string, names: readonly string[]): boolean {
  if (names.length === 0) return true;
  if (inOne.test(text) || names.some((name) => holdsAll.test(name))) return false;
  const wanted = kinds.filter(([says]) => says.test(text));
  const number = several.exec(text)?.[1]?.toLowerCase();
  if (number && names.length < (counts[number] ?? Number(number)))
    return (
      wanted.length < 2 ||
      !names.some((name) => wanted.filter(([, called]) => called.test(name)).length > 1)
    );
  const missing = wanted.filter(([, called]) => !names.some((name) => called.test(name)));
  const spare = names.filter((name) => !wanted.some(([, called]) => called.test(name)));
  return missing.length > spare.length;
}

/** Whether the text names a kind of document that the text before it did not. */
export function addsKind(text: string, before: string): boolean {
  return kinds.some(([says]) => says.test(text) && !says.test(before));
}
