import { amount, type Budget, type Column, type Field, rowChange } from '../budget/budget.ts';
import { colourOf, directionName, directionOf } from '../budget/direction.ts';
import type { Summe } from '../budget/queries.ts';
import {
  contextOf,
  isPlanned,
  kindAndYear,
  planned,
  sourcesOf,
  trendColumns,
  years,
  yearsOf,
} from '../budget/versions.ts';
import type { Figure } from '../ui/figure.ts';
import type { TableModel, TableRow } from '../ui/table.ts';
import { barCharts, barFile } from './charts.ts';
import { CALCULATION } from './herkunft/addresses.ts';
import { largestPart } from './sentences.ts';

/** One line of a list of single-direction amounts: an account of a product, a product of an account. */
export interface AmountPart {
  readonly name: string;
  readonly href?: string;
  readonly id?: string;
  readonly note?: string;
  readonly key?: string;
  /** The entry with its amounts, its share of this whole and its change. */
  readonly origin: string;
  /** Was a cell of its amount corrected against the source? */
  readonly corrected?: boolean;
  readonly summen: readonly Summe[];
}

interface AmountsWhole {
  readonly id: string;
  readonly name: string;
  readonly field: Field;
  readonly title: string;
  /** The page that tells of the whole. */
  readonly origin: string;
}

/** What one direction of a whole consists of: amount, share, change against the older plan, course. */
export function amountsFigure(
  budget: Budget,
  whole: AmountsWhole,
  parts: readonly AmountPart[],
  withChart = false,
): Figure | null {
  const { jahr, told, before: compare } = budget;
  const { field } = whole;
  const value = (part: AmountPart, column: Column) => amount(part.summen, field, column);
  const shown = parts.filter((part) => budget.columns.some((column) => (value(part, column) ?? 0) !== 0));
  if (shown.length === 0) return null;
  const sum = (column: Column) => shown.reduce((total, part) => total + (value(part, column) ?? 0), 0);
  const total = sum(told);
  const before = compare ? sum(compare) : 0;
  const sorted = [...shown].sort(
    (a, b) => (value(b, told) ?? 0) - (value(a, told) ?? 0) || (a.note ?? a.name).localeCompare(b.note ?? b.name),
  );
  // with an amount that is taken off, a share would be a part larger than its whole
  const shared = sorted.every((part) => (value(part, told) ?? 0) >= 0);
  const table: TableModel = {
    caption: `${whole.name}: ${whole.title}, ${kindAndYear(told)} in Euro`,
    columns: [
      { name: 'name', title: whole.title, kind: 'text' },
      { name: `betrag_${jahr}`, title: directionName(budget.part, field), kind: 'euro' },
      { name: 'anteil', title: 'Anteil', kind: 'share', secondary: true },
      ...(compare
        ? [{ name: 'aenderung', title: 'Änderung zu vorher', kind: 'change', secondary: true } as const]
        : []),
    ],
    bars: [field.startsWith('ertrag') ? 'ertrag' : 'aufwand'],
    trendTitle: 'Verlauf',
    rows: sorted.map((part) => amountRow(budget, part, field, shared ? total : null)),
    total: {
      origin: `${whole.origin}${CALCULATION}`,
      cells: ['Zusammen', total, shared && total !== 0 ? 1 : null, ...(compare ? [total - before] : [])],
    },
    context: contextOf(budget),
    adds: true,
  };
  const art = [{ name: directionName(budget.part, field), farbe: colourOf(field) }];
  const named = sorted.map((part) => ({ name: part.name, betrag: value(part, told) ?? 0 }));
  const headline = largestPart(named, total, directionOf(budget.part, field), jahr, isPlanned(told.wertart));
  return {
    id: whole.id,
    headline,
    sub: `${whole.title}, ${directionName(budget.part, field)} in Euro, ${planned(budget)}${compare ? `, Änderung gegenüber: ${compare.fassung.name}` : ''}; Verlauf: ${years(yearsOf(trendColumns(budget)))}`,
    charts: withChart ? barCharts(table, headline, art) : [],
    file: barFile(table, headline, art),
    table,
    tableOpen: !withChart,
    origin: whole.origin,
    quellen: sourcesOf(budget),
  };
}

function amountRow(budget: Budget, part: AmountPart, field: Field, total: number | null): TableRow {
  const { told, before: compare } = budget;
  const now = amount(part.summen, field, told);
  const before = compare ? amount(part.summen, field, compare) : null;
  return {
    href: part.href,
    origin: part.origin,
    id: part.id,
    key: part.key,
    note: part.note,
    cells: [part.name, now, now === null || !total ? null : now / total, ...(compare ? [rowChange(now, before)] : [])],
    gaps: { [`betrag_${budget.jahr}`]: 'kein Wert', aenderung: 'kein Wert' },
    marks: {
      [`betrag_${budget.jahr}`]: part.corrected ? 'berichtigt' : undefined,
      aenderung: before === null && now ? 'neu' : undefined,
    },
    bars: [now],
    trend: trendColumns(budget).map((column) => amount(part.summen, field, column)),
  };
}
