/** What was reckoned before of the same things, so that an answer costs only what depends on it. */

interface Known {
  readonly of: readonly unknown[];
  readonly made: unknown;
}

const known = new WeakMap<object, Map<string, Known>>();

/**
 * What `make` made the last time, where everything that it depends on is the same.
 * @param on what it is kept with, and forgotten with
 * @param what names it among what is kept there
 * @param of all that the result depends on beside `on`; never changed afterwards
 */
export function remembered<T>(on: object, what: string, of: readonly unknown[], make: () => T): T {
  const kept = known.get(on) ?? new Map<string, Known>();
  known.set(on, kept);
  const before = kept.get(what);
  if (before && before.of.length === of.length && before.of.every((one, at) => one === of[at])) return before.made as T;
  const made = make();
  kept.set(what, { of, made });
  return made;
}
