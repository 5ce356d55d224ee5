import { type Query, query } from '../engine/engine.ts';
import { ask } from '../engine/native.ts';
import type { Table } from '../schema/column.ts';

/** Beyond, a list of places helps nobody who searches. */
const NAMED = 8;

/** Every pair of source and region in a table, by name. */
export const PLACES = ({ name }: Pick<Table, 'name'>): Query<{ quelle: string; ort: string }> =>
  query(
    `SELECT DISTINCT t.quelle, r.name AS ort FROM ${name} t JOIN regionen r ON r.ags = t.ags ORDER BY t.quelle, ort`,
  );

/**
 * Names of the regions that rows speak of, of all sources or of some; Germany where they are many, none where the tables
 * have no regions.
 */
export async function places(tables: readonly Table[], quellen?: readonly string[]): Promise<string[]> {
  const located = tables.filter(({ columns }) =>
    ['ags', 'quelle'].every((one) => columns.some(({ name }) => name === one)),
  );
  const rows = (await Promise.all(located.map((table) => ask(PLACES(table))))).flat();
  const found = new Set(rows.filter(({ quelle }) => quellen?.includes(quelle) ?? true).map(({ ort }) => ort));
  return found.size > NAMED ? ['Deutschland'] : [...found].sort((a, b) => a.localeCompare(b, 'de'));
}
