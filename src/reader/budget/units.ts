/** Amounts in euro: the unit that cells, header, titles or notes name; where none is named and the sums are small, it is a question. */
import { abs, EURO } from '../numbers/decimal.ts';
import type { Answers } from '../questions.ts';
import { remembered } from '../remembered.ts';
import { factorIn } from '../roles/words.ts';
import type { Table } from '../table/table.ts';
import type { AmountColumn } from './amounts.ts';
import type { Findings } from './report.ts';

/** Smaller yearly sums than this are no euros of a municipality. */
const SMALL = 100_000n * EURO;

/** Multiplies the amounts with their unit. */
export function withFactor(
  table: Table,
  columns: AmountColumn[],
  answers: Answers,
  findings: Findings,
): AmountColumn[] {
  const titles =
    factorIn([...table.titles, table.sheet].join(' ').toLowerCase()) ?? factorIn(unitNotes(table, columns));
  const said = { euro: 1n, tausend: 1000n, millionen: 1_000_000n }[answers.get('einheit') ?? ''];
  const rows = unitsOfRows(table);
  const inCells = (): boolean =>
    columns.some(({ column }) =>
      remembered(column, 'euro', [], () => column.cells.some((cell) => /€|\bEUR\b/.test(cell))),
    );
  const named = columns.some(({ header }) => header.faktor !== undefined) || titles !== undefined || inCells();
  const unread = findings.questions.some(({ id }) => id === 'dezimalzeichen');
  if (said === undefined && !named && !rows && !unread && columns.length > 0 && columns.every(isSmall))
    findings.ask({
      id: 'einheit',
      text: 'Die Beträge sind klein, und die Datei nennt keine Einheit: Sind es Euro, Tausend Euro oder Millionen Euro?',
      options: ['euro', 'tausend', 'millionen'],
    });
  return columns.map((column) => {
    const factor = column.header.faktor ?? titles ?? 1n;
    if ((said ?? (rows ? undefined : factor)) === 1n) return column;
    const times = (at: number): bigint => said ?? rows?.[at] ?? factor;
    const units = remembered(column.units, 'times', [said, rows ? table : factor], () =>
      column.units.map((units, at) => units && units * times(at)),
    );
    return { ...column, units };
  });
}

/** A column with nothing but units: `T€`, `EUR`. */
function unitsOfRows({ columns, rows, cells: all }: Table): (bigint | undefined)[] | undefined {
  for (const { at } of columns) {
    const first = rows.find((row) => all.cell(row.at, at).trim());
    if (!first || !isUnit(all.cell(first.at, at).trim())) continue;
    const cells = rows.map((row) => all.cell(row.at, at).trim());
    const values = new Set(cells.filter(Boolean));
    if (values.size > 0 && values.size < 5 && [...values].every(isUnit))
      return cells.map((cell) => factorIn(cell.toLowerCase()));
  }
  return undefined;
}

/** Is the text a unit of money and nothing else? */
const isUnit = (text: string): boolean =>
  /^(in )?((t|k|tsd\.?|tausend|mio\.?|mill\.?|millionen|1[. ]?000)?[-. ]?(€|eur|euro)|tsd\.?|mio\.?)$/i.test(text);

/** `Alle Beträge in T€` below the table, in a row without any amount. */
const unitNotes = ({ rows }: Table, columns: readonly AmountColumn[]): string =>
  rows
    .filter((_, at) => !columns.some(({ units }) => units[at] !== null))
    .map(({ cells }) => cells.join(' ').toLowerCase())
    .filter((text) => /\b(angaben?|beträge|werte|zahlen|alles?)\b.*\bin\b|^\W*in\b/.test(text))
    .join(' ');

/** Do the amounts of a column add up to little? Of most the first few tell. */
function isSmall({ units }: AmountColumn): boolean {
  let sum = 0n;
  return units.every((one) => {
    sum += abs(one ?? 0n);
    return sum < SMALL;
  });
}
