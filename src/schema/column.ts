/** What a table of the project is: its columns and their types, its key, its order. */

export type ColumnType = 'text' | 'integer' | 'decimal';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** May the cell be empty? Empty means "missing", never 0. */
  readonly optional?: boolean;
  /** May a file go without the column? Then it is empty in every row. */
  readonly omissible?: boolean;
  readonly values?: readonly string[];
  /** A form the text must have, e.g. five digits. */
  readonly pattern?: RegExp;
  /** `table.column` where the value has to exist, within the same `struktur` or `ags` where both tables have it. */
  readonly refers?: `${string}.${string}`;
  /** Digits after the decimal mark; only for `decimal`. */
  readonly scale?: number;
  /** Of the numbers; a column whose rows differ in it names the column that tells. */
  readonly unit?: string;
  readonly description: string;
}

export interface Table {
  readonly name: string;
  readonly row: string;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
  /** Order of the published rows. */
  readonly sort: readonly string[];
}
