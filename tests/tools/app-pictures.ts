import { mkdirSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import type { OwnTemplate } from '../../lib/state/additions.ts';
import { openApp, store } from '../browser/app-page.ts';
import { sampleSeason, seasonNow } from './sample-season.ts';

const views = {
  today: '#/today',
  programs: '#/programs',
  program: '#/programs/p1',
  import: '#/programs/import',
  writers: '#/writers',
  writer: '#/writers/w2',
  templates: '#/templates',
  template: '#/templates/letter%2Fthank-you-director',
  'own-template': '#/templates/letter%2Fown',
  'faulty-template': '#/templates/letter%2Ffaulty',
  'new-template': '#/templates/new',
  checklist: '#/checklist',
  letter: '#/letter',
  settings: '#/settings',
  calendar: '#/settings/calendar',
  checking: '#/settings/checking',
  data: '#/settings/data',
} as const;

/** As large as the popup, and as a tab. */
const sizes = { popup: { width: 400, height: 600 }, tab: { width: 1200, height: 800 } } as const;
const counts = [0, 3, 150] as const;

/** Every view of the app in a folder: both schemes, as popup and as tab, with no, 3 and 150 programs, and the first run. */
export async function shootApp(context: BrowserContext, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const page = await openApp(context);
  await page.clock.setFixedTime(new Date(seasonNow));
  for (const [size, viewport] of Object.entries(sizes))
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const save = (name: string) =>
        page.screenshot({ path: `${folder}/${size}-${colorScheme}-${name}.png` });
      for (const count of counts) {
        await store(page, count === 0 ? emptySeason() : { ...sampleSeason(count), templates });
        for (const [name, hash] of Object.entries(views)) {
          await page.evaluate((wanted) => {
            location.hash = wanted;
          }, hash);
          await page.locator(`nav [aria-current]`).waitFor();
          // Some parts are fetched when they are first shown.
          await page.locator('main .box:visible').first().waitFor();
          await page
            .getByText('One moment', { exact: true })
            .first()
            .waitFor({ state: 'detached' });
          await save(`${name}-${count}`);
        }
      }
      await store(
        page,
        { ...emptySeason(), applicant: { ...emptySeason().applicant, name: '' } },
        false,
      );
      await page.getByRole('button', { name: 'Begin' }).waitFor();
      await save('welcome');
    }
  await page.close();
}

const own = {
  audience: 'program',
  kind: 'thank-you',
  title: 'Thanks, short',
  subject: 'Thank you for {{ program.interviewDate }}',
  body: 'Dear {{ contact.greeting }},\n\nThank you for the day at {{ program.name }}. [add what stayed with you]\n\n{% if mails.thanksLate %}I am sorry that this comes late.\n\n{% endif %}Sincerely,\n{{ applicant.name }}',
  updatedAt: seasonNow,
} as const;
const templates: OwnTemplate[] = [
  { ...own, id: 'own' },
  {
    ...own,
    id: 'faulty',
    title: 'Thanks, with faults',
    body: 'Dear {{ contact.greting }},\n\nThank you for the day at {{ program.nam }}.\n\nSincerely,\n{{ applicant.name }}',
  },
];

function emptySeason() {
  return { ...sampleSeason(0), writers: [] };
}
