/** Writes the published tables as Parquet, CSV and JSON, and the manifest that names their sizes and checksums. */
import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Table } from '../../src/schema/tables.ts';
import type { PublishedTable } from '../reshape/levels.ts';
import type { WrittenDataset } from './by-dataset.ts';
import { loadTable, quoteName, quoteText, withDuckDB, writeCsv, writeParquet, writeRowsAsJson } from './duckdb.ts';
import { replaceFolder } from './replace-folder.ts';

/** Spreadsheets, editors and file hosts give up on larger text files. */
const TEXT_LIMIT = 20_000_000;

export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The rows of one table that rest on one source. */
export interface WrittenPart {
  readonly quelle: string;
  readonly rows: number;
  readonly csv: WrittenFile;
  readonly parquet: WrittenFile;
  /** Missing where the whole table is too large for it. */
  readonly json?: WrittenFile;
}

export interface WrittenTable {
  readonly rows: number;
  /** Rows by source, in tables whose rows name one. */
  readonly quellen?: Readonly<Record<string, number>>;
  readonly parquet: WrittenFile;
  /** Missing when the table is too large for one text file. */
  readonly csv?: WrittenFile;
  readonly json?: WrittenFile;
  /** By source, when the table rests on more than one. */
  readonly parts?: readonly WrittenPart[];
}

/** What `manifest.json` holds. No dates: the same data makes the same files. */
export interface Manifest {
  /** Do the tables hold figures whose source states no licence? */
  readonly mit_ungeklaerten: boolean;
  readonly tables: Readonly<Record<string, WrittenTable>>;
  /** By the name of their folder. */
  readonly datensaetze: Readonly<Record<string, WrittenDataset>>;
}

/** Writes all tables, also those without rows, into `folder`. */
export async function writePublished(
  connection: DuckDBConnection,
  tables: readonly PublishedTable[],
  folder: string,
  progress: (step: string) => void,
  textLimit = TEXT_LIMIT,
): Promise<Manifest['tables']> {
  const written: Record<string, WrittenTable> = {};
  for (const published of tables) {
    const { table, rows } = published;
    progress(`schreibe ${table.name}`);
    await loadTable(connection, published, folder);
    await writeParquet(connection, table, join(folder, `${table.name}.parquet`));
    const parquet = await describeFile(folder, `${table.name}.parquet`);
    const quellen = await rowsBySource(connection, table);
    const several = quellen && Object.keys(quellen).length > 1;
    const texts = await writeTexts(connection, table, folder, several ? textLimit : Number.POSITIVE_INFINITY);
    const parts = several ? await writeParts(connection, table, folder, quellen, texts.json !== undefined) : undefined;
    written[table.name] = {
      rows: rows.length,
      ...(quellen ? { quellen } : {}),
      parquet,
      ...texts,
      ...(parts ? { parts } : {}),
    };
  }
  return written;
}

/** Replaces `folder` by the Parquet files of all tables, with every row: what the pages are made from. */
export async function writeComplete(
  tables: readonly PublishedTable[],
  folder: string,
  progress: (step: string) => void,
): Promise<void> {
  await replaceFolder(folder, (fresh) =>
    withDuckDB(async (connection) => {
      for (const published of tables) {
        progress(`schreibe ${published.table.name}, vollständig`);
        await loadTable(connection, published, fresh);
        await writeParquet(connection, published.table, join(fresh, `${published.table.name}.parquet`));
      }
    }),
  );
}

/** CSV and JSON of the whole table, each only when it is not too large; one too large as CSV is so as JSON. */
async function writeTexts(
  connection: DuckDBConnection,
  table: Table,
  folder: string,
  limit: number,
): Promise<Pick<WrittenTable, 'csv' | 'json'>> {
  await writeCsv(connection, table, join(folder, `${table.name}.csv`));
  const csv = await keptFile(folder, `${table.name}.csv`, limit);
  if (!csv) return {};
  await writeRowsAsJson(connection, table, join(folder, `${table.name}.json`));
  const json = await keptFile(folder, `${table.name}.json`, Math.min(limit, TEXT_LIMIT));
  return { csv, ...(json ? { json } : {}) };
}

/** How many rows rest on each source; nothing where rows name none. */
async function rowsBySource(connection: DuckDBConnection, table: Table): Promise<Record<string, number> | undefined> {
  if (table.name === 'quellen' || !table.columns.some(({ name }) => name === 'quelle')) return undefined;
  const result = await connection.runAndReadAll(
    `SELECT quelle, count(*)::INTEGER FROM ${quoteName(table.name)} WHERE quelle IS NOT NULL GROUP BY quelle ORDER BY quelle`,
  );
  return Object.fromEntries(result.getRowsJS() as [string, number][]);
}

/** Each source has its own licence: so its rows can be taken, described and left out alone. */
async function writeParts(
  connection: DuckDBConnection,
  table: Table,
  folder: string,
  quellen: Readonly<Record<string, number>>,
  withJson: boolean,
): Promise<WrittenPart[]> {
  const parts: WrittenPart[] = [];
  for (const [quelle, rows] of Object.entries(quellen)) {
    const [name, where] = [`${table.name}-${quelle}`, `quelle = ${quoteText(quelle)}`];
    await writeCsv(connection, table, join(folder, `${name}.csv`), where);
    await writeParquet(connection, table, join(folder, `${name}.parquet`), where);
    if (withJson) await writeRowsAsJson(connection, table, join(folder, `${name}.json`), where);
    parts.push({
      quelle,
      rows,
      csv: await describeFile(folder, `${name}.csv`),
      parquet: await describeFile(folder, `${name}.parquet`),
      ...(withJson ? { json: await describeFile(folder, `${name}.json`) } : {}),
    });
  }
  return parts;
}

/** The file, or nothing, the file removed, when it is larger than `limit`. */
async function keptFile(folder: string, path: string, limit: number): Promise<WrittenFile | undefined> {
  const file = await describeFile(folder, path);
  if (file.bytes <= limit) return file;
  await rm(join(folder, path));
  return undefined;
}

/** Length and fingerprint of a file in `folder`. */
export async function describeFile(folder: string, path: string): Promise<WrittenFile> {
  const bytes = await readFile(join(folder, path));
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
