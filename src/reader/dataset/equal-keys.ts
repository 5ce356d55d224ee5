/** Positions of one year, kind and direction that are booked on the same entries: all are kept, each with the number of its record. */
import type { Budget } from '../combine.ts';
import { fromUnits } from '../numbers/decimal.ts';
import type { Trees } from './trees.ts';

/** So many groups are shown. */
const SHOWN = 5;

interface Group {
  readonly file: string;
  readonly of: string;
  readonly records: number[];
  readonly amounts: string[];
}

/** Lines for the preview; none where every position is there once. */
export function equalKeys({ tables, versionOf }: Budget, trees: Trees): string[] {
  const groups = new Map<string, Group>();
  for (const table of tables)
    for (const fact of table.facts) {
      if (fact.units === 0n) continue;
      const { aufgabe, art, organisation } = trees.keysOf(table, fact.row);
      const of = [fact.jahr, fact.wertart, versionOf(fact), fact.teil, fact.richtung].filter(Boolean).join(' ');
      const key = [of, aufgabe, art, organisation].join('\n');
      const group = groups.get(key) ?? { file: table.file, of, records: [], amounts: [] };
      groups.set(key, group);
      group.records.push(fact.record);
      group.amounts.push(fact.units === null ? 'leer' : fromUnits(fact.units));
    }
  const equal = [...groups.values()].filter(({ records }) => records.length > 1);
  if (equal.length === 0) return [];
  const count = equal.reduce((sum, { records }) => sum + records.length, 0);
  return [
    `Auf dieselbe Stelle gebucht, alle behalten: ${count} Beträge an ${equal.length} Stellen`,
    ...equal
      .slice(0, SHOWN)
      .map(
        ({ file, of, records, amounts }) =>
          `  ${of}, ${file} (Datensatz ${records.join(', ')}): ${amounts.join(' + ')}`,
      ),
    ...(equal.length > SHOWN ? ['  …'] : []),
  ];
}
