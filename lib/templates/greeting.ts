import { fold, readName, wordsOf } from '../engine/names.ts';
import type { Contact, Writer } from '../state/records.ts';

const titles =
  /^(?:dr|dra|prof|professor|mr|mrs|ms|mx|miss)\b\.?(?:\s+(?:dr|prof)\b\.?(?:\s+(?:med|phil|rer|nat|habil)\b\.?)*)*/i;
const doctorate =
  /(?:,|\s)\s*(?:M\.?D|D\.?O|Ph\.?D|MBBS|MBBCh|MBChB|D\.?Phil|Pharm\.?D|Psy\.?D|Ed\.?D|D\.?N\.?P)\b/;
/** Surnames of Spanish and Portuguese speakers, who bear two. */
const iberian =
  /(?:ez|az)$|^(?:garcia|silva|santos|reyes|cruz|torres|ramos|flores|rivera|morales|ortega|castillo|mendoza|rojas|vargas|romero|herrera|medina|aguilar|pereira|ferreira|oliveira|costa|almeida|carvalho|ribeiro|sousa|souza|castro|delgado|molina|navarro|guerrero|moreno|soto|ortiz|rios|vega|leon|campos|cabrera|acosta|figueroa|salazar|fuentes|miranda|cardenas|serrano|blanco|pena)$/;

/** How a contact of a program is greeted: `Dr. de la Cruz`; a person without a known title by the full name. */
export function greetingOf(contact: Pick<Contact, 'name' | 'email' | 'role'>): string {
  const isDoctor = contact.role !== 'coordinator' && contact.role !== 'other';
  return titled(contact.name, contact.email, isDoctor ? 'Dr.' : '');
}

/** How a letter writer is greeted: by the stored title. */
export function writerGreeting({
  name,
  email,
  title,
}: Pick<Writer, 'name' | 'email' | 'title'>): string {
  return titled(name, email, title.trim() || 'Dr.');
}

function titled(display: string, email: string, usual: string): string {
  const text = display.trim().replaceAll(/\s+/g, ' ');
  const name = readName(text);
  if (!name) return text.includes('@') ? '' : text;
  const own = titles.exec(text)?.[0];
  const title = own ? withStop(own) : doctorate.test(text) ? 'Dr.' : usual;
  if (title === '') return wordsOf(text.replace(titles, '').split(',')[0] ?? '', true).join(' ');
  return `${title} ${surnameOf(text.replace(titles, '').trim(), email) || name.surname}`;
}

/** The surname as it is written, particles and second surnames included. */
function surnameOf(text: string, email: string): string {
  const name = readName(text);
  if (!name) return '';
  if (text.includes(',') && name.given !== '') return name.surname;
  const words = wordsOf(text, true);
  const end = name.surname.split(' ').length;
  const before = words.at(-end - 1) ?? '';
  const isMiddle = words.length - end >= 2 && before.length > 2 && !/\.$/.test(before);
  if (!isMiddle || !bearsTwo(before, words[0] ?? '', name.surname, email)) return name.surname;
  return `${before} ${name.surname}`;
}

/** Whether the name before the last is a surname too: by the address, else by what it looks like. */
function bearsTwo(before: string, given: string, last: string, email: string): boolean {
  const box = fold(email.split('@')[0] ?? '').replaceAll(/[^a-z]/g, '');
  const [middle, initial] = [fold(before), fold(given).slice(0, 1)];
  if (box === `${initial}${middle}` || box === `${fold(given)}${middle}`) return true;
  if (box === `${initial}${middle}${fold(last)}`) return true;
  return iberian.test(middle);
}

/** `Dr` as `Dr.`, `professor` as `Professor`. */
function withStop(title: string): string {
  return title
    .split(/\s+/)
    .map((word) => {
      const bare = word.replace('.', '');
      const short = /^(?:dra?|prof|mrs?|ms|mx|med|phil|rer|nat|habil)$/i.test(bare);
      const capital = /^(?:med|phil|rer|nat|habil)$/i.test(bare)
        ? bare.toLowerCase()
        : bare.slice(0, 1).toUpperCase() + bare.slice(1).toLowerCase();
      return short ? `${capital}.` : capital;
    })
    .join(' ');
}
