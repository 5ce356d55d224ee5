/** Reads `korrekturen.csv` of the city: cells of datasets that are wrong at their source, and what is right. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Table } from '../../src/schema/column.ts';
import { shownFolder } from '../../src/schema/data-folders.mjs';
import type { Problems } from '../problems.ts';
import { type CellText, readCells, type SourceRow } from '../read/cells.ts';
import { readCsv } from '../read/csv.ts';
import type { Resource } from '../read/descriptor.ts';

const FILE = 'korrekturen.csv';
const text = (name: string, description: string, more = {}) => ({ name, type: 'text' as const, description, ...more });

/** The file as people write it: one line a cell. */
const table: Table = {
  name: 'korrekturen',
  row: 'eine berichtigte Zelle',
  key: ['datensatz', 'tabelle', 'schluessel', 'spalte', 'datum'],
  sort: ['datum', 'datensatz', 'tabelle', 'schluessel', 'spalte'],
  columns: [
    text('datensatz', 'Ordner des Datensatzes'),
    text('tabelle', 'Tabelle'),
    text('schluessel', 'Die Zeile: spalte=wert, mehrere durch | getrennt', {
      pattern: /^[a-z_0-9]+=[^|]*(\|[a-z_0-9]+=[^|]*)*$/,
    }),
    text('spalte', 'Spalte der Zelle'),
    text('alt', 'Was dort steht; leer: nichts', { optional: true }),
    text('neu', 'Was dort stehen muss; leer: nichts', { optional: true }),
    text('grund', 'Warum'),
    text('datum', 'Tag der Korrektur (JJJJ-MM-TT)', { pattern: /^\d{4}-\d{2}-\d{2}$/ }),
  ],
};

/** A line of the file; `cells` by column. */
export interface CorrectionLine {
  readonly row: SourceRow;
  readonly cell: (column: string) => CellText;
}

/** All lines in their order; none without the file. What cannot be read goes to `problems`. */
export async function readCorrections(data: string, problems: Problems): Promise<CorrectionLine[]> {
  const bytes = await readFile(join(data, FILE)).catch(() => undefined);
  if (!bytes) return [];
  const file = `${shownFolder(data)}/${FILE}`;
  const fault = problems.in(file);
  const resource = { name: table.name, path: FILE } as Resource;
  const rows = readCells(table, resource, file, readCsv(bytes, 'utf-8', ';', fault), fault);
  return rows.map((row) => ({
    row,
    cell: (column) => row.cells[table.columns.findIndex(({ name }) => name === column)] ?? null,
  }));
}
