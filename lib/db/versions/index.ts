import type { SchemaVersion } from './version.ts';
import { v1 } from './v1.ts';

/** Every step that was ever published, oldest first. */
export const versions: readonly [SchemaVersion, ...SchemaVersion[]] = [v1];
