/** The parts of the settings, in their order. */
export const sections = {
  applicant: { name: 'About you', about: 'Name, addresses, status, specialty' },
  calendar: {
    name: 'Match year and dates',
    about: 'The season, and dates that you have looked up',
  },
  checking: { name: 'Checking', about: 'Which mails and which rules' },
  timing: { name: 'Reminders and mail', about: 'When to ask, when to remind, where mails open' },
  data: { name: 'Your data', about: 'Backup, spreadsheet, erase' },
  shortcuts: { name: 'Shortcuts', about: 'Keys in the mail and here' },
  about: { name: 'About and sources', about: 'Version, privacy, where the rules come from' },
} as const;
export type SettingsSection = keyof typeof sections;

/** The section that a hash names; null for none and for what is no section. */
export function sectionOf(part: string | null): SettingsSection | null {
  return part !== null && Object.hasOwn(sections, part) ? (part as SettingsSection) : null;
}
