import { Drop, Liquid, LiquidError, type Template as Parsed } from 'liquidjs';

/** The templates' language: Liquid with outputs, conditions and repetition, a few filters, and nothing else. */

/** What is wrong with a template, and where; lines and columns count from 1. */
export interface Fault {
  readonly field: 'subject' | 'body';
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A value that is not known: nothing to a condition, a slot where it would stand in the text. */
export class Missing extends Drop {
  readonly #label: string;

  constructor(label: string) {
    super();
    this.#label = label;
  }

  override valueOf(): null {
    return null;
  }

  label(): string {
    return this.#label;
  }
}

/** Values by group and name, as a template reads them. */
export type Values = Readonly<Record<string, Readonly<Record<string, unknown>> | string>>;

const unnamed = 'enter what belongs here';
/** Stand for the square brackets of values while the slots are looked for. */
const brackets: Readonly<Record<string, string>> = { '[': '\u{E000}', ']': '\u{E001}' };
const restored: Readonly<Record<string, string>> = { '\u{E000}': '[', '\u{E001}': ']' };
/** Far above any letter. */
const limits = { parseLimit: 20_000, memoryLimit: 200_000 };
const steps = 5_000;

const filters: Readonly<Record<string, (value: unknown, argument?: unknown) => unknown>> = {
  ask: (value, label) => (isMissing(value) ? new Missing(textOf(label) || unnamed) : value),
  default: (value, other) => (isMissing(value) ? other : value),
  downcase: (value) => (isMissing(value) ? value : textOf(value).toLowerCase()),
  upcase: (value) => (isMissing(value) ? value : textOf(value).toUpperCase()),
  capitalize: (value) => (isMissing(value) ? value : capitalized(textOf(value))),
  list: (value) => (isMissing(value) ? value : listed(value)),
};

const engine = new Liquid({
  ...limits,
  ownPropertyOnly: true,
  strictFilters: true,
  jsTruthy: true,
  outputEscape: written,
  templates: {},
});
for (const tag of Object.keys(engine.tags))
  if (!['if', 'unless', 'for'].includes(tag)) delete engine.tags[tag];
for (const filter of Object.keys(engine.filters)) delete engine.filters[filter];
for (const [name, filter] of Object.entries(filters)) engine.registerFilter(name, filter);

const filterNames: readonly string[] = Object.keys(filters);

/** What is wrong with a text: a syntax that the language does not have, or a variable that `isKnown` does not know. */
export function faultsIn(
  text: string,
  field: Fault['field'],
  isKnown: (path: string) => boolean,
): Fault[] {
  try {
    const { globals } = engine.analyzeSync(engine.parse(text), { partials: false });
    return Object.values(globals)
      .flat()
      .map((variable) => ({ path: pathOf(variable.toArray()), at: variable.location }))
      .filter(({ path }) => !isKnown(path))
      .map(({ path, at }) => ({
        field,
        line: at.row,
        column: at.col,
        message: `There is no variable “${path}”.`,
      }))
      .sort((a, b) => a.line - b.line || a.column - b.column);
  } catch (error) {
    return [faultOf(error, field)];
  }
}

/** Fills a text; slots still stand as they are written. Square brackets of values do not pass for slots. */
export function fill(
  text: string,
  field: Fault['field'],
  values: Values,
): { text: string } | { fault: Fault } {
  try {
    const parsed: Parsed[] = engine.parse(text);
    const filled: unknown = engine.renderSync(parsed, values, { templateLimit: steps });
    return { text: tidy(String(filled)) };
  } catch (error) {
    return { fault: faultOf(error, field) };
  }
}

/** Gives values their square brackets back. */
export function withBrackets(text: string): string {
  return text.replaceAll(/[\u{E000}\u{E001}]/gu, (mark) => restored[mark] ?? mark);
}

/** What an output writes: never nothing. */
function written(value: unknown): string {
  if (value instanceof Missing) return `[${value.label() || unnamed}]`;
  return textOf(value) || `[${unnamed}]`;
}

/** One line without control characters; a value's text never becomes markup, a slot or a line of its own. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return listed(value);
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    return '';
  return String(value)
    .replaceAll(/[\p{Cc}\p{Co}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .replaceAll(/[[\]]/g, (bracket) => brackets[bracket] ?? bracket);
}

/** `a CV, a statement and a form`. */
function listed(value: unknown): string {
  const parts = (Array.isArray(value) ? value : [value]).map(textOf).filter((part) => part !== '');
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function isMissing(value: unknown): boolean {
  return value instanceof Missing || textOf(value) === '';
}

/** Takes out the traces of conditions that were not met. */
function tidy(text: string): string {
  return text
    .replaceAll(/[^\S\n]+$/gm, '')
    .replaceAll(/(?<=\S)[^\S\n]{2,}/g, ' ')
    .replaceAll(/[^\S\n]+(?=[,.;!?](?:\s|$))/g, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

function pathOf(segments: readonly unknown[]): string {
  return segments.map((each) => (Array.isArray(each) ? '…' : String(each))).join('.');
}

function faultOf(error: unknown, field: Fault['field']): Fault {
  const cause = error instanceof LiquidError ? (error.originalError ?? error) : error;
  const [line = 1, column = 1] = LiquidError.is(error) ? error.token.getPosition() : [];
  const message = cause instanceof Error ? cause.message : String(cause);
  return { field, line, column, message: inWords(message.replace(/, (?:file|line):[\s\S]*$/, '')) };
}

/** What the library says of a fault, in words for who writes letters. */
const sayings: readonly (readonly [RegExp, (found: string) => string])[] = [
  [
    /^tag "(else|elsif|endif|endunless|endfor)" not found/,
    (tag) => `This “${tag}” has no beginning.`,
  ],
  [/^tag "(.+)" not found/, (tag) => `There is no “${tag}” here: only if, unless and for.`],
  [
    /^undefined filter: (.+)/,
    (name) => `There is no filter “${name}”: only ${filterNames.join(', ')}.`,
  ],
  [/limit exceeded/, () => 'This text is too long or repeats too often.'],
  [/^(?:tag|output) .*not closed/, () => 'This is not closed.'],
  [/^invalid value expression/i, () => 'A variable is missing here.'],
  [/^illegal tag: \{%-?\s*for/i, () => 'Write it as {% for part in writer.missing %}.'],
  [/^illegal tag/i, () => 'After {% there has to be if, unless or for.'],
  [/^expected "\|"/i, () => 'This is not understood: compare with ==, and begin a filter with |.'],
  [/^duplicated else/i, () => 'This has a second “else”.'],
];

function inWords(message: string): string {
  for (const [pattern, say] of sayings) {
    const found = pattern.exec(message);
    if (found) return say(found[1] ?? '');
  }
  return `${capitalized(message).replace(/\.$/, '')}.`;
}
