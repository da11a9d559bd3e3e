import { z } from '../zod.ts';
import { ask } from './ask.ts';
import { toTab } from './channels.ts';
import type { CommandTable } from './command.ts';
import { activeTab } from './tab-state.ts';

const letterFor = z.strictObject({
  templateId: z.string(),
  programId: z.nullable(z.string()),
  writerId: z.nullable(z.string()),
});
/** A letter by its id, ours or an own one, and for whom it is filled. */
export type LetterFor = z.infer<typeof letterFor>;

/** That it stands in a draft, or why not, in a sentence. */
const inserted = z.union([
  z.strictObject({ done: z.literal(true) }),
  z.strictObject({ reason: z.string() }),
]);
export type Inserted = z.infer<typeof inserted>;

const insertCommands = {
  'page.insert': { from: ['own'], request: letterFor, reply: inserted },
} as const satisfies CommandTable;

/** Puts a letter into the draft that is open in the tab under the popup. Never rejects. */
export async function insertLetter(letter: LetterFor): Promise<Inserted> {
  try {
    const tab = await activeTab();
    if (tab === undefined) return { reason: 'There is no tab.' };
    return await ask(toTab(tab), insertCommands, 'page.insert', letter);
  } catch {
    return { reason: 'This is not a mail tab.' };
  }
}
