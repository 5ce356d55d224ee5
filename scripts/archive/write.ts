/** Publishes the archived states, and what changed from each to the next and to the tables of today. */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Changes, FormChange, RowChange, State } from '../../src/schema/archive.ts';
import { COMPUTED } from '../../src/schema/file-tables.ts';
import { ANY_TABLE } from '../../src/schema/tables.ts';
import { type Beside, withDuckDB } from '../write/duckdb.ts';
import { writeJson } from '../write/json.ts';
import { describeFile, type Manifest } from '../write/published.ts';
import { guardedColumns, writeCsv } from '../write/published-csv.ts';
import { CHANGES, collect, type Pair, startCollecting } from './diff.ts';
import { ARCHIVE, archivedFile, fingerprintIn } from './state.ts';

/** Rows of a list that spreadsheets and file hosts still take; beyond, the counts say how many there are. */
const LISTED = 100_000;

/**
 * Writes `archiv/<stand>/`, `aenderungen-*.csv` and `aenderungen.json` into `folder`, which holds the published tables. States
 * with figures without a licence are kept back where those are not handed on; `staende.json` names them all.
 */
export async function writeArchive(
  data: string,
  all: readonly State[],
  manifest: Manifest,
  folder: string,
): Promise<void> {
  const states = all.filter(({ mit_ungeklaerten }) => manifest.mit_ungeklaerten || !mit_ungeklaerten);
  for (const state of states) await writeState(data, state, folder);
  const changes = await changesOf(states, manifest, folder);
  const named = (some: readonly State[]): string[] => some.map(({ stand }) => stand);
  const held = named(all.filter((state) => !states.includes(state)));
  await writeJson(join(folder, 'staende.json'), { staende: named(states), zurueckgehalten: held });
  await writeJson(join(folder, 'aenderungen.json'), changes);
}

/** From each state to the next, and from the last to today. */
async function changesOf(states: readonly State[], manifest: Manifest, folder: string): Promise<Changes[]> {
  if (states.length === 0) return [];
  const compared = (state: State, at: number, beside: Beside): Promise<Changes> =>
    beside((connection) => compare(connection, state, states[at + 1], manifest, folder));
  return withDuckDB((_, beside) => Promise.all(states.map((state, at) => compared(state, at, beside))));
}

/** The files of a state as they were, and what names them. */
async function writeState(data: string, state: State, folder: string): Promise<void> {
  const target = join(folder, 'archiv', state.stand);
  await mkdir(target, { recursive: true });
  for (const file of state.dateien) await writeFile(join(target, file.name), await archivedFile(data, file));
  await copyFile(join(data, ARCHIVE, `${state.stand}.json`), join(target, 'manifest.json'));
}

async function compare(
  connection: DuckDBConnection,
  from: State,
  to: State | undefined,
  { tables }: Manifest,
  folder: string,
): Promise<Changes> {
  await startCollecting(connection);
  const form: FormChange[] = gone(from, to);
  for (const [name, table] of Object.entries(ANY_TABLE)) {
    const file = `${name}.parquet`;
    const old = fingerprintIn(from, file);
    const now = to ? fingerprintIn(to, file) : tables[name]?.parquet.sha256;
    if (old === now) continue;
    if (name === COMPUTED) {
      // its values follow from other tables, whose changes are told
      if (!old) form.push({ tabelle: name, art: 'neue Tabelle', spalte: null });
      continue;
    }
    const place = (state: State): string => join(folder, 'archiv', state.stand, file);
    const pair: Pair = {
      old: old ? place(from) : null,
      now: now ? (to ? place(to) : join(folder, file)) : null,
    };
    form.push(...(await collect(connection, table, pair)));
  }
  const path = `aenderungen-${to ? to.stand : `seit-${from.stand}`}.csv`;
  return { von: from.stand, bis: to?.stand ?? null, form, ...(await writeList(connection, folder, path)) };
}

/** Tables of a state that the next does not have, nor the schema of today: their rows cannot be named by a key any more. */
function gone(from: State, to: State | undefined): FormChange[] {
  return Object.entries(from.tabellen).flatMap(([tabelle, { zeilen }]): FormChange[] =>
    tabelle in ANY_TABLE || (to && tabelle in to.tabellen)
      ? []
      : [{ tabelle, art: 'Tabelle entfallen', spalte: null, zeilen }],
  );
}

/** The list as CSV, and its counts. */
async function writeList(connection: DuckDBConnection, folder: string, path: string) {
  const counted =
    await connection.runAndReadAll(`SELECT tabelle, quelle, art, count(DISTINCT schluessel)::INTEGER, count(*)::INTEGER
    FROM ${CHANGES.name} GROUP BY ALL ORDER BY tabelle, quelle NULLS FIRST, art`);
  const zahlen = (counted.getRowsJS() as [string, string | null, RowChange, number, number][]).map(
    ([tabelle, quelle, art, zeilen, zellen]) => ({
      tabelle,
      quelle,
      art,
      zeilen,
      zellen: art === 'geaendert' ? zellen : 0,
    }),
  );
  const all = zahlen.reduce((sum, { zeilen, zellen }) => sum + Math.max(zeilen, zellen), 0);
  await connection.run(`CREATE OR REPLACE TEMP TABLE ${CHANGES.name} AS
    SELECT * FROM ${CHANGES.name} ORDER BY ${CHANGES.sort.map((column) => `${column} NULLS FIRST`).join(', ')} LIMIT ${LISTED}`);
  await writeCsv(connection, CHANGES, join(folder, path), await guardedColumns(connection, CHANGES, CHANGES.name));
  return { zahlen, datei: describeFile(folder, path), vollstaendig: all <= LISTED };
}
