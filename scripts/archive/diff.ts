/** What changed from one published state to the next: rows added, changed and removed, found by their key. */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { FormChange } from '../../src/schema/archive.ts';
import { FAMILIAR_COLUMNS } from '../../src/schema/booked-on.ts';
import type { Column, Table } from '../../src/schema/column.ts';
import { rowKeySql } from '../../src/schema/row-key.ts';
import { KLASSIFIKATION } from '../../src/schema/values.ts';
import { quoteName, quoteText } from '../write/names.ts';

const text = (name: string, description: string, optional = false): Column => ({
  name,
  type: 'text',
  description,
  optional,
});

/** One row added or removed, or one cell changed. */
export const CHANGES: Table = {
  name: 'aenderungen',
  row: 'eine hinzugekommene oder entfallene Zeile, oder eine geänderte Zelle',
  key: ['tabelle', 'art', 'schluessel', 'spalte'],
  sort: ['tabelle', 'art', 'schluessel', 'spalte'],
  columns: [
    text('tabelle', 'Tabelle'),
    text('quelle', 'Quelle der Zeile', true),
    text('art', 'hinzugekommen, geaendert oder entfallen'),
    text('schluessel', 'Schlüssel der Zeile: spalte=wert, getrennt durch |'),
    text('spalte', 'Geänderte Spalte', true),
    text('alt', 'Vorher', true),
    text('neu', 'Jetzt', true),
  ],
};

/** Makes the empty table that `collect` fills, of this connection alone. */
export async function startCollecting(connection: DuckDBConnection): Promise<void> {
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE ${CHANGES.name} (${CHANGES.columns.map(({ name }) => `${name} VARCHAR`).join(', ')})`,
  );
}

/** Paths of the Parquet files of one table; null where a state does not have it. */
export interface Pair {
  readonly old: string | null;
  readonly now: string | null;
}

/**
 * Adds the changes of one table, and says how its form changed: columns that only one of the two has are not compared, and
 * without a key that names each row in both nothing is.
 */
export async function collect(connection: DuckDBConnection, table: Table, pair: Pair): Promise<FormChange[]> {
  await load(connection, pair);
  const [before, after] = [await columnsOf(connection, 'vorher'), await columnsOf(connection, 'jetzt')];
  const changed = (art: FormChange['art'], spalte: string | null): FormChange => ({ tabelle: table.name, art, spalte });
  const form: FormChange[] = [
    ...(pair.old === null ? [changed('neue Tabelle', null)] : []),
    ...(pair.now === null ? [changed('Tabelle entfallen', null)] : []),
    ...[...after.keys()].filter((name) => !before.has(name)).map((name) => changed('neue Spalte', name)),
    ...[...before.keys()].filter((name) => !after.has(name)).map((name) => changed('Spalte entfallen', name)),
  ];
  for (const side of ['vorher', 'jetzt']) await addEntries(connection, side, table);
  const [own, others] = [await columnsOf(connection, 'vorher'), await columnsOf(connection, 'jetzt')];
  const shared = table.columns.filter(({ name }) => own.has(name) && others.has(name));
  const keyed = table.key.every((name) => shared.some((column) => column.name === name));
  if (!keyed || !(await isUnique(connection, 'vorher', table)) || !(await isUnique(connection, 'jetzt', table)))
    return [...form, changed('anderer Schlüssel', null)];
  await collectRows(connection, table, shared);
  return form;
}

/** Adds the rows of `jetzt` that `vorher` has not, those that it alone has, and each cell in which the others differ. */
async function collectRows(connection: DuckDBConnection, table: Table, shared: readonly Column[]): Promise<void> {
  const match = table.key.map((name) => `v.${quoteName(name)} IS NOT DISTINCT FROM j.${quoteName(name)}`).join(' AND ');
  const source = (side: string): string => (shared.some(({ name }) => name === 'quelle') ? `${side}.quelle` : 'NULL');
  const name = quoteText(table.name);
  await connection.run(`INSERT INTO ${CHANGES.name}
    SELECT ${name}, ${source('j')}, 'hinzugekommen', ${rowKeySql(table, 'j')}, NULL, NULL, NULL FROM jetzt j ANTI JOIN vorher v ON ${match}`);
  await connection.run(`INSERT INTO ${CHANGES.name}
    SELECT ${name}, ${source('v')}, 'entfallen', ${rowKeySql(table, 'v')}, NULL, NULL, NULL FROM vorher v ANTI JOIN jetzt j ON ${match}`);
  const cells = shared
    .filter((column) => !table.key.includes(column.name))
    .map((column) => ({ spalte: quoteText(column.name), alt: asText('v', column), neu: asText('j', column) }));
  if (cells.length === 0) return;
  await connection.run(`INSERT INTO ${CHANGES.name}
    SELECT ${name}, quelle, 'geaendert', schluessel, zelle.spalte, zelle.alt, zelle.neu FROM (
      SELECT ${source('j')} AS quelle, ${rowKeySql(table, 'j')} AS schluessel,
        unnest([${cells.map(({ spalte, alt, neu }) => `{spalte: ${spalte}, alt: ${alt}, neu: ${neu}}`).join(', ')}]) AS zelle
      FROM jetzt j JOIN vorher v ON ${match} WHERE ${cells.map(({ alt, neu }) => `${alt} IS DISTINCT FROM ${neu}`).join(' OR ')}
    ) WHERE zelle.alt IS DISTINCT FROM zelle.neu`);
}

/** A state from before the columns of classifications says in the familiar ones on what a row of the budget is booked. */
async function addEntries(connection: DuckDBConnection, side: string, { name }: Table): Promise<void> {
  if (name !== 'haushalt') return;
  const columns = await columnsOf(connection, side);
  for (const klassifikation of KLASSIFIKATION) {
    const familiar = FAMILIAR_COLUMNS[klassifikation].filter((column) => columns.has(column));
    if (columns.has(klassifikation) || familiar.length === 0) continue;
    await connection.run(`ALTER TABLE ${side} ADD COLUMN ${klassifikation} VARCHAR`);
    await connection.run(`UPDATE ${side} SET ${klassifikation} = coalesce(${familiar.map(quoteName).join(', ')})`);
  }
}

async function isUnique(connection: DuckDBConnection, side: string, { key }: Table): Promise<boolean> {
  const names = key.map(quoteName).join(', ');
  const result = await connection.runAndReadAll(`SELECT 1 FROM ${side} GROUP BY ${names} HAVING count(*) > 1 LIMIT 1`);
  return result.getRowsJS().length === 0;
}

/**
 * Loads both sides as `vorher` and `jetzt`. A state without the table has no rows of it: the columns are those of the other. Of two tables
 * of one form only the sources are loaded of which any cell changed: most are as they were.
 */
async function load(connection: DuckDBConnection, { old, now }: Pair): Promise<void> {
  const [before, after] = [old ?? now, now ?? old].map((path) => path && `read_parquet(${quoteText(path)})`);
  if (!before || !after) throw new Error('a table that neither state has');
  const where = old && now ? await whereChanged(connection, before, after) : 'true';
  await connection.run(`CREATE OR REPLACE TEMP TABLE vorher AS FROM ${before} WHERE ${old ? where : 'false'}`);
  await connection.run(`CREATE OR REPLACE TEMP TABLE jetzt AS FROM ${after} WHERE ${now ? where : 'false'}`);
}

/** The condition for rows of a source that is not the same in both; for all rows where none is named, or the columns differ. */
async function whereChanged(connection: DuckDBConnection, before: string, after: string): Promise<string> {
  const [own, others] = [await columnsOf(connection, before), await columnsOf(connection, after)];
  const alike = own.size === others.size && [...own].every(([name, type]) => others.get(name) === type);
  if (!alike || !own.has('quelle')) return 'true';
  const cells = [...own.keys()].sort().map(quoteName).join(', ');
  const sums = (from: string): string =>
    `(SELECT quelle, count(*) AS zeilen, sum(hash(${cells})) AS summe FROM ${from} GROUP BY quelle)`;
  const result = await connection.runAndReadAll(`SELECT coalesce(v.quelle, j.quelle, '') FROM ${sums(before)} v
    FULL JOIN ${sums(after)} j ON v.quelle IS NOT DISTINCT FROM j.quelle
    WHERE v.zeilen IS DISTINCT FROM j.zeilen OR v.summe IS DISTINCT FROM j.summe`);
  const changed = result.getRowsJS().map(([quelle]) => quoteText(String(quelle)));
  return changed.length > 0 ? `coalesce(quelle, '') IN (${changed.join(', ')})` : 'false';
}

/** Columns of a table or file with their types. */
async function columnsOf(connection: DuckDBConnection, from: string): Promise<ReadonlyMap<string, string>> {
  const result = await connection.runAndReadAll(`DESCRIBE FROM ${from}`);
  return new Map(result.getRowsJS().map(([name, type]) => [String(name), String(type)]));
}

/** A cell as it stands in a CSV: more decimals than before are no change. */
function asText(side: string, { name, type }: Column): string {
  const cell = `${side}.${quoteName(name)}::VARCHAR`;
  if (type !== 'decimal') return cell;
  return `replace(CASE WHEN ${cell} LIKE '%.%' THEN rtrim(rtrim(${cell}, '0'), '.') ELSE ${cell} END, '.', ',')`;
}
