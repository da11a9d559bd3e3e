import { ask } from './ask.ts';
import { toTab } from './channels.ts';
import type { ReplyOf, RequestOf } from './command.ts';
import { pageCommands } from './page-commands.ts';
import { activeTab } from './tab-state.ts';

/** A letter by its id, ours or an own one, and for whom it is filled. */
export type LetterFor = RequestOf<typeof pageCommands, 'page.insert'>;
/** That it stands in a draft, or why not, in a sentence. */
export type Inserted = ReplyOf<typeof pageCommands, 'page.insert'>;

/** Puts a letter into the draft that is open in the tab under the popup. Never rejects. */
export async function insertLetter(letter: LetterFor): Promise<Inserted> {
  try {
    const tab = await activeTab();
    if (tab === undefined) return { reason: 'There is no tab.' };
    return await ask(toTab(tab), pageCommands, 'page.insert', letter);
  } catch {
    return { reason: 'This is not a mail tab.' };
  }
}
