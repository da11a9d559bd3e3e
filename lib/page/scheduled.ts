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
  const moment = option && (stampIn(option) ?? namedIn(option));
  return moment ? { option, moment } : null;
}

const fields = 'input, select, [role="combobox"], [role="gridcell"][aria-selected="true"]';

/** The time that is set in the fields of the dialog in which an element stands; null where none can be read. */
export function enteredTime(target: Element): Date | null {
  const entered = target.closest('[role="dialog"]')?.querySelectorAll<HTMLInputElement>(fields);
  const text = [...(entered ?? [])].map((field) => field.value || wordsOf(field)).join(' ; ');
  return momentIn(text, new Date(), languagesOf(target));
}

/** The time that the host says a mail will go; null where it names none that can be read. */
export function noticedTime(notice: string, { documentElement }: Document): Date | null {
  return momentIn(notice, new Date(), languagesOf(documentElement));
}

/** A time that is written for machines. */
function stampIn(option: Element): Date | null {
  const now = Date.now();
  for (const element of [option, ...option.querySelectorAll('*')])
    for (const { value } of element.attributes)
      if (stamp.test(value) && Date.parse(value) > now) return new Date(value);
  return null;
}

const stamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/;

function namedIn(option: Element): Date | null {
  const languages = languagesOf(option);
  return (
    momentIn(wordsOf(option), new Date(), languages) ??
    momentIn(option.getAttribute('aria-label') ?? '', new Date(), languages)
  );
}

/** The words of an element, those of its parts kept apart. */
function wordsOf(node: Node): string {
  return [...node.childNodes]
    .map((each) => (each.nodeType === Node.TEXT_NODE ? each.textContent : ` ${wordsOf(each)} `))
    .join('');
}

/** The page's own language first, then those of its user. */
function languagesOf(element: Element): string[] {
  const own = element.closest('[lang]:not([lang=""])')?.getAttribute('lang');
  return [...(own ? [own] : []), ...navigator.languages, 'en'];
}
