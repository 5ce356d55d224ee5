/** Positions of one year, kind and direction that are booked on the same entries: all are kept, each with the number of its record. */
import type { Fact, Kind } from '../budget/facts.ts';
import type { Budget } from '../combine.ts';
import { fromUnits } from '../numbers/decimal.ts';
import { once, valueIn } from '../once.ts';
import type { Trees } from './trees.ts';

/** So many groups are shown. */
const SHOWN = 5;

/** Lines for the preview; none where every position is there once. */
export function equalKeys({ tables, versionOf }: Budget, trees: Trees): string[] {
  const nameOf = once((kind: Kind) =>
    [kind.jahr, kind.wertart, versionOf(kind), kind.teil, kind.richtung].filter(Boolean).join(' '),
  );
  // most places are there once: a list is only made for the others
  const first = new Map<string, (Fact | Fact[] | undefined)[]>();
  const equal: Fact[][] = [];
  for (const table of tables) {
    const placeOf = trees.placesIn(table);
    for (const fact of table.facts) {
      if (fact.units === 0n) continue;
      const name = nameOf(fact.kind);
      const places = valueIn(first, name, () => []);
      const place = placeOf[fact.row] ?? 0;
      const before = places[place];
      if (before === undefined) places[place] = fact;
      else if (isList(before)) before.push(fact);
      else {
        const list = [before, fact];
        places[place] = list;
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
