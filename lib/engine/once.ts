import type { Doc } from './doc.ts';
import type { Facts } from './facts.ts';

/** Works something out about a draft once for all rules that ask. */
export function onceFor<Value>(
  make: (doc: Doc, facts: Facts) => Value,
): (doc: Doc, facts: Facts) => Value {
  const known = new WeakMap<Doc, { readonly facts: Facts; readonly value: Value }>();
  return (doc, facts) => {
    const before = known.get(doc);
    if (before?.facts === facts) return before.value;
    const value = make(doc, facts);
    known.set(doc, { facts, value });
    return value;
  };
}
