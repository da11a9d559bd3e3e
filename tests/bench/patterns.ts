/**
 * The floor that a re-check is held against: sixty plain patterns in this product's field over the sentences of a text, each
 * sentence looked at once.
 */
const starts = [
  String.raw`\b(?:could|can|would|will) you (?:please |kindly )?(?:tell|let|inform|share)`,
  String.raw`\b(?:where|how|whether) (?:do |did |am |will |would )?(?:i|you)\b`,
  String.raw`\b(?:promise|guarantee|assure|commit|pledge|reserve|hold)(?:s|ed|ing)?\b`,
  String.raw`\b(?:i|we) (?:will|would|shall|am going to|plan to|intend to)\b`,
  String.raw`\b(?:please|kindly|pls) (?:find|see|write|send|give|help|consider|accept)\b`,
  String.raw`\b(?:if|unless|once|when|provided) (?:you|your program|the committee)\b`,
  String.raw`\b(?:my|your|the) (?:first|top|final|number one|only|highest) \w+`,
  String.raw`\b(?:attached|enclosed|attaching|enclosing|herewith|attachment)\b`,
  String.raw`\b(?:letter|lor|recommendation|reference|sloe)s?\b`,
  String.raw`\b(?:desperate|beg|mercy|hope|dream|chance|sympathy)\w*\b`,
];
const ends = [
  String.raw`[^.?!]{0,60}\b(?:rank|ranked|ranking|list|position|place|spot)\b`,
  String.raw`[^.?!]{0,60}\b(?:match|matched|matching|residency|program)\b`,
  String.raw`[^.?!]{0,40}\b(?:me|my|mine|us|our)\b[^.?!]{0,30}\b(?:first|one|high|top)\b`,
  String.raw`[^.?!]{0,60}\b(?:sign|upload|read|see|approve|waive)\b`,
  String.raw`[^.?!]{0,60}\b(?:offer|withdraw|cancel|decline|accept)(?:s|ed|ing)?\b`,
  String.raw`[^.?!]{0,60}\b(?:deadline|today|immediately|tomorrow|soon)\b`,
];
const patterns = starts.flatMap((start) => ends.map((end) => new RegExp(start + end, 'i')));

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A pass that remembers what it found in each sentence. */
export function patternPass(): (text: string) => number {
  const seen = new Map<string, number>();
  return (text) => {
    let found = 0;
    for (const { segment } of segmenter.segment(text)) {
      let count = seen.get(segment);
      if (count === undefined) {
        count = patterns.filter((pattern) => pattern.test(segment)).length;
        seen.set(segment, count);
      }
      found += count;
    }
    return found;
  };
}
