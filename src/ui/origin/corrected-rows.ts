import type { Table, TableRow } from '../../figure/table.ts';
import { rowOrigin, valueOrigin } from '../origins.ts';

/** A corrected row as the list of corrections names it: its table and its key, `spalte=wert|…`. */
export interface Corrected {
  readonly tabelle: string;
  readonly schluessel: string;
}

type Key = (column: string) => string;

/** Where the row of each table is told, up to the part that all its figures share; the budget marks its own. */
const ORIGIN: Readonly<Record<string, (key: Key) => string>> = {
  werte: (key) => valueOrigin(key('kennzahl'), Number(key('jahr'))),
  leistungen: (key) => rowOrigin('leistungen', key('leistung')),
  vorhaben: (key) => rowOrigin('vorhaben', key('vorhaben')),
  investitionen: (key) =>
    rowOrigin('investitionen', [key('ags'), key('massnahme'), key('jahr') || 'ohne-jahr'].join('-')),
};

function keyOf(schluessel: string): Key {
  const values = new Map(
    schluessel.split('|').map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  );
  return (column) => values.get(column) ?? '';
}

/** The beginnings of the addresses under which corrected numbers are told. */
export const correctedOrigins = (corrections: readonly Corrected[]): string[] =>
  corrections.flatMap(({ tabelle, schluessel }) => ORIGIN[tabelle]?.(keyOf(schluessel)) ?? []);

const marked = (row: TableRow, origins: readonly string[]): TableRow =>
  origins.some((origin) => row.origin?.startsWith(origin))
    ? { ...row, note: [row.note, 'berichtigt'].filter(Boolean).join(' · ') }
    : row;

/** The table with a word in each row that shows a corrected number; its „Woher?“ leads to what was corrected. */
export function markCorrected(table: Table, origins: readonly string[]): Table {
  if (origins.length === 0) return table;
  const rows = table.rows.map((row) => marked(row, origins));
  return table.total ? { ...table, rows, total: marked(table.total, origins) } : { ...table, rows };
}
