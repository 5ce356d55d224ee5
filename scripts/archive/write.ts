/** Publishes the archived states, and what changed from each to the next and to the tables of today. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { TABLES, type TableName } from '../../src/schema/tables.ts';
import { withDuckDB, writeCsv } from '../write/duckdb.ts';
import { writeJson } from '../write/json.ts';
import { describeFile, type Manifest, type WrittenFile } from '../write/published.ts';
import { CHANGES, collect, type Pair, startCollecting } from './diff.ts';
import { archivedFile, type State } from './state.ts';

/** Rows of a list that spreadsheets and file hosts still take; beyond, the counts say how many there are. */
const LISTED = 100_000;

/** What changed with a state. */
export interface Changes {
  readonly von: string;
  /** null: the tables of this build, which are no state yet. */
  readonly bis: string | null;
  /** By table and source; tables whose rows name no source have null. Cells counts changed cells, rows the others. */
  readonly zahlen: readonly { tabelle: string; quelle: string | null; art: string; zeilen: number; zellen: number }[];
  readonly datei: WrittenFile;
  /** Does the file hold all of them? */
  readonly vollstaendig: boolean;
}

/** Writes `archiv/<stand>/`, `aenderungen-*.csv` and `aenderungen.json` into `folder`, which holds the published tables. */
export async function writeArchive(
  data: string,
  states: readonly State[],
  manifest: Manifest,
  folder: string,
): Promise<void> {
  for (const state of states) await writeState(data, state, folder);
  const steps = states.map((state, at) => ({ state, next: states[at + 1] }));
  const changes: Changes[] = [];
  for (const { state, next } of steps) {
    changes.push(await withDuckDB((connection) => compare(connection, state, next, manifest, folder)));
  }
  await writeJson(join(folder, 'aenderungen.json'), changes);
}

async function writeState(data: string, state: State, folder: string): Promise<void> {
  const target = join(folder, 'archiv', state.stand);
  await mkdir(target, { recursive: true });
  for (const [table, file] of Object.entries(state.tabellen)) {
    await writeFile(join(target, `${table}.parquet`), await archivedFile(data, file));
  }
  await writeJson(join(target, 'manifest.json'), state);
}

async function compare(
  connection: DuckDBConnection,
  from: State,
  to: State | undefined,
  manifest: Manifest,
  folder: string,
): Promise<Changes> {
  await startCollecting(connection);
  for (const name of Object.keys(TABLES) as TableName[]) {
    const [old, now] = [
      from.tabellen[name]?.sha256,
      to ? to.tabellen[name]?.sha256 : manifest.tables[name]?.parquet.sha256,
    ];
    if (old === now) continue;
    const place = (state: State): string => join(folder, 'archiv', state.stand, `${name}.parquet`);
    const pair: Pair = {
      old: old ? place(from) : null,
      now: now ? (to ? place(to) : join(folder, `${name}.parquet`)) : null,
    };
    await collect(connection, TABLES[name], pair);
  }
  const counted =
    await connection.runAndReadAll(`SELECT tabelle, quelle, art, count(DISTINCT schluessel)::INTEGER, count(*)::INTEGER
    FROM ${CHANGES.name} GROUP BY ALL ORDER BY tabelle, quelle NULLS FIRST, art`);
  const zahlen = (counted.getRowsJS() as [string, string | null, string, number, number][]).map(
    ([tabelle, quelle, art, zeilen, zellen]) => ({
      tabelle,
      quelle,
      art,
      zeilen,
      zellen: art === 'geaendert' ? zellen : 0,
    }),
  );
  const all = zahlen.reduce((sum, { zeilen, zellen }) => sum + Math.max(zeilen, zellen), 0);
  await connection.run(`CREATE OR REPLACE TABLE ${CHANGES.name} AS
    SELECT * FROM ${CHANGES.name} ORDER BY ${CHANGES.sort.map((column) => `${column} NULLS FIRST`).join(', ')} LIMIT ${LISTED}`);
  const path = `aenderungen-${to ? to.stand : `seit-${from.stand}`}.csv`;
  await writeCsv(connection, CHANGES, join(folder, path));
  return {
    von: from.stand,
    bis: to?.stand ?? null,
    zahlen,
    datei: await describeFile(folder, path),
    vollstaendig: all <= LISTED,
  };
}
