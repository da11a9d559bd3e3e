/** Words and reading level of a letter's prose, without greeting, sign-off and what stands below it. */

/** The prose between greeting and sign-off. */
export function proseOf(body: string): string {
  return body.replace(/^Dear [^\n]*\n/, '').replace(/\nSincerely,[\s\S]*$/, '');
}

export function wordCount(text: string): number {
  return wordsIn(text).length;
}

/** The US school year in which the text can be read, after Flesch and Kincaid (1975). */
export function gradeOf(text: string): number {
  const words = wordsIn(text);
  const sentences = text.split(/[.?!:](?=\s|$)|\n/).filter((each) => /\p{L}/u.test(each));
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\d]+(?:['’-][\p{L}\d]+)*/gu) ?? [];
}

/** Groups of vowels; a silent e at the end is none. */
function syllablesIn(word: string): number {
  const spoken = word.toLowerCase().replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 0);
}
