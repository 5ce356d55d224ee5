import type { Table } from './column.ts';

/**
 * SQL for the key of a row as one text, `spalte=wert|spalte=wert` in the order of the table's key: by it a row is named in
 * the lists of corrections and changes. The columns of a key are text and whole numbers, so that each row has one spelling.
 */
export const rowKeySql = ({ key }: Pick<Table, 'key'>, alias: string): string =>
  `concat_ws('|', ${key.map((name) => `'${name}=' || coalesce(${alias}."${name}"::VARCHAR, '')`).join(', ')})`;

/** The same for a row at hand. */
export const rowKey = ({ key }: Pick<Table, 'key'>, cell: (column: string) => string | null): string =>
  key.map((name) => `${name}=${cell(name) ?? ''}`).join('|');

/**
 * The columns that tell each row of a table from all others. Several amounts of a budget may be booked on one key (two measures of one
 * name, a posting and its reversal): their records in the file of the source tell them apart.
 */
export const uniqueKey = ({ name, key }: Pick<Table, 'name' | 'key'>): readonly string[] =>
  name === 'haushalt' ? [...key, 'quelle', 'zeile'] : key;
