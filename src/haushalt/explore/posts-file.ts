/**
 * The amounts with the numbers of all levels that they belong to, joined when the site is built: to join them took the engine of a browser
 * as long as all else that it does for its first answer.
 */
import { createHash } from 'node:crypto';
import { postenOf } from '../../budget/queries.ts';
import type { Tree } from '../../budget/tree.ts';
import type { PublishedFile } from '../../engine/fetch-table.ts';
import { parquetOf } from '../../engine/made-table.ts';
import { publishedFiles } from '../../engine/published.ts';

/** What the rows are made of. */
const SOURCES = ['haushalt', 'fassungen', 'gliederung'];

const ADDRESS = '/haushalt/erkunden/posten.parquet';

export interface PostsFile {
  readonly bytes: Buffer;
  /** As a page asks for it. */
  readonly file: PublishedFile;
}

let last: { readonly of: string; readonly made: Promise<PostsFile> } | undefined;

/** The file for all explorers of the city, made once. */
export function postsFile(tree: Tree): Promise<PostsFile> {
  const columns = ['ags', 'teil', 'fassung', 'struktur', 'jahr', 'wertart', 'richtung', 'intern'];
  const rows = `SELECT ${[...columns, ...tree.levels.map(({ ebene }) => ebene), 'betrag'].join(', ')}
    FROM (${postenOf(tree).posten}) ORDER BY ALL`;
  const of = `${rows} ${publishedFiles(SOURCES).map(({ sha256 }) => sha256)}`;
  if (last?.of !== of) last = { of, made: make(rows) };
  return last.made;
}

async function make(rows: string): Promise<PostsFile> {
  const bytes = await parquetOf(rows, SOURCES);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const url = `${ADDRESS}?v=${sha256.slice(0, 12)}`;
  return { bytes, file: { table: 'posten', url, bytes: bytes.length, sha256 } };
}
