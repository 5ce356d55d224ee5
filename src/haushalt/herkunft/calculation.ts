import { amounts, type Budget, type Column, change, type Field } from '../../budget/budget.ts';
import { differenceName } from '../../budget/direction.ts';
import { withoutInternal } from '../../budget/internal.ts';
import type { Part } from '../../budget/part.ts';
import type { Summe } from '../../budget/queries.ts';
import { pairs, WERTART_NAME } from '../../budget/versions.ts';
import { formatCell } from '../../figure/cell.ts';
import type { Input } from '../../ui/origin/formula.ts';
import { type FormulaRow, formulaTableHtml } from '../../ui/origin/formula-table.ts';
import { amountText } from '../../ui/origin/sum-table.ts';
import { CALCULATION } from '../../words/de/haushalt/origin.ts';
import { columnAnchor, fieldAnchor } from './addresses.ts';
import { at, fieldName } from './amounts.ts';

/** What is worked out: a node, the whole, or a department's part of a product. */
export interface Subject {
  readonly summen: readonly Summe[];
  /** One direction for accounts, both for all others. */
  readonly fields: readonly Field[];
  /** Is it the whole budget, of which nothing can be a share? */
  readonly whole: boolean;
  /** Before each anchor, where a page has several of them: `fachbereich-10-`. */
  readonly prefix: string;
}

/** "2030 Ansatz". */
export const columnName = ({ jahr, wertart }: Column): string => `${jahr} ${WERTART_NAME[wertart] ?? wertart}`;

/** Full euros with their sign; what has no value in the source says so. */
export const said = (value: number | null): string => (value === null ? CALCULATION.empty : amountText(value));

const input = (part: Part, subject: Subject, name: string, field: Field, value: number | null): Input => ({
  name,
  wert: value ?? 0,
  shown: said(value),
  href: value ? `#${subject.prefix}${fieldAnchor(part, field)}` : undefined,
});

/** Amounts of each version and year; with both directions the result, and beside it what is charged internally. */
export function resultsHtml(budget: Budget, subject: Subject): string {
  const { fields, summen, prefix } = subject;
  const { ein, aus, balance } = budget.part;
  const both = fields.includes('ertrag') && fields.includes('aufwand');
  const beside = both ? fields.filter((field) => field.endsWith('intern')) : fields;
  const further = (column: Column) =>
    beside.map((field) => {
      const { wert, shown, href } = input(budget.part, subject, field, field, at(summen, field, column));
      return { wert, shown, href };
    });
  const rows = budget.columns.map((column): FormulaRow => {
    const cell = amounts(summen, column);
    return {
      id: `${prefix}${columnAnchor(column)}`,
      name: columnName(column),
      note: column.fassung.name,
      inputs: both
        ? [
            input(budget.part, subject, ein.id, 'ertrag', cell.ertrag),
            input(budget.part, subject, aus.id, 'aufwand', cell.aufwand),
          ]
        : [],
      zahl: cell.ergebnis,
      shown: cell.ergebnis === null ? CALCULATION.noValue : amountText(cell.ergebnis),
      further: further(column),
    };
  });
  return formulaTableHtml({
    caption: both
      ? CALCULATION.results(balance, differenceName(budget.part), withoutInternal(budget))
      : CALCULATION.amounts,
    first: CALCULATION.year,
    inputs: both ? [ein.mass, aus.mass] : [],
    result: both ? balance : null,
    formel: `${ein.id} - ${aus.id}`,
    further: beside.map((field) => fieldName(budget.part, field)),
    rows,
  });
}

/** Changes between the two versions; empty cells count as nothing. Empty text where a city has one version only. */
export const changesHtml = (budget: Budget, subject: Subject): string =>
  differencesHtml(
    changeRows(budget, subject),
    [CALCULATION.now(budget.fassung.name), CALCULATION.before(budget.vergleich?.name)],
    { caption: CALCULATION.changes, result: CALCULATION.change, formel: 'neu - zuvor' },
    { caption: CALCULATION.shares, result: CALCULATION.shareOfChange, formel: '(neu - zuvor) / zuvor' },
  );

/** What a table says of its numbers. */
interface Worked {
  readonly caption: string;
  readonly result: string;
  readonly formel: string;
}

/** Rows of a later and an earlier amount: their difference, and below it as a share of the earlier one. Empty text without rows. */
export function differencesHtml(
  rows: readonly FormulaRow[],
  inputs: readonly [later: string, earlier: string],
  difference: Worked,
  share: Worked,
): string {
  const relative = rows.flatMap(relativeRow);
  const table = (worked: Worked, of: readonly FormulaRow[]): string =>
    of.length === 0 ? '' : formulaTableHtml({ first: CALCULATION.what, inputs, ...worked, rows: of });
  return `${table(difference, rows)}${table(share, relative)}`;
}

/** The relative change; of nothing, and of less, there is none. */
function relativeRow(row: FormulaRow): FormulaRow[] {
  const [now, before] = row.inputs.map(({ wert }) => wert);
  if (now === undefined || before === undefined || before <= 0) return [];
  const share = (now - before) / before;
  return [{ ...row, zahl: share, shown: formatCell(share, 'shareChange') }];
}

function changeRows(budget: Budget, subject: Subject): FormulaRow[] {
  const { summen, prefix, fields } = subject;
  const told = fields.filter((field) => !field.endsWith('intern') || fields.length === 1);
  return pairs(budget).flatMap(({ jahr, neu, alt }): FormulaRow[] => {
    const result = (column: Column) => amounts(summen, column).ergebnis;
    const row = (
      name: string,
      now: number | null,
      before: number | null,
      href: (column: Column) => string,
    ): FormulaRow => ({
      name: `${name} ${jahr}`,
      inputs: [
        { name: 'neu', wert: now ?? 0, shown: said(now), href: now ? href(neu) : undefined },
        { name: 'zuvor', wert: before ?? 0, shown: said(before), href: before ? href(alt) : undefined },
      ],
      zahl: change(now, before),
      shown: formatCell(change(now, before), 'change'),
    });
    return [
      ...told.map((field) =>
        row(
          fieldName(budget.part, field),
          at(summen, field, neu),
          at(summen, field, alt),
          () => `#${prefix}${fieldAnchor(budget.part, field)}`,
        ),
      ),
      ...(told.length > 1
        ? [row(budget.part.balance, result(neu), result(alt), (column) => `#${prefix}${columnAnchor(column)}`)]
        : []),
    ];
  });
}
