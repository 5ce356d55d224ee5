/** Columns have many cells and few different ones: what follows from a cell is reckoned once for each of those. */

/** The same function, that makes nothing a second time. @param make depends on its key alone */
export function once<K, T>(make: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as T;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** What a map has under a key; made and put there where it has nothing. */
export function valueIn<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const before = map.get(key);
  if (before !== undefined) return before;
  const made = make();
  map.set(key, made);
  return made;
}
