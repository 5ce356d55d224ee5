/** What changed from one published state to the next: rows added, changed and removed, found by their key. */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { FormChange } from '../../src/schema/archive.ts';
import { FAMILIAR_COLUMNS } from '../../src/schema/booked-on.ts';
import type { Column, Table } from '../../src/schema/column.ts';
import { rowKeySql } from '../../src/schema/row-key.ts';
import { KLASSIFIKATION } from '../../src/schema/values.ts';
import { quoteName, quoteText } from '../write/duckdb.ts';

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

/** Makes the empty table that `collect` fills. */
export async function startCollecting(connection: DuckDBConnection): Promise<void> {
  await connection.run(
    `CREATE OR REPLACE TABLE ${CHANGES.name} (${CHANGES.columns.map(({ name }) => `${name} VARCHAR`).join(', ')})`,
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
export async function collect(connection: DuckDBConnection, table: Table, { old, now }: Pair): Promise<FormChange[]> {
  await load(connection, 'vorher', table, old, now);
  await load(connection, 'jetzt', table, now, old);
  const [before, after] = [await columnsOf(connection, 'vorher'), await columnsOf(connection, 'jetzt')];
  const changed = (art: FormChange['art'], spalte: string | null): FormChange => ({ tabelle: table.name, art, spalte });
  const form: FormChange[] = [
    ...(old === null ? [changed('neue Tabelle', null)] : []),
    ...(now === null ? [changed('Tabelle entfallen', null)] : []),
    ...[...after].filter((name) => !before.has(name)).map((name) => changed('neue Spalte', name)),
    ...[...before].filter((name) => !after.has(name)).map((name) => changed('Spalte entfallen', name)),
  ];
  for (const side of ['vorher', 'jetzt']) await addEntries(connection, side, table);
  const [own, others] = [await columnsOf(connection, 'vorher'), await columnsOf(connection, 'jetzt')];
  const shared = table.columns.filter(({ name }) => own.has(name) && others.has(name));
  const keyed = table.key.every((name) => shared.some((column) => column.name === name));
  if (!keyed || !(await isUnique(connection, 'vorher', table)) || !(await isUnique(connection, 'jetzt', table)))
    return [...form, changed('anderer Schlüssel', null)];
  const match = table.key.map((name) => `v.${quoteName(name)} IS NOT DISTINCT FROM j.${quoteName(name)}`).join(' AND ');
  const source = (side: string): string => (shared.some(({ name }) => name === 'quelle') ? `${side}.quelle` : 'NULL');
  const name = quoteText(table.name);
  await connection.run(`INSERT INTO ${CHANGES.name}
    SELECT ${name}, ${source('j')}, 'hinzugekommen', ${rowKeySql(table, 'j')}, NULL, NULL, NULL FROM jetzt j ANTI JOIN vorher v ON ${match}`);
  await connection.run(`INSERT INTO ${CHANGES.name}
    SELECT ${name}, ${source('v')}, 'entfallen', ${rowKeySql(table, 'v')}, NULL, NULL, NULL FROM vorher v ANTI JOIN jetzt j ON ${match}`);
  for (const column of shared.filter((one) => !table.key.includes(one.name))) {
    const [a, b] = [asText('v', shared, column.name), asText('j', shared, column.name)];
    await connection.run(`INSERT INTO ${CHANGES.name}
      SELECT ${name}, ${source('j')}, 'geaendert', ${rowKeySql(table, 'j')}, ${quoteText(column.name)}, ${a}, ${b}
      FROM jetzt j JOIN vorher v ON ${match} WHERE ${a} IS DISTINCT FROM ${b}`);
  }
  return form;
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

/** A state without the table has no rows of it: the columns are those of the other. */
async function load(
  connection: DuckDBConnection,
  as: string,
  table: Table,
  path: string | null,
  other: string | null,
): Promise<void> {
  const from = path ?? other;
  if (from === null) throw new Error(`${table.name}: in neither state`);
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE ${as} AS SELECT * FROM read_parquet(${quoteText(from)}) WHERE ${path !== null}`,
  );
}

async function columnsOf(connection: DuckDBConnection, table: string): Promise<ReadonlySet<string>> {
  const result = await connection.runAndReadAll(
    `SELECT column_name FROM information_schema.columns WHERE table_name = ${quoteText(table)}`,
  );
  return new Set(result.getRowsJS().map(([name]) => String(name)));
}

/** A cell as it stands in a CSV: more decimals than before are no change. */
function asText(side: string, columns: readonly Column[], name: string): string {
  const cell = `${side}.${quoteName(name)}::VARCHAR`;
  if (columns.find((column) => column.name === name)?.type !== 'decimal') return cell;
  return `replace(CASE WHEN ${cell} LIKE '%.%' THEN rtrim(rtrim(${cell}, '0'), '.') ELSE ${cell} END, '.', ',')`;
}
