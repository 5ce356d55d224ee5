/** Says of every row of `haushalt` on which entry of each classification it is booked, whichever columns its file has. */
import { bookedOn } from '../../src/schema/booked-on.ts';
import { TABLES } from '../../src/schema/tables.ts';
import { KLASSIFIKATION } from '../../src/schema/values.ts';
import type { SourceRow } from '../read/cells.ts';
import type { Dataset } from '../read/datasets.ts';

const { name: TABLE, columns } = TABLES.haushalt;
const PLACES = new Map(columns.map(({ name }, at) => [name, at]));
const at = (column: string): number => PLACES.get(column) ?? -1;

/** New datasets, the given ones unchanged. */
export const withEntries = (datasets: readonly Dataset[]): Dataset[] =>
  datasets.map((dataset) => {
    const source = dataset.tables.get(TABLE);
    if (!source) return dataset;
    const rows = source.rows.map(withEntry);
    return { ...dataset, tables: new Map([...dataset.tables, [TABLE, { ...source, rows }]]) };
  });

function withEntry(row: SourceRow): SourceRow {
  const cells = [...row.cells];
  for (const klassifikation of KLASSIFIKATION)
    cells[at(klassifikation)] = bookedOn(klassifikation, (column) => row.cells[at(column)] ?? null) || null;
  return { ...row, cells };
}
