import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { PublishedFile } from './fetch-table.ts';

const PROGRAM = 'node_modules/@duckdb/duckdb-wasm/dist/duckdb-eh.wasm';

let program: number | undefined;

/** Bytes that come over the line when the database is opened: the program as every host packs it, and the tables. */
export function downloadSize(files: readonly PublishedFile[]): number {
  program ??= gzipSync(readFileSync(PROGRAM)).length;
  return program + files.reduce((sum, { bytes }) => sum + bytes, 0);
}
