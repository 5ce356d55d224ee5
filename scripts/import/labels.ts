/** Names that people read: what was reviewed stays, what is new gets a proposal and is listed for review. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { fileTable } from '../../src/schema/file-tables.ts';

export type Row = Readonly<Record<string, string>>;

/** Columns that people write. */
const REVIEWED = ['name', 'kurzname', 'suchworte'];

/** The dataset's label tables as they stand, so that a new import does not undo what was written by hand. */
export class Reviewed {
  /** What has no reviewed name yet, as `table key: label`. */
  readonly open: string[] = [];

  constructor(private readonly folder: string) {}

  /**
   * Puts the reviewed names into each proposed row whose key and label in the source are unchanged.
   * Where the source changed its label, the reviewed name may no longer fit: the proposal stands and is listed.
   */
  async keep(table: string, proposed: readonly Row[]): Promise<Row[]> {
    const { columns, key } = fileTable(table);
    const label = columns.some(({ name }) => name === 'name_quelle') ? 'name_quelle' : 'name';
    const known = await this.#read(table);
    return proposed.map((row) => {
      const before = known.get(keyOf(row, key));
      if (before && before[label] === row[label]) return { ...row, ...pick(before, Object.keys(row)) };
      this.open.push(`${table} ${keyOf(row, key)}: ${row[label]}`);
      return row;
    });
  }

  /** Lists the codes that a table kept by hand does not name yet. */
  async expect(table: string, struktur: string, codes: Iterable<string>): Promise<void> {
    const known = await this.#read(table);
    for (const code of new Set(codes)) {
      if (!known.has(`${struktur} ${code}`)) this.open.push(`${table} ${struktur} ${code}: von Hand einzutragen`);
    }
  }

  /** Rows by their key; none when the file does not exist yet. */
  async #read(table: string): Promise<ReadonlyMap<string, Row>> {
    const content = await readFile(join(this.folder, `${table}.csv`), 'utf8').catch(() => '');
    const { data } = Papa.parse<Row>(content, { header: true, delimiter: ';', skipEmptyLines: true });
    return new Map(data.map((row) => [keyOf(row, fileTable(table).key), row]));
  }
}

const keyOf = (row: Row, key: readonly string[]): string => key.map((column) => row[column] ?? '').join(' ');

const pick = (row: Row, available: readonly string[]): Row =>
  Object.fromEntries(
    REVIEWED.filter((column) => available.includes(column)).map((column) => [column, row[column] ?? '']),
  );
