import type { Entry } from '../engine/published.ts';
import { LOADING } from '../words/de/data/tables.ts';
import type { Filled } from './queries.ts';

/** One line that loads a file, typed in the folder where the file lies. */
export interface LoadLine {
  readonly tool: 'duckdb' | 'python' | 'r' | 'libreoffice';
  readonly name: string;
  readonly code: string;
  /** The file it reads. */
  readonly file: string;
}

/**
 * A working line for each tool. Text that has the form of a number (keys of regions, products, accounts) is told to R and to
 * LibreOffice as text, because they would take the zero off its front; Python reads every cell as text anyway.
 */
export function loadLines(
  table: string,
  { csv, parquet }: { csv?: Entry | undefined; parquet: Entry },
  filled: readonly Filled[],
): LoadLine[] {
  const codes = filled.filter(({ ziffern }) => ziffern > 0).map(({ spalte }) => `${spalte} = "character"`);
  const classes = codes.length > 0 ? `, colClasses = c(${codes.join(', ')})` : '';
  const duckdb: LoadLine = {
    tool: 'duckdb',
    name: 'DuckDB',
    code: `SELECT * FROM '${parquet.path}';`,
    file: parquet.path,
  };
  if (!csv) return [duckdb];
  return [
    {
      tool: 'libreoffice',
      name: LOADING.libreOffice,
      code: `soffice --headless --convert-to xlsx --infilter="CSV:59,34,76,1,,1031,true" ${csv.path}`,
      file: csv.path,
    },
    duckdb,
    {
      tool: 'python',
      name: 'Python',
      code: `import csv; ${table} = list(csv.DictReader(open("${csv.path}", encoding="utf-8-sig", newline=""), delimiter=";"))`,
      file: csv.path,
    },
    {
      tool: 'r',
      name: 'R',
      code: `${table} <- read.csv2("${csv.path}", fileEncoding = "UTF-8-BOM", na.strings = ""${classes})`,
      file: csv.path,
    },
  ];
}

/** Columns whose text a spreadsheet changes when the file is opened with a double click. */
export interface Guessed {
  /** Zeros in front are taken off, or the text becomes a number of another form. */
  readonly numbers: readonly string[];
  /** Becomes a day of the calendar, at least in Excel. */
  readonly days: readonly string[];
}

/** The columns of a table that have such text in at least one row. */
export const guessed = (filled: readonly Filled[]): Guessed => ({
  numbers: filled.filter(({ nullen }) => nullen > 0).map(({ spalte }) => spalte),
  days: filled.filter(({ tage }) => tage > 0).map(({ spalte }) => spalte),
});
