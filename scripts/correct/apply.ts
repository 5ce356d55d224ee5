/** Applies corrections to the datasets: each to exactly one cell, and only where the old text is still the one it corrects. */
import { FAMILIAR_COLUMNS } from '../../src/schema/booked-on.ts';
import type { Column, Table } from '../../src/schema/column.ts';
import { fileTable } from '../../src/schema/file-tables.ts';
import { numberReader, readInteger, TIDY } from '../../src/schema/number.ts';
import { rowKey } from '../../src/schema/row-key.ts';
import { TABLES, type TableName } from '../../src/schema/tables.ts';
import { isDay } from '../archive/state.ts';
import type { Problems } from '../problems.ts';
import type { CellText, SourceRow } from '../read/cells.ts';
import type { Dataset } from '../read/datasets.ts';
import type { CorrectionLine } from './read.ts';

/** A cell that was corrected; amounts as canonical decimal text. */
export interface Correction {
  readonly datensatz: string;
  readonly table: Table;
  readonly spalte: string;
  readonly alt: CellText;
  readonly neu: CellText;
  /** The row as it is now. */
  readonly row: SourceRow;
  readonly line: CorrectionLine;
}

export interface Corrected {
  readonly datasets: readonly Dataset[];
  readonly corrections: readonly Correction[];
}

/** New datasets, the given ones unchanged; what does not fit goes to `problems`. */
export function applyCorrections(
  datasets: readonly Dataset[],
  lines: readonly CorrectionLine[],
  problems: Problems,
): Corrected {
  let now = datasets;
  const corrections: Correction[] = [];
  for (const line of lines) {
    const done = apply(now, line, problems);
    if (!done) continue;
    corrections.push(done.correction);
    now = now.map((dataset) => (dataset.name === done.correction.datensatz ? done.dataset : dataset));
  }
  return { datasets: now, corrections };
}

/** The key of a row of the budget is made of these columns where its file has them. */
const isKeyPart = (column: string): boolean =>
  Object.values(FAMILIAR_COLUMNS).some((columns) => columns.includes(column));

function apply(datasets: readonly Dataset[], line: CorrectionLine, problems: Problems) {
  const { row, cell } = line;
  const fault = (column: string, expected: string): undefined =>
    void problems.add({
      kind: 'Korrektur',
      file: row.file,
      record: row.record,
      column,
      text: cell(column) ?? '',
      expected,
    });
  const name = cell('tabelle') ?? '';
  const dataset = datasets.find((one) => one.name === cell('datensatz'));
  const source = dataset?.tables.get(name);
  if (!isDay(cell('datum') ?? '')) return fault('datum', 'ein Tag des Kalenders');
  if (!dataset) return fault('datensatz', `einer von ${datasets.map((one) => one.name).join(', ')}`);
  if (!source || !(name in TABLES)) return fault('tabelle', 'eine veröffentlichte Tabelle dieses Datensatzes');
  const table = fileTable(name);
  const at = (column: string): number => table.columns.findIndex((one) => one.name === column);
  const column = table.columns[at(cell('spalte') ?? '')];
  if (!column || table.key.includes(column.name) || (name === 'haushalt' && isKeyPart(column.name)))
    return fault('spalte', 'eine Spalte der Tabelle, die nicht zum Schlüssel gehört');
  const wanted = (cell('schluessel') ?? '').split('|').map((part) => /^([^=]*)=(.*)$/s.exec(part)?.slice(1) ?? []);
  if (wanted.some(([key = '']) => at(key) < 0))
    return fault('schluessel', `Spalten der Tabelle: ${table.columns.map((one) => one.name).join(', ')}`);
  const found = source.rows.filter(({ cells }) =>
    wanted.every(([key = '', value = '']) => (cells[at(key)] ?? '') === value),
  );
  const [target] = found;
  if (!target || found.length > 1) return fault('schluessel', `genau eine Zeile, nicht ${found.length}`);
  const [alt, neu] = [canonical(cell('alt'), column), canonical(cell('neu'), column)];
  if (alt === undefined) return fault('alt', column.description);
  if (neu === undefined || (neu === null && !column.optional)) return fault('neu', column.description);
  if (target.cells[at(column.name)] !== alt)
    return fault('alt', `${target.cells[at(column.name)] ?? 'nichts'}, wie im Datensatz`);
  const corrected = { ...target, cells: target.cells.map((old, index) => (index === at(column.name) ? neu : old)) };
  const rows = source.rows.map((one) => (one === target ? corrected : one));
  const tables = new Map(dataset.tables).set(name, { ...source, rows });
  return {
    dataset: { ...dataset, tables },
    correction: { datensatz: dataset.name, table, spalte: column.name, alt, neu, row: corrected, line },
  };
}

/** The text of a cell as the pipeline keeps it; undefined where it is none of the column. */
function canonical(text: CellText, { type, scale = 0, values, pattern }: Column): CellText | undefined {
  if (text === null) return null;
  if (type === 'integer') return readInteger(text);
  if (type === 'decimal') return numberReader(TIDY, scale)(text);
  return (values && !values.includes(text)) || (pattern && !pattern.test(text)) ? undefined : text;
}

/** The rows of the published table of corrections, numbered in the order of the file. */
export function correctionRows(corrections: readonly Correction[]): CellText[][] {
  return corrections.map(({ table, spalte, alt, neu, row, line }, index) => {
    const cell = (name: string): CellText =>
      row.cells[table.columns.findIndex((column) => column.name === name)] ?? null;
    const decimal = table.columns.find((column) => column.name === spalte)?.type === 'decimal';
    const written = (text: CellText): CellText => (decimal ? (text?.replace('.', ',') ?? null) : text);
    return [
      `${index + 1}`,
      line.cell('datum'),
      table.name,
      rowKey(TABLES[table.name as TableName], cell),
      spalte,
      written(alt),
      written(neu),
      line.cell('grund'),
      cell('quelle'),
    ];
  });
}
