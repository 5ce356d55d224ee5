/** Puts the tables of all datasets together: one table each, every row still knowing where it comes from. */

import type { Table } from '../../src/schema/column.ts';
import { FILE_TABLES } from '../../src/schema/file-tables.ts';
import type { CellText, SourceRow } from '../read/cells.ts';
import type { Dataset } from '../read/datasets.ts';

/** Rows of one table from all datasets. */
export class MergedTable {
  readonly #at: ReadonlyMap<string, number>;

  constructor(
    readonly table: Table,
    readonly rows: readonly SourceRow[],
    /** false: some of its rows could not be read, so that what is missing here may well exist. */
    readonly complete: boolean,
  ) {
    this.#at = new Map(table.columns.map(({ name }, at) => [name, at]));
  }

  has(column: string): boolean {
    return this.#at.has(column);
  }

  /** Reads one column of a row; throws when the table has no column of that name. */
  reader(column: string): (row: SourceRow) => CellText {
    const at = this.#place(column);
    return ({ cells }) => cells[at] ?? null;
  }

  /** Reads several columns of a row as one text, to look rows up by it. */
  keyReader(columns: readonly string[]): (row: SourceRow) => string {
    const places = columns.map((column) => this.#place(column));
    // what is missing is joined as nothing
    return ({ cells }) => places.map((at) => cells[at]).join('\n');
  }

  #place(column: string): number {
    const at = this.#at.get(column);
    if (at === undefined) throw new Error(`table ${this.table.name} has no column ${column}`);
    return at;
  }

  /** The value of `column` by the text of `key`. */
  lookup(key: readonly string[], column: string): ReadonlyMap<string, string> {
    const [readKey, read] = [this.keyReader(key), this.reader(column)];
    return new Map(this.rows.map((row) => [readKey(row), read(row) ?? '']));
  }
}

/** The tables of the contract by name. */
export class Merged {
  readonly #tables: ReadonlyMap<string, MergedTable>;

  constructor(tables: readonly MergedTable[]) {
    this.#tables = new Map(tables.map((one) => [one.table.name, one]));
  }

  /** Throws when the contract has no such table. */
  get(name: string): MergedTable {
    const table = this.#tables.get(name);
    if (!table) throw new Error(`no such table: ${name}`);
    return table;
  }

  /** The same with some tables in place of those of their names. */
  with(tables: readonly MergedTable[]): Merged {
    return new Merged([...this.#tables.values(), ...tables]);
  }

  all(): MergedTable[] {
    return [...this.#tables.values()];
  }
}

/** Every table of the contract, with no rows where no dataset has it. */
export function mergeDatasets(datasets: readonly Dataset[]): Merged {
  return new Merged(
    [...FILE_TABLES.values()].map((table) => {
      const parts = datasets.flatMap(({ tables }) => tables.get(table.name) ?? []);
      return new MergedTable(
        table,
        ([] as SourceRow[]).concat(...parts.map(({ rows }) => rows)),
        parts.every(({ complete }) => complete),
      );
    }),
  );
}
