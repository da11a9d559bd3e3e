import { momentIn } from '../ledger/moment.ts';

/** A time that the host offers for a scheduled send. */
export interface OfferedTime {
  readonly option: Element;
  readonly moment: Date;
}

const options = '[role="menuitem"], [role="option"], [role="radio"], button, label';

/** The time that an element of the page stands for; null where it names none that can be read. */
export function offeredTime(target: Element): OfferedTime | null {
  const option = target.closest(options);
  const moment = option && momentIn(option.textContent, new Date());
  return moment ? { option, moment } : null;
}
