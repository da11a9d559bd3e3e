import type { OwnTemplate } from '../../../lib/state/additions.ts';
import type { StateChange } from '../../../lib/state/change.ts';
import type { Letter } from '../../../lib/templates/letter.ts';
import { letters } from '../../../lib/templates/letters/index.ts';
import { type AnyTemplate, isOurs } from './writing.ts';

/** An own template that begins as a letter of ours, or as a copy of an own one. Its id tells which of ours it comes from. */
export function copyOf(template: AnyTemplate, id: string, now: Date): OwnTemplate {
  const { audience, kind, title, subject, body } = template;
  const original = isOurs(template) ? template : originalOf(template);
  return {
    id: original ? `${original.id}.${id}` : id,
    audience,
    kind,
    title: isOurs(template) ? `${title} (my own)` : `Copy of ${title}`,
    subject,
    body,
    updatedAt: now.toISOString(),
  };
}

/** The letter of ours that an own one began as; null for one written from nothing. */
export function originalOf({ id }: Pick<OwnTemplate, 'id'>): Letter | null {
  const dot = id.indexOf('.');
  return (dot > 0 && letters.find((letter) => letter.id === id.slice(0, dot))) || null;
}

export function putTemplate(template: OwnTemplate): StateChange {
  return { put: { templates: [template] } };
}

/** Sets fields of an own template. */
export function setTemplate(
  { id }: Pick<OwnTemplate, 'id'>,
  set: Partial<OwnTemplate>,
  now: Date,
): StateChange {
  return { patch: { templates: [{ id, set: { ...set, updatedAt: now.toISOString() } }] } };
}

export function removeTemplate({ id }: Pick<OwnTemplate, 'id'>): StateChange {
  return { remove: { templates: [id] } };
}
