/** Small tables are read where they lie at first: to make one takes the engine as long as half of a question. */
import { fileName, rowsOf, type TableFile } from './fetch-table.ts';
import type { Started } from './start.ts';

/** A file of more bytes is slower to read twice than to make a table of. */
const SMALL = 300_000;
/** Nobody has asked for so long, in milliseconds. */
const IDLE = 400;

/** What was made on the page is text, which every question would have to read anew. */
export const isReadInPlace = (file: TableFile): boolean => 'url' in file && file.bytes <= SMALL;

/** Told of every question, and of every answer. */
export interface Idle {
  asked(): void;
  answered(): void;
}

/** Makes the tables that were left as files, once, as soon as nobody asks: later questions are quicker by it. */
export function makeWhenIdle(
  { database, connection }: Pick<Started, 'database' | 'connection'>,
  files: readonly TableFile[],
): Idle {
  let open = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let left = files.filter(isReadInPlace);
  async function make(): Promise<void> {
    const [file] = left;
    if (open > 0 || !file) return;
    left = left.slice(1);
    const { table } = file;
    // where it fails, the file answers as before
    await connection.query(
      `CREATE TABLE ${table}_gemacht AS SELECT * FROM ${rowsOf(file)}; DROP VIEW ${table}; ALTER TABLE ${table}_gemacht RENAME TO ${table}`,
    );
    await database.dropFile(fileName(file));
    await make();
  }
  return {
    asked() {
      open += 1;
      clearTimeout(timer);
    },
    answered() {
      open -= 1;
      if (open === 0 && left.length > 0) timer = setTimeout(() => make().catch(() => {}), IDLE);
    },
  };
}
