/** The tables as they stand in `data/`: the published ones without the names of the levels, and the levels themselves. */
import type { Table } from './column.ts';
import { JOINED, LEVELS } from './levels.ts';
import { ANY_TABLE, type TableName } from './tables.ts';

/** Words that may stand in a name although they look broken. */
export const ALLOWED_WORDS = 'bezeichnungen-erlaubt';

const allowedWords: Table = {
  name: ALLOWED_WORDS,
  row: 'ein Wort, das richtig geschrieben ist, obwohl es beschädigt aussieht',
  key: ['wort'],
  sort: ['wort'],
  columns: [
    { name: 'wort', type: 'text', description: 'Das Wort' },
    { name: 'grund', type: 'text', description: 'Warum es so geschrieben ist' },
  ],
};

/** The published table that the pipeline makes of the corrections that it applies. */
export const MADE = 'korrekturen';
/** The published table that the pipeline computes from others. */
export const COMPUTED = 'kennzahlwerte';

const given = Object.values(ANY_TABLE).filter(({ name }) => name !== MADE && name !== COMPUTED);

/** Every table that a dataset may hold, by the name of its resource. */
export const FILE_TABLES: ReadonlyMap<string, Table> = new Map(
  [...given.map(withoutJoined), ...Object.values(LEVELS), allowedWords].map((table) => [table.name, table]),
);

/** The table of a dataset by name; throws when there is none, which would be a fault of the program. */
export function fileTable(name: string): Table {
  const table = FILE_TABLES.get(name);
  if (!table) throw new Error(`no such table: ${name}`);
  return table;
}

function withoutJoined(table: Table): Table {
  const supplied = new Set((JOINED[table.name as TableName] ?? []).flatMap(({ columns }) => Object.values(columns)));
  return { ...table, columns: table.columns.filter(({ name }) => !supplied.has(name)) };
}
