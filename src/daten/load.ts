import type { TableEntry } from '../engine/published.ts';
import type { Filled } from './queries.ts';

/** One line that loads a file, typed in the folder where the file lies. */
export interface LoadLine {
  readonly tool: 'duckdb' | 'python' | 'r';
  readonly name: string;
  readonly code: string;
  /** The file it reads. */
  readonly file: string;
}

/**
 * A working line for each tool. Text that has the form of a number (keys of regions, products, accounts) is told to R as
 * text, because R would take the zero off its front; Python reads every cell as text anyway.
 */
export function loadLines(
  table: string,
  { csv, parts = [], parquet }: TableEntry,
  filled: readonly Filled[],
): LoadLine[] {
  const largest = [...parts].sort((a, b) => b.rows - a.rows)[0]?.csv;
  const text = csv ?? largest;
  const codes = filled.filter(({ ziffern }) => ziffern > 0).map(({ spalte }) => `${spalte} = "character"`);
  const classes = codes.length > 0 ? `, colClasses = c(${codes.join(', ')})` : '';
  const duckdb: LoadLine = {
    tool: 'duckdb',
    name: 'DuckDB',
    code: `SELECT * FROM '${parquet.path}';`,
    file: parquet.path,
  };
  if (!text) return [duckdb];
  return [
    duckdb,
    {
      tool: 'python',
      name: 'Python',
      code: `import csv; ${table} = list(csv.DictReader(open("${text.path}", encoding="utf-8-sig", newline=""), delimiter=";"))`,
      file: text.path,
    },
    {
      tool: 'r',
      name: 'R',
      code: `${table} <- read.csv2("${text.path}", fileEncoding = "UTF-8-BOM", na.strings = ""${classes})`,
      file: text.path,
    },
  ];
}
