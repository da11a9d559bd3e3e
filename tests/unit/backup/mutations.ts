import { exportBackup } from '../../../lib/backup/export.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import type { Message } from '../../../lib/state/records.ts';
import type { WholeState } from '../../../lib/state/stored.ts';
import { sampleState } from '../sample.ts';

const message: Message = {
  id: 'm1',
  at: '2027-01-18T09:30:00Z',
  direction: 'sent',
  programId: 'p1',
  writerId: null,
  kind: 'letter-of-intent',
  to: ['mlopez@lakesidechildrens.example'],
  subject: 'Letter of intent',
  retractedAt: null,
  confirmed: true,
  scheduledFor: null,
  retractReason: '',
};

/** A state with something of every kind. */
export function fullState(): WholeState {
  return {
    ...sampleState(),
    messages: [message, { ...message, id: 'm2', programId: null, writerId: 'w1', kind: 'packet' }],
    templates: [
      {
        id: 't1',
        audience: 'program',
        kind: 'thank-you',
        title: 'Thanks',
        subject: 'Thank you',
        body: 'Dear Dr. López,',
        updatedAt: '2026-10-01T08:00:00Z',
      },
    ],
    settings: {
      ...defaultSettings,
      rulesOff: ['pleading'],
      calendar: { 'match-day': '2027-03-19T12:00:00-04:00' },
    },
    checklist: {
      ticks: [{ item: 'cv', done: true, at: '2026-10-01T08:00:00Z' }],
      own: [{ id: 'o1', phase: 'eras', title: 'Ask the dean' }],
    },
    dismissals: [{ host: 'gmail', draftKey: 'd1', rule: 'pleading', quote: '', at: 5 }],
  };
}

/** Random numbers below a bound, the same for the same seed (mulberry32). */
export function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

type Random = ReturnType<typeof random>;
type Inner = Record<string, unknown>;

const oddValues: readonly unknown[] = [
  ...[null, true, 0, -1, 1.5, 1e308, '', 'unknown', '2026-02-30', '<b>', [], {}, [null], [[]]],
  ...['p1', 'w1', { id: 'p1' }, 'sent', 2],
];
const prototypeKeys = ['__proto__', 'constructor', 'prototype', 'toString', 'extra'];

/** A backup file with one to three faults of random kinds in it. */
export function mutatedFile(pick: Random): Uint8Array {
  const times = 1 + pick(3);
  if (pick(3) === 0) return mutatedBytes(pick, times);
  let text = exportBackup({ state: fullState() }, new Date('2026-11-22T12:00:00Z'));
  for (let i = 0; i < times; i += 1) text = mutatedData(text, pick);
  return new TextEncoder().encode(text);
}

function mutatedBytes(pick: Random, times: number): Uint8Array {
  const text = exportBackup({ state: fullState() }, new Date('2026-11-22T12:00:00Z'));
  let bytes = new TextEncoder().encode(text);
  for (let i = 0; i < times; i += 1) {
    const at = pick(bytes.length);
    const upTo = at + 1 + pick(40);
    const change = pick(4);
    if (change === 0) bytes = bytes.slice(0, at);
    else if (change === 1) bytes[at] = (bytes[at] ?? 0) ^ (1 << pick(8));
    else if (change === 2) bytes = joined(bytes.slice(0, at), bytes.slice(upTo));
    else bytes = joined(bytes.slice(0, upTo), bytes.slice(at));
    if (bytes.length === 0) return bytes;
  }
  return bytes;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array([...first, ...second]);
}

function mutatedData(text: string, pick: Random): string {
  const data = JSON.parse(text);
  const places: { parent: Inner; key: string }[] = [];
  const collect = (parent: Inner) => {
    for (const key of Object.keys(parent)) {
      places.push({ parent, key });
      const child = parent[key];
      if (typeof child === 'object' && child !== null) collect(child as Inner);
    }
  };
  collect(data);
  const { parent, key } = places[pick(places.length)] ?? { parent: data, key: 'format' };
  const other = places[pick(places.length)] ?? { parent: data, key: 'format' };
  const change = pick(6);
  if (change === 0) parent[key] = oddValues[pick(oddValues.length)];
  else if (change === 1) delete parent[key];
  else if (change === 2) parent[key] = structuredClone(other.parent[other.key]);
  else if (change === 3 && Array.isArray(parent)) parent.push(structuredClone(parent[Number(key)]));
  else if (change === 4 && Array.isArray(parent)) parent.splice(Number(key), 1);
  else {
    const name = prototypeKeys[pick(prototypeKeys.length)] ?? 'extra';
    const value = oddValues[pick(oddValues.length)];
    Object.defineProperty(parent, name, { value, enumerable: true, configurable: true });
  }
  return JSON.stringify(data);
}
