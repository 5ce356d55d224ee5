import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Table } from '../schema/column.ts';
import { FLAT_BUDGET, type FlatLevel, flatBudget } from '../schema/flat-budget.ts';
import { TABLES, WHERE_FILLED } from '../schema/tables.ts';
import type { PublishedFile } from './fetch-table.ts';
import { publishedFolder } from './native.ts';

/** A file that can be taken away. */
export interface Entry {
  path: string;
  bytes: number;
  sha256: string;
}

/** The files of a table; `csv` and `json` are missing where it is too large for them, `parts` where it has one source. */
export interface TableEntry {
  rows: number;
  parquet: Entry;
  csv?: Entry;
  json?: Entry;
  parts?: { quelle: string; rows: number; csv: Entry; parquet: Entry; json?: Entry }[];
}

/** A dataset by the name of its folder: what it is, and its rows in each table with their files. */
export interface DatasetEntry {
  titel: string;
  beschreibung?: string;
  tabellen: Record<string, { rows: number; quellen: string[]; csv?: Entry; parquet?: Entry; json?: Entry }>;
}

interface Manifest {
  /** Levels of the budget that are columns of the flat table. */
  ebenen: readonly FlatLevel[];
  tables: Record<string, TableEntry>;
  datensaetze: Record<string, DatasetEntry>;
}

/** What was read last: each page asks what is published, and a server that is developed with sees other files after a while. */
let last: { path: string; written: number; manifest: Manifest } | undefined;

/** What the data build says of its files. */
export function manifest(): Manifest {
  const path = join(publishedFolder(), 'manifest.json');
  const written = statSync(path).mtimeMs;
  if (last?.path !== path || last.written !== written)
    last = { path, written, manifest: JSON.parse(readFileSync(path, 'utf8')) as Manifest };
  return last.manifest;
}

/** What is published, in the order of the contract: every table but those that no dataset of the city has. */
export function publishedTables(): Table[] {
  const { tables: known, ebenen } = manifest();
  return [
    ...Object.values(TABLES),
    ...Object.values(WHERE_FILLED).filter(({ name }) => name in known),
    ...(FLAT_BUDGET in known ? [flatBudget(ebenen)] : []),
  ];
}

/** Parquet files as the browser asks for them; the fingerprint in the address defeats stale caches. */
export function publishedFiles(tables: readonly string[]): PublishedFile[] {
  const known = manifest().tables;
  return tables.map((table) => {
    const entry = known[table]?.parquet;
    if (!entry) throw new Error(`manifest.json kennt die Tabelle ${table} nicht.`);
    return {
      table,
      url: `/daten/${table}.parquet?v=${entry.sha256.slice(0, 12)}`,
      bytes: entry.bytes,
      sha256: entry.sha256,
    };
  });
}

/** Names of the CSV files of a table: one, or one for each source when the table is too large for one. */
export function csvFiles(table: string): string[] {
  const { csv, parts = [] } = manifest().tables[table] ?? {};
  return csv ? [csv.path] : parts.map((part) => part.csv.path);
}
