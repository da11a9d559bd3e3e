import { faultOf } from '../state/fault.ts';
import { type State, stateSchema } from '../state/schema.ts';
import { brokenLink, repeatedKey } from './integrity.ts';

/** A file is not a backup, or not a whole one. The message says where its fault is. */
export class BackupError extends Error {
  override name = 'BackupError';
}

/** In bytes. A season of 200 programs and 3,000 mails has less than two million. */
export const largestBackup = 50_000_000;

/** Names that every object has: as a field they are never ours. */
const prototypeKeys = ['__proto__', 'constructor', 'prototype'];

/**
 * Reads a backup file; nothing of it is believed before all of it was checked.
 * @throws {BackupError} naming the path of the first fault.
 */
export function readBackup(file: string | Uint8Array): State {
  const data = parsed(textOf(file));
  refusePrototypeKeys(data);
  refuseOthers(data);
  const read = stateSchema.safeParse(data, { reportInput: true });
  if (!read.success) throw damaged(faultOf(read.error));
  const fault = repeatedKey(read.data) ?? brokenLink(read.data);
  if (fault) throw damaged(fault);
  return read.data;
}

// Field names tell an applicant little, but whoever helps them needs to know.
function damaged(fault: string): BackupError {
  return new BackupError(
    `This backup is damaged or was changed by hand: take another one. Its fault is “${fault}”.`,
  );
}

function textOf(file: string | Uint8Array): string {
  if (file.length > largestBackup) {
    throw new BackupError('This file is larger than 50 MB and cannot be a backup of Matchproof.');
  }
  if (typeof file === 'string') return file.replace(/^\uFEFF/, '');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch (cause) {
    throw new BackupError('This file is not text in UTF-8.', { cause });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : '';
    throw new BackupError(
      `This file is damaged or not complete: it is not JSON. ${detail}`.trim(),
      {
        cause,
      },
    );
  }
}

// Without recursion: a hostile file is nested deeper than the stack is.
function refusePrototypeKeys(data: unknown): void {
  const open: { value: unknown; path: string }[] = [{ value: data, path: '' }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    for (const key of Object.keys(value)) {
      const inner = path === '' ? key : `${path}.${key}`;
      if (prototypeKeys.includes(key)) throw damaged(`${inner}: is not a known field`);
      const child = (value as Record<string, unknown>)[key];
      if (typeof child === 'object' && child !== null) open.push({ value: child, path: inner });
    }
  }
}

function refuseOthers(data: unknown): void {
  const { format, version } = (data ?? {}) as { format?: unknown; version?: unknown };
  if (format !== 'matchproof-backup') {
    throw new BackupError('This file is not a backup of Matchproof.');
  }
  if (typeof version === 'number' && version > 1) {
    throw new BackupError(
      'This backup was made by a newer version of Matchproof. Update the extension, then choose it again.',
    );
  }
}
