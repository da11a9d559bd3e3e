const units =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** The days of a month as they are spoken, from the first to the thirty-first. */
export const spokenDays: readonly string[] = [
  ...units,
  ...units.slice(0, 9).map((unit) => `twenty-${unit}`),
  'thirtieth',
  'thirty-first',
];

/** Any of them as a pattern. */
export const spokenDay = `(?:${spokenDays.join('|').replaceAll('-', '[ -]')})`;
