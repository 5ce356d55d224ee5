/** Positions of one year, kind and direction that are booked on the same entries: all are kept, each with the number of its record. */
import type { Fact, Kind } from '../budget/facts.ts';
import type { Budget } from '../combine.ts';
import { fromUnits } from '../numbers/decimal.ts';
import { once, valueIn } from '../once.ts';
import type { Trees } from './trees.ts';

/** So many places are shown, and so many amounts of each. */
const SHOWN = { places: 5, amounts: 10 };

/** Amounts that are booked on one place. */
export interface EqualPlace {
  /** Year, kind, version, part and direction. */
  readonly of: string;
  readonly file: string;
  readonly facts: readonly Fact[];
}

/** The places with more than one amount; none where every position is there once. */
export function equalPlaces({ tables, versionOf }: Budget, trees: Trees): EqualPlace[] {
  const nameOf = once((kind: Kind) =>
    [kind.jahr, kind.wertart, versionOf(kind), kind.teil, kind.richtung].filter(Boolean).join(' '),
  );
  // most places are there once: a list is only made for the others
  const first = new Map<string, (Fact | Fact[] | undefined)[]>();
  const equal: { of: string; file: string; facts: Fact[] }[] = [];
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
        equal.push({ of: name, file: table.file, facts: list });
      }
    }
  }
  return equal;
}

/** The amount of a fact as it is told. */
export const amountOf = ({ units }: Fact): string => (units === null ? 'leer' : fromUnits(units));

/** Lines for the preview: a few of the places, and of their amounts. */
export function equalKeys(places: readonly EqualPlace[]): string[] {
  if (places.length === 0) return [];
  const count = places.reduce((sum, { facts }) => sum + facts.length, 0);
  return [
    `Auf dieselbe Stelle gebucht, alle behalten: ${count} Beträge an ${places.length} Stellen`,
    ...places.slice(0, SHOWN.places).map(({ of, file, facts }) => {
      const some = facts.slice(0, SHOWN.amounts);
      const more = facts.length > some.length ? ` … und ${facts.length - some.length} weitere` : '';
      const records = some.map(({ record }) => record).join(', ');
      return `  ${of}, ${file} (Datensatz ${records}${more && ' …'}): ${some.map(amountOf).join(' + ')}${more}`;
    }),
    ...(places.length > SHOWN.places ? [`  … und ${places.length - SHOWN.places} weitere Stellen`] : []),
  ];
}

const isList = (one: Fact | Fact[]): one is Fact[] => Array.isArray(one);
