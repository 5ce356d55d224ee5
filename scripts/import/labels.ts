/** Names that people read: what was reviewed stays, what is new gets a proposal and is listed for review. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';

export type Row = Readonly<Record<string, string>>;

/** The dataset's label tables as they stand, so that a new import does not undo what was written by hand. */
export class Reviewed {
  /** What has no reviewed name yet, as `table key: label`. */
  readonly open: string[] = [];

  constructor(private readonly folder: string) {}

  /** Rows of one table of the dataset by the text of their key; none when the file does not exist yet. */
  async read(table: string, key: readonly string[]): Promise<ReadonlyMap<string, Row>> {
    const content = await readFile(join(this.folder, `${table}.csv`), 'utf8').catch(() => '');
    const { data } = Papa.parse<Row>(content, { header: true, delimiter: ';', skipEmptyLines: true });
    return new Map(data.map((row) => [keyOf(row, key), row]));
  }

  /**
   * Puts the reviewed `columns` into each proposed row whose key and `same` column are unchanged.
   * `same` is the source's label: where it changed, the reviewed name may no longer fit.
   */
  async keep(
    table: string,
    key: readonly string[],
    same: string,
    columns: readonly string[],
    rows: readonly Row[],
  ): Promise<Row[]> {
    const known = await this.read(table, key);
    return rows.map((row) => {
      const before = known.get(keyOf(row, key));
      if (before?.[same] === row[same]) return { ...row, ...pick(before ?? {}, columns) };
      this.open.push(`${table} ${keyOf(row, key)}: ${row[same]}`);
      return row;
    });
  }
}

/**
 * Takes out the blank that a source puts into a label after every `width` characters, where it certainly splits a word
 * (a letter before it, a small letter after it): `Einkomme nsteuer` becomes `Einkommensteuer`.
 */
export function joinBrokenWords(label: string, width: number): string {
  let repaired = label;
  const last = Math.floor(label.length / (width + 1));
  for (let part = last; part >= 1; part -= 1) {
    const at = part * (width + 1) - 1;
    if (/^\p{L} \p{Ll}$/u.test(label.slice(at - 1, at + 2))) repaired = repaired.slice(0, at) + repaired.slice(at + 1);
  }
  return repaired;
}

export const keyOf = (row: Row, key: readonly string[]): string => key.map((column) => row[column] ?? '').join(' ');

const pick = (row: Row, columns: readonly string[]): Row =>
  Object.fromEntries(columns.map((column) => [column, row[column] ?? '']));
