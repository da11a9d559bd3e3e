import { z } from '../zod.ts';

export const mailHosts = ['gmail', 'outlook'] as const;
export type MailHost = (typeof mailHosts)[number];
export const mailHost = z.enum(mailHosts);

/** What the applicant has chosen. Defaults stand for what was never touched. */
export const settings = z.strictObject({
  rulesOff: z.array(z.string()),
  hostsOff: z.array(mailHost),
  /** Dates that the applicant has looked up, by event of the season; ISO 8601 with offset. */
  calendar: z._default(z.record(z.string(), z.iso.datetime({ offset: true })), {}),
  /** How many weeks before the due date a letter is asked for; the advice of schools differs. */
  askWeeks: z._default(z.int(), 6),
  /** How many days after the request, or the last reminder, a reminder is due. */
  reminderDays: z._default(z.int(), 14),
  /** Where a new mail is opened from the popup. */
  mail: z._default(mailHost, 'gmail'),
});
export type Settings = z.infer<typeof settings>;

export const defaultSettings: Settings = settings.parse({ rulesOff: [], hostsOff: [] });
