import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf } from '../../lib/engine/facts.ts';
import { programNamesOf } from '../../lib/engine/program-names.ts';
import type { Program } from '../../lib/state/records.ts';
import { sampleState } from './sample.ts';

const places = [
  'Fairmont',
  'Oakridge',
  'Larkspur',
  'Bellhaven',
  'Pinecrest',
  'Thistle Bay',
  'Cedar Falls',
];
const ends = ['', ' North', ' South', ' East Campus', ' County'];

/** Programs whose names begin alike: `Fairmont`, `Fairmont North`, … */
function programsOf(): Program[] {
  const state = sampleState();
  const model = state.programs[0] as Program;
  return places.flatMap((place) =>
    ends.map((end) => ({
      ...model,
      id: place + end,
      name: `${place}${end} Pediatrics Residency`,
      aliases: [place + end],
      institution: `${place}${end} Hospital`,
    })),
  );
}
const programs = programsOf();
const names = programNamesOf(factsOf({ ...sampleState(), programs }));
const program = fc.constantFrom(...programs);
const form = fc.constantFrom<(p: Program) => string>(
  ({ name }) => name,
  ({ aliases }) => aliases[0] ?? '',
  ({ institution }) => institution,
);
const frame = fc.constantFrom(
  (name: string) => `I would love to train at ${name}.`,
  (name: string) => `Thank you for the day at ${name}, which I enjoyed.`,
  (name: string) => `${name}’s clinic is known to me.`,
  (name: string) => `At ${name}: three years of work`,
);

test('takes the longest of the names that begin alike', () => {
  fc.assert(
    fc.property(program, form, frame, (one, called, put) => {
      const text = put(called(one));
      const found = names.find(text);
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([called(one)]);
      expect(found[0]?.called.map((each) => each.program.id)).toEqual([one.id]);
    }),
  );
});

test('reads names without regard to accents, hyphens and kinds of apostrophe', () => {
  const [model] = programs;
  const own = programNamesOf(
    factsOf({
      ...sampleState(),
      programs: [
        {
          ...(model as Program),
          name: 'Saint-Étienne Children’s Pediatrics Residency',
          aliases: ['St. Étienne'],
          institution: "Saint Etienne Children's Hospital",
        },
      ],
    }),
  );
  for (const text of [
    'St Etienne',
    'St. Étienne',
    'Saint Étienne',
    'SAINT-ETIENNE CHILDREN’S HOSPITAL',
    "saint etienne children's hospital",
  ])
    expect(own.find(`at ${text} I`)).toHaveLength(1);
});

test('does not read a name across the end of a sentence', () => {
  expect(
    names.find('I come from Fairmont. North of it lies a lake.').map(({ end }) => end),
  ).toEqual([20]);
});

test('finds nothing where nothing is stored', () => {
  const none = programNamesOf(factsOf({ ...sampleState(), programs: [] }));
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(none.find(text)).toEqual([]);
    }),
  );
});
