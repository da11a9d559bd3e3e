import type { Draft } from '../draft/draft.ts';

const writers = {
  Smith: { name: 'John Smith', email: 'jsmith@uni.example' },
  Chen: { name: 'Li Wei Chen', email: 'lwchen@uni.example' },
};

/** A mail of the examples of context rules to one of the sample's writers: Smith has agreed, Chen was not asked yet. */
export function toWriter(
  to: keyof typeof writers,
  subject: string,
  text: string,
  more: Partial<Draft> = {},
): Partial<Draft> {
  return { to: [writers[to]], subject, body: `Dear Dr. ${to},\n\n${text}\n\nAsha`, ...more };
}

/** A mail of the examples to the director of Lakeside. */
export function toLopez(text: string, more: Partial<Draft> = {}): Partial<Draft> {
  return { body: `Dear Dr. Lopez,\n\n${text}\n\nAsha Rao`, ...more };
}
