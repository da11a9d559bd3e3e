/** npm run bench: speed and size of the product, as ratios to what else a mail tab could carry. */
import { keystrokes } from './browser.ts';
import { afterOneKey, againstHarper, byLength } from './engine.ts';
import { insertion } from './insert.ts';
import { typingOverLargeState } from './large-typing.ts';
import { contentScript } from './load.ts';
import { popupOpening } from './popup.ts';

await againstHarper();
await afterOneKey(300);
await afterOneKey(5000);
await keystrokes('gmail');
await keystrokes('outlook');
await insertion('gmail');
await insertion('outlook');
await contentScript();
await byLength();
await popupOpening();
await typingOverLargeState('gmail');
await typingOverLargeState('outlook');
