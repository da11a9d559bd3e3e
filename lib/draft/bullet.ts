/**
 * What stands before an item of a list, as the source of a Unicode pattern: any sign that opens no sentence, such as `•`, `▪`, `➢`, `✓`, `→`
 * and those of symbol fonts, or the `o` of word processors.
 */
export const bullet = String.raw`(?:[-–—*•‣⁃·\p{So}\p{Sm}\p{Co}]\uFE0F?[^\S\n]+|o(?:[^\S\n]{2,}|[^\S\n](?=\p{Lu})))`;
