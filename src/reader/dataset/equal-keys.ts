/** Positions of one year, kind and direction that are booked on the same entries: all are kept, each with the number of its record. */
import type { Fact, Kind } from '../budget/facts.ts';
import type { Budget } from '../combine.ts';
import { fromUnits } from '../numbers/decimal.ts';
import type { Trees } from './trees.ts';

/** So many groups are shown. */
const SHOWN = 5;

/** Lines for the preview; none where every position is there once. */
export function equalKeys({ tables, versionOf }: Budget, trees: Trees): string[] {
  const nameOf = remembered((kind: Kind) =>
    [kind.jahr, kind.wertart, versionOf(kind), kind.teil, kind.richtung].filter(Boolean).join(' '),
  );
  // most places are there once: a list is only made for the others
  const first = new Map<string, Map<string, Fact | Fact[]>>();
  const equal: Fact[][] = [];
  for (const table of tables) {
    let [row, key] = [-1, ''];
    for (const fact of table.facts) {
      if (fact.units === 0n) continue;
      const name = nameOf(fact.kind);
      const places = first.get(name) ?? new Map<string, Fact | Fact[]>();
      first.set(name, places);
      // the amounts of a row follow one another
      if (fact.row !== row) [row, key] = [fact.row, Object.values(trees.keysOf(table, fact.row)).join('\n')];
      const before = places.get(key);
      if (before === undefined) places.set(key, fact);
      else if (isList(before)) before.push(fact);
      else {
        const list = [before, fact];
        places.set(key, list);
        equal.push(list);
      }
    }
  }
  if (equal.length === 0) return [];
  const count = equal.reduce((sum, { length }) => sum + length, 0);
  return [
    `Auf dieselbe Stelle gebucht, alle behalten: ${count} Beträge an ${equal.length} Stellen`,
    ...equal.slice(0, SHOWN).map((facts) => {
      const file = tables.find((table) => facts[0] && table.facts.includes(facts[0]))?.file;
      const of = facts.slice(0, 1).map(({ kind }) => nameOf(kind));
      const records = facts.map(({ record }) => record).join(', ');
      const amounts = facts.map(({ units }) => (units === null ? 'leer' : fromUnits(units)));
      return `  ${of}, ${file} (Datensatz ${records}): ${amounts.join(' + ')}`;
    }),
    ...(equal.length > SHOWN ? ['  …'] : []),
  ];
}

const isList = (one: Fact | Fact[]): one is Fact[] => Array.isArray(one);

function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
