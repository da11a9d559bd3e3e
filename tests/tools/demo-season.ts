import type { BrowserContext, Page } from '@playwright/test';
import { day } from '../../lib/engine/clock.ts';
import type { SeasonEvent } from '../../lib/season/season.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';
import { emptyState } from '../../lib/state/empty.ts';
import type { Message, Program, Writer } from '../../lib/state/records.ts';
import { type State, stateSchema } from '../../lib/state/schema.ts';
import { openApp, store } from '../browser/app-page.ts';
import { sampleApplicant } from './sample-applicant.ts';

/** Days from now on: whenever the demo is looked at, it is January there, with the rank order list to come. */
const calendar: Readonly<Record<SeasonEvent, number>> = {
  'eras-opens': -231,
  'eras-submit': -140,
  'programs-review': -119,
  'registration-opens': -127,
  'registration-deadline': 11,
  'quota-deadline': 9,
  'ranking-opens': 12,
  'rank-deadline': 42,
  'match-week': 54,
  'soap-applications': 54,
  'soap-offers': 57,
  'soap-ends': 57.5,
  'match-day': 58,
  'unfilled-list-ends': 101,
};

/** What the applicant of the demo mails has on record: four programs, three writers, and a letter of intent that stands. */
export function demoSeason(now: Date): State {
  const at = (days: number) => new Date(now.getTime() + days * day).toISOString();
  const date = (days: number) => at(days).slice(0, 10);
  // That of the letter of intent, for those who look on the first days of June.
  const { matchYear } = emptyState(new Date(at(-5))).applicant;
  return stateSchema.parse({
    ...emptyState(now),
    applicant: { ...sampleApplicant, matchYear },
    programs: [
      program('Lakeside', 'Maria Lopez', { interviewDate: date(-2) }),
      program('Riverside', 'Omar Haddad', { interviewDate: date(-33) }),
      program('Hope', 'Ana de la Cruz', { interviewDate: date(-5) }),
      program('Northfield', 'Mei Tanaka', { stage: 'applied' }),
    ],
    writers: [
      writer('John Smith', {
        workedTogether: 'inpatient wards in May',
        stage: 'planned',
        dueAt: date(21),
      }),
      writer('Li Wei Chen', { requestedAt: at(-63), dueAt: date(-21) }),
      writer('Sunita Iyer', {
        country: 'India',
        requestedAt: at(-90),
        stage: 'uploaded',
        uploadedAt: at(-2),
      }),
    ],
    messages: [
      mail('thank-you', at(-32), 'Thank you for the interview'),
      mail('letter-of-intent', at(-5), 'Letter of intent'),
    ],
    settings: {
      ...defaultSettings,
      calendar: Object.fromEntries(
        Object.entries(calendar).map(([event, days]) => [event, at(days)]),
      ),
    },
  });
}

/** Puts the season of the demo into the extension's own database and leaves the app open at what is due. */
export async function openDemoSeason(context: BrowserContext, now = new Date()): Promise<Page> {
  const app = await openApp(context, '#/today');
  await store(app, demoSeason(now));
  await app.locator('.due-row').first().waitFor();
  return app;
}

function program(place: string, director: string, more: Partial<Program>): unknown {
  const domain =
    place === 'Lakeside' ? 'lakesidechildrens.example' : `${place.toLowerCase()}.example`;
  const email = `${director.toLowerCase().replace(/^(.).* /, '$1')}@${domain}`;
  return {
    id: place,
    name: `${place} Pediatrics Residency`,
    aliases: [place],
    institution: `${place} Children's Hospital`,
    specialty: 'Pediatrics',
    domains: [domain],
    contacts: [{ name: director, email, role: 'director' }],
    stage: 'interviewed',
    interviewDate: null,
    contactPolicy: 'unknown',
    applicationService: 'eras',
    ...more,
  };
}

function writer(name: string, more: Partial<Writer>): unknown {
  const email = `${name.toLowerCase().replace(/^(.).* /, '$1')}@uni.example`;
  return {
    id: name,
    name,
    email,
    title: 'Dr.',
    specialty: 'Pediatrics',
    workedTogether: '',
    stage: 'packet-sent',
    requestedAt: null,
    dueAt: null,
    waived: true,
    ...more,
  };
}

/** A mail to the director of Riverside. */
function mail(kind: Message['kind'], at: string, subject: string): unknown {
  return {
    id: kind,
    at,
    direction: 'sent',
    programId: 'Riverside',
    writerId: null,
    kind,
    to: ['ohaddad@riverside.example'],
    subject,
    retractedAt: null,
  };
}
