/** What the user has selected. */
export interface Selected extends Required<StaticRangeInit> {
  /** It was drawn from its end: the keys that widen it move its start. */
  readonly isBackward: boolean;
}

type Place = readonly [node: Node, offset: number];

/** Selects what stands between two places, as the user had drawn it. */
export function select(selection: Selection, start: Place, end: Place, isBackward: boolean): void {
  if (isBackward) selection.setBaseAndExtent(...end, ...start);
  else selection.setBaseAndExtent(...start, ...end);
}
