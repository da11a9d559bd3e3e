import type * as mini from 'zod/mini';

const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};
const formats: Readonly<Record<string, string>> = {
  date: 'a date such as 2026-12-02',
  datetime: 'a date and time such as 2026-12-02T15:00:00Z',
};

/**
 * The first fault that a schema found, with its path: `programs.3.contacts.0.email: should be text`.
 * The schema is asked with `reportInput`, or nothing is told to be missing.
 */
export function faultOf(error: mini.core.$ZodError, above: readonly string[] = []): string {
  const [issue] = error.issues;
  if (!issue) return 'is not valid';
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...above, ...issue.path.map(String), ...unknown].join('.');
  return path === '' ? reasonOf(issue) : `${path}: ${reasonOf(issue)}`;
}

function reasonOf(issue: mini.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'is not a known field';
    case 'invalid_value':
      return `should be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'invalid_format':
      return `should be ${formats[issue.format] ?? issue.format}`;
    case 'invalid_type':
      if ('input' in issue && issue.input === undefined) return 'is missing';
      return `should be ${types[issue.expected] ?? issue.expected}`;
    default:
      return 'is not valid';
  }
}
