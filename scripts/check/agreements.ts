/** Numbers that others publish against our sums, as `abgleiche` declares them: recomputed from the Parquet that is published. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { type Condition, readSelection } from '../../src/schema/selection.ts';
import { ANY_TABLE } from '../../src/schema/tables.ts';
import type { Fault, Problems } from '../problems.ts';
import type { Merged } from '../reshape/merge.ts';
import { quoteName, quoteText } from '../write/names.ts';

/** What came of one declared comparison; amounts are euro as exact decimal text. */
export interface ReconciledAgreement {
  readonly ags: string;
  readonly abgleich: string;
  readonly dort: string;
  readonly hier: string;
  /** Ours minus the other. */
  readonly differenz: string;
  readonly ergebnis: string;
  /** How many rows our sum has. */
  readonly zeilen: number;
}

/** A cell of the row that declares a comparison; empty text where it has none. */
type Cell = (column: string) => string;

/** Adds up both sides of each declared comparison; what no longer comes out as declared goes to `problems`. */
export async function checkAgreements(
  connection: DuckDBConnection,
  merged: Merged,
  folder: string,
  problems: Problems,
): Promise<ReconciledAgreement[]> {
  const table = merged.get('abgleiche');
  const checked: ReconciledAgreement[] = [];
  for (const row of table.rows) {
    const cell: Cell = (column) => table.reader(column)(row) ?? '';
    const fault: Fault = (problem) => problems.add({ file: row.file, record: row.record, ...problem });
    const sql = comparison(cell, folder, fault);
    if (!sql) continue;
    const [found] = (await connection.runAndReadAll(sql)).getRowObjectsJS() as unknown as [Found];
    checked.push(compare(cell, found, fault));
  }
  return checked;
}

interface Found {
  readonly dort: string | null;
  readonly hier: string | null;
  readonly differenz: string | null;
  readonly gleich: boolean | null;
  readonly zeilen_dort: number;
  readonly zeilen: number;
}

/** One row with both sides; nothing when the declaration cannot be read, which is told then. */
function comparison(cell: Cell, folder: string, fault: Fault): string | undefined {
  const dort = selected('dort', 'dort_filter', cell, folder, fault);
  const hier = selected('hier', 'hier_filter', cell, folder, fault);
  const less = cell('hier_abzug') ? selected('hier', 'hier_abzug', cell, folder, fault) : NOTHING;
  if (!dort || !hier || !less) return undefined;
  return `SELECT dort::VARCHAR AS dort, hier::VARCHAR AS hier, (hier - dort)::VARCHAR AS differenz,
  abs(hier - dort) <= ${cell('toleranz')}::DECIMAL(38, 2) AS gleich, zeilen_dort, zeilen
FROM (SELECT (d.summe * ${cell('faktor')})::DECIMAL(30, 2) AS dort, (h.summe - m.summe)::DECIMAL(30, 2) AS hier,
  d.zeilen AS zeilen_dort, h.zeilen + m.zeilen AS zeilen FROM (${dort}) d, (${hier}) h, (${less}) m)`;
}

const NOTHING = 'SELECT 0::DECIMAL(20, 3) AS summe, 0 AS zeilen';

function selected(side: string, filter: string, cell: Cell, folder: string, fault: Fault): string | undefined {
  const [table, column] = [cell(`${side}_tabelle`), cell(`${side}_spalte`)];
  const columns = ANY_TABLE[table]?.columns ?? [];
  const file = join(folder, `${table}.parquet`);
  if (!columns.some(({ name, type }) => name === column && type !== 'text') || !existsSync(file)) {
    fault({ kind: 'Abgleich', column: `${side}_spalte`, text: `${table}.${column}`, expected: 'eine Zahlenspalte' });
    return undefined;
  }
  const selection = readSelection(cell(filter));
  if (!selection?.every((one) => columns.some(({ name }) => name === one.column))) {
    fault({ kind: 'Abgleich', column: filter, text: cell(filter), expected: `spalte=wert|… der Tabelle ${table}` });
    return undefined;
  }
  return `SELECT sum(${quoteName(column)})::DECIMAL(20, 3) AS summe, count(*)::INTEGER AS zeilen
FROM read_parquet(${quoteText(file)}) WHERE ${selection.map(conditionSql).join(' AND ')}`;
}

const conditionSql = ({ column, not, values }: Condition): string => {
  const cell = `${quoteName(column)}::VARCHAR`;
  const any = values.map(({ text, prefix }) =>
    prefix ? `starts_with(${cell}, ${quoteText(text)})` : `${cell} = ${quoteText(text)}`,
  );
  return `${not ? 'NOT ' : ''}coalesce(${any.join(' OR ')}, false)`;
};

function compare(cell: Cell, found: Found, fault: Fault): ReconciledAgreement {
  const { dort, hier, differenz, gleich, zeilen_dort, zeilen } = found;
  const name = cell('abgleich');
  if (zeilen_dort !== 1 || dort === null)
    fault({
      kind: 'Abgleich',
      column: 'dort_filter',
      text: `${name}: ${zeilen_dort} Zeilen`,
      expected: 'genau eine Zahl',
    });
  else if (zeilen === 0 || hier === null)
    fault({ kind: 'Abgleich', column: 'hier_filter', text: `${name}: keine Zeile`, expected: 'Zeilen mit Beträgen' });
  else if ((gleich ? 'gleich' : 'verschieden') !== cell('ergebnis'))
    fault({
      kind: 'Abgleich',
      column: 'ergebnis',
      text: `${name}: dort ${dort}, hier ${hier}, Unterschied ${differenz}, Toleranz ${cell('toleranz')}`,
      expected: cell('ergebnis'),
    });
  return {
    ags: cell('ags'),
    abgleich: name,
    dort: dort ?? '',
    hier: hier ?? '',
    differenz: differenz ?? '',
    ergebnis: cell('ergebnis'),
    zeilen,
  };
}
