import type { Clock } from '../engine/clock.ts';
import { eventText } from '../engine/windows.ts';
import { seasonOf } from '../season/seasons.ts';
import type { OwnItem } from '../state/additions.ts';
import { seasonBegin } from '../state/progress.ts';
import type { State } from '../state/schema.ts';
import { type ChecklistItem, type Phase, phases } from './item.ts';
import { checklistItems } from './items/index.ts';
import { isTicked, tickOf } from './ticks.ts';

/** How an item came to be done. */
export interface Done {
  /** The applicant's word counts before what the state shows. */
  readonly by: 'applicant' | 'state';
  /** What in the state shows it, in a few words; '' where the applicant has ticked it. */
  readonly reason: string;
}

/** An item as it stands. */
export interface ListedItem extends ChecklistItem {
  readonly done: Done | null;
  /** When it is, with the advice to look it up where nobody has published it yet; '' where it has no date. */
  readonly dateText: string;
  /** Its date has passed. */
  readonly isPast: boolean;
}

export interface ListedPhase {
  readonly id: Phase;
  readonly title: string;
  readonly items: readonly ListedItem[];
  /** The applicant's own; an item of a phase that is not known stands in the first. */
  readonly own: readonly (OwnItem & { readonly done: boolean })[];
}

/** The items that concern this applicant. */
export function itemsFor(state: State): ChecklistItem[] {
  const { applicant, programs } = state;
  const specialties = [
    applicant.specialty,
    ...applicant.specialties,
    ...programs.map(({ specialty }) => specialty),
  ];
  return checklistItems.filter(
    (item) =>
      item.for.includes(applicant.status) &&
      ((!item.specialties && !item.service) ||
        specialties.some((each) => item.specialties?.test(each)) ||
        programs.some((program) => program.applicationService === item.service)) &&
      (item.when?.(state) ?? true),
  );
}

/** Whether and why an item is done. */
export function doneOf(item: ChecklistItem, state: State, clock: Clock): Done | null {
  const tick = tickOf(state, item.id);
  if (tick && Date.parse(tick.at) > ticksSince(item, state))
    return tick.done ? { by: 'applicant', reason: '' } : null;
  const reason = item.doneBy?.(state, clock) ?? null;
  return reason === null ? null : { by: 'state', reason };
}

const inEverySeason: readonly Phase[] = ['interviews', 'ranking', 'match-week', 'soap', 'after'];

/** From when on ticks count: who applies again does anew what has a day in the season, and what follows the application. */
function ticksSince(item: ChecklistItem, state: State): number {
  const isAnew = item.task !== undefined || inEverySeason.includes(item.phase);
  const begin = isAnew ? seasonBegin(state.applicant.matchYear) : Number.NEGATIVE_INFINITY;
  return Math.max(begin, item.ticksSince?.(state) ?? begin);
}

/** The season's checklist for this applicant, all phases in their order. */
export function checklistFor(state: State, clock: Clock): ListedPhase[] {
  const season = seasonOf(state.applicant.matchYear, state.settings?.calendar);
  const items = itemsFor(state).map((item): ListedItem => {
    const date = item.date && season?.dates[item.date];
    return {
      ...item,
      done: doneOf(item, state, clock),
      dateText: season && item.date && date ? eventText(season, item.date) : '',
      isPast: date !== undefined && Date.parse(date.at) <= clock.now.getTime(),
    };
  });
  const own = state.checklist?.own ?? [];
  const phaseOf = ({ phase }: OwnItem) => (Object.hasOwn(phases, phase) ? phase : 'early');
  return (Object.keys(phases) as Phase[]).map((id) => ({
    id,
    title: phases[id],
    items: items.filter(({ phase }) => phase === id),
    own: own
      .filter((item) => phaseOf(item) === id)
      .map((item) => ({ ...item, done: isTicked(state, item.id) })),
  }));
}
