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

/** The settings with one rule switched on or off. */
export function withRule(settings: Settings, rule: string, on: boolean): Settings {
  return { ...settings, rulesOff: switched(settings.rulesOff, rule, on) };
}

/** The settings with one host switched on or off. */
export function withHost(settings: Settings, host: MailHost, on: boolean): Settings {
  return { ...settings, hostsOff: switched(settings.hostsOff, host, on) };
}

function switched<T>(off: readonly T[], one: T, on: boolean): T[] {
  const others = off.filter((each) => each !== one);
  return on ? others : [...others, one];
}
