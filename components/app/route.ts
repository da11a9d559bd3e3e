/** The views of the app; which one is shown stands in the address's hash. */
export const views = [
  'today',
  'programs',
  'writers',
  'templates',
  'checklist',
  'letter',
  'settings',
] as const;
export type View = (typeof views)[number];

export interface Route {
  readonly view: View;
  /** What of the view is shown: a record's id, a section's name, or null for the view itself. */
  readonly part: string | null;
}

/** Reads a hash as `#/programs/p1`. What cannot be read is the first view. */
export function routeOf(hash: string): Route {
  const [, view, part] = /^#\/([a-z]+)(?:\/(.+))?$/.exec(hash) ?? [];
  const known = views.find((each) => each === view);
  return known ? { view: known, part: part === undefined ? null : decoded(part) } : first;
}

/** The hash of a view, or of a part of it. */
export function hashOf(view: View, part?: string): string {
  return part === undefined ? `#/${view}` : `#/${view}/${encodeURIComponent(part)}`;
}

const first: Route = { view: 'today', part: null };

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
