import { z } from '../messages/zod.ts';

export const mailHosts = ['gmail', 'outlook'] as const;
export type MailHost = (typeof mailHosts)[number];
export const mailHost = z.enum(mailHosts);

/** What the applicant has switched off; everything is on to begin with. */
export const settings = z.strictObject({
  rulesOff: z.array(z.string()),
  hostsOff: z.array(mailHost),
});
export type Settings = z.infer<typeof settings>;

export const everythingOn: Settings = { rulesOff: [], hostsOff: [] };
