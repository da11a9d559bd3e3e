import type { Program } from '../state/records.ts';
import { programNamesOf } from './program-names.ts';
import type { Context, Mark } from './rule.ts';

/** Papers that name a place by right: where one studied, or where something was shown. */
const records =
  /transcript|diploma|degree|certificate|mspe|evaluation|poster|abstract|rotation|grades|score|schedule|map|parking|itinerary|sloe|badge|immuni/i;

/** Files whose names tell of another program. */
export function inFiles(
  { doc, facts }: Pick<Context, 'doc' | 'facts'>,
  theirs: ReadonlySet<Program>,
): Mark[] {
  const names = programNamesOf(facts);
  return doc.draft.attachments.flatMap((file, index): Mark[] => {
    if (records.test(file)) return [];
    const spaced = file
      .replace(/\.\w{2,5}$/, '')
      .replaceAll(/[_.+-]+/g, ' ')
      .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
    const found = names.find(spaced);
    const wrong = found.some(
      ({ called, words, from }) =>
        !called.some(({ program }) => theirs.has(program)) &&
        /^\p{Lu}/u.test(words[from]?.text ?? ''),
    );
    const right = found.some(({ called }) => called.some(({ program }) => theirs.has(program)));
    if (!wrong || right || /^(?:of|for) /i.test(spaced)) return [];
    return [
      {
        field: 'attachments',
        start: index,
        end: index + 1,
        message: `The name of the file ${file} names another program. Check that it is the right one.`,
      },
    ];
  });
}
