import type { Situation } from '../../../lib/templates/situation.ts';
import type { Variable } from '../../../lib/templates/variables.ts';
import { listed } from '../words.ts';

/** What a variable stands for now, in a word or two; a slot in brackets where it is not known. */
export function valueWords({ label, value }: Variable, situation: Situation): string {
  const found = value(situation);
  if (typeof found === 'boolean') return found ? 'yes' : 'no';
  const text = typeof found === 'string' ? found : listed(found);
  return text || (label === '' ? 'not known' : `[${label}]`);
}
