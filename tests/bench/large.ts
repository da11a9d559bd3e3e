import type { Message } from '../../lib/state/records.ts';
import type { State } from '../../lib/state/schema.ts';
import { sampleSeason } from '../tools/sample-season.ts';

const programs = 200;
const mails = 3_000;
const day = 86_400_000;

/** The end of a long season: 200 programs and 3,000 mails to and from them, over half a year. */
export function largeSeason(): State {
  const season = sampleSeason(programs);
  const [first] = season.messages;
  if (!first) throw new Error('The sample season has no mails');
  const messages = Array.from({ length: mails - season.messages.length }, (_, at): Message => {
    const program = season.programs[at % programs];
    const isSent = at % 3 > 0;
    return {
      ...first,
      id: `more${at}`,
      at: new Date(Date.parse('2026-09-01T12:00:00Z') + (at % 140) * day + at).toISOString(),
      programId: program?.id ?? null,
      direction: isSent ? 'sent' : 'received',
      kind: isSent && at % 2 === 0 ? 'update' : 'other',
      subject: `About my application, ${at}`,
      to: program?.contacts.map(({ email }) => email) ?? [],
    };
  });
  return { ...season, messages: [...season.messages, ...messages] };
}
