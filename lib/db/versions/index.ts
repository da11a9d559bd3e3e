import { v1 } from './v1.ts';
import { v2 } from './v2.ts';
import { v3 } from './v3.ts';
import type { SchemaVersion } from './version.ts';

/** Every step that was ever published, oldest first. */
export const versions: readonly [SchemaVersion, ...SchemaVersion[]] = [v1, v2, v3];
