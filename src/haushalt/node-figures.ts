import type { Figure } from '../ui/figure.ts';
import { shortEuro } from '../ui/format.ts';
import type { TableModel, TableRow } from '../ui/table.ts';
import { type Amounts, amount, amounts, type Budget, type Field } from './budget.ts';
import {
  AUFWAND,
  barCharts,
  barFile,
  colourOf,
  courseChart,
  ERTRAG,
  sharedYears,
  sourcesOf,
  WERTART_NAME,
  years,
} from './figures.ts';
import { LEVEL } from './levels.ts';
import { type Node, pageOf } from './nodes.ts';
import type { Ebene, Summe } from './queries.ts';
import { courseHeadline, largestPart } from './sentences.ts';

/** The four levels that belong to one direction of the budget only. */
const ACCOUNT_SIDE: readonly Ebene[] = ['kontengruppe', 'konto'];

export const isAccountSide = (node: Node): boolean => ACCOUNT_SIDE.includes(node.ebene);

/** Which amount an account or account group carries: it has one direction, and may be internal charging. */
export function fieldOf(node: Node): Field {
  const row = node.summen.find(
    (s) => s.ertrag !== null || s.aufwand !== null || s.ertrag_intern !== null || s.aufwand_intern !== null,
  );
  if (row?.ertrag !== null && row?.ertrag !== undefined) return 'ertrag';
  if (row?.aufwand !== null && row?.aufwand !== undefined) return 'aufwand';
  return row?.ertrag_intern !== null && row?.ertrag_intern !== undefined ? 'ertrag_intern' : 'aufwand_intern';
}

export const directionName = (field: Field): 'Ertrag' | 'Aufwand' =>
  field.startsWith('ertrag') ? 'Ertrag' : 'Aufwand';

/** "2017–2020, Ansatz und mittelfristige Planung" of the version the pages tell of. */
const planned = (budget: Budget): string => `${budget.fassung.name}, Ansatz ${budget.jahr}`;

const WITHOUT_INTERNAL = 'ohne interne Verrechnung';

/** Years of the told version, for the small lines in the tables. */
const trendYears = (budget: Budget): number[] =>
  budget.columns.filter((column) => column.fassung === budget.fassung).map((column) => column.jahr);

/** The course of the result (products, departments) or of the amount (accounts) over the years. */
export function courseFigure(budget: Budget, node: Node): Figure {
  return isAccountSide(node) ? amountCourse(budget, node) : resultCourse(budget, node, `${fileName(node)}-verlauf`);
}

/** Files of a node's figures begin with its level and number. */
export const fileName = (node: Node): string => `${node.ebene}-${node.schluessel}`;

function amountCourse(budget: Budget, node: Node): Figure {
  const field = fieldOf(node);
  const name = directionName(field);
  const value = (fassung: Budget['fassung'], jahr: number) => amount(node.summen, field, fassung, jahr);
  const headline = courseHeadline(
    name,
    years(sharedYears(budget)),
    pairs(budget, (f, j) => value(f, j)),
  );
  const chart = courseChart(budget, headline, colourOf(field), (column) => value(column.fassung, column.jahr));
  return {
    id: `${fileName(node)}-verlauf`,
    headline,
    sub: `${name} in Euro, ${allVersions(budget)}`,
    ...chart,
    tableOpen: false,
    quellen: sourcesOf(budget),
    table: {
      caption: `${node.kurzname}: ${name} je Jahr und Fassung, in Euro`,
      columns: [
        { name: 'jahr', title: 'Jahr', kind: 'text' },
        { name: 'fassung', title: 'Fassung', kind: 'text' },
        { name: 'wertart', title: 'Art', kind: 'text', secondary: true },
        { name: 'betrag', title: name, kind: 'euro' },
      ],
      rows: budget.columns.map((column) => ({
        cells: [
          String(column.jahr),
          column.fassung.name,
          WERTART_NAME[column.wertart] ?? column.wertart,
          value(column.fassung, column.jahr),
        ],
        gaps: { betrag: 'kein Wert' },
      })),
    },
  };
}

/** The result over the years, shown as a positive Zuschussbedarf where it is one in every year. */
export function resultCourse(budget: Budget, node: Pick<Node, 'summen' | 'kurzname'>, id: string): Figure {
  const cells = budget.columns.map((column) => amounts(node.summen, column.fassung, column.jahr));
  const results = cells.flatMap((cell) => (cell.ergebnis === null ? [] : [cell.ergebnis]));
  const allNegative = results.every((result) => result <= 0) && results.some((result) => result < 0);
  const allPositive = results.every((result) => result >= 0) && results.some((result) => result > 0);
  const what = allNegative ? 'Zuschussbedarf' : allPositive ? 'Überschuss' : 'Ergebnis';
  const sign = allNegative ? -1 : 1;
  const value = (fassung: Budget['fassung'], jahr: number): number | null => {
    const { ergebnis } = amounts(node.summen, fassung, jahr);
    return ergebnis === null ? null : sign * ergebnis;
  };
  const headline = courseHeadline(what, years(sharedYears(budget)), pairs(budget, value));
  const colour = allPositive ? ERTRAG.farbe : AUFWAND.farbe;
  const intern = cells.some((cell) => cell.ertragIntern !== 0 || cell.aufwandIntern !== 0);
  return {
    id,
    headline,
    sub: `${what} (${sign < 0 ? 'Aufwand − Ertrag' : 'Ertrag − Aufwand'}) in Euro, ${WITHOUT_INTERNAL}, ${allVersions(budget)}`,
    ...courseChart(budget, headline, colour, (column) => value(column.fassung, column.jahr)),
    tableOpen: false,
    quellen: sourcesOf(budget),
    table: resultTable(budget, node.kurzname, cells, intern),
  };
}

function resultTable(budget: Budget, name: string, cells: readonly Amounts[], intern: boolean): TableModel {
  return {
    caption: `${name}: Ertrag, Aufwand und Ergebnis je Jahr und Fassung, in Euro`,
    columns: [
      { name: 'jahr', title: 'Jahr', kind: 'text' },
      { name: 'fassung', title: 'Fassung', kind: 'text' },
      { name: 'wertart', title: 'Art', kind: 'text', secondary: true },
      { name: 'ertrag', title: 'Ertrag', kind: 'euro' },
      { name: 'aufwand', title: 'Aufwand', kind: 'euro' },
      { name: 'ergebnis', title: 'Ertrag − Aufwand', kind: 'euro' },
      ...(intern
        ? ([
            { name: 'ertrag_intern', title: 'Interne Verrechnung, Ertrag', kind: 'euro', secondary: true },
            { name: 'aufwand_intern', title: 'Interne Verrechnung, Aufwand', kind: 'euro', secondary: true },
          ] as const)
        : []),
    ],
    rows: budget.columns.map((column, index) => {
      const cell = cells[index] as Amounts;
      return {
        cells: [
          String(column.jahr),
          column.fassung.name,
          WERTART_NAME[column.wertart] ?? column.wertart,
          cell.ertrag,
          cell.aufwand,
          cell.ergebnis,
          ...(intern ? [cell.ertragIntern, cell.aufwandIntern] : []),
        ],
        gaps: { ertrag: 'kein Wert', aufwand: 'kein Wert', ergebnis: 'kein Wert' },
      };
    }),
  };
}

const allVersions = (budget: Budget): string =>
  [budget.fassung, budget.vergleich]
    .filter((version) => version !== null)
    .map((version) => {
      const own = budget.columns.filter((column) => column.fassung === version).map((column) => column.jahr);
      return `${version.name} (${years(own)})`;
    })
    .join(' und ');

/** Values of the years that both versions plan, as (new, old). */
function pairs(
  budget: Budget,
  value: (fassung: Budget['fassung'], jahr: number) => number | null,
): (readonly [number, number])[] {
  const { vergleich } = budget;
  if (!vergleich) return [];
  return sharedYears(budget).flatMap((jahr) => {
    const neu = value(budget.fassung, jahr);
    const alt = value(vergleich, jahr);
    return neu === null || alt === null ? [] : [[neu, alt] as const];
  });
}

/** A part of a whole with its own sums: a child, or a child's share in a department. */
export interface Part {
  readonly node: Node;
  readonly summen: readonly Summe[];
}

/** What a product-side whole consists of: revenue, expenditure and result of each part. */
export function partsFigure(
  budget: Budget,
  whole: { id: string; name: string; summen: readonly Summe[] },
  parts: readonly Part[],
  title: string,
  withChart = false,
): Figure {
  const { jahr, fassung, vergleich } = budget;
  const cell = (part: { summen: readonly Summe[] }) => amounts(part.summen, fassung, jahr);
  const sorted = [...parts].sort(
    (a, b) => weight(cell(b)) - weight(cell(a)) || a.node.schluessel.localeCompare(b.node.schluessel),
  );
  const compare = vergleich && sharedYears(budget).includes(jahr);
  const row = (part: Part): TableRow => partRow(budget, part, compare ? vergleich : null);
  const total = cell(whole);
  const before = compare ? amounts(whole.summen, vergleich, jahr).ergebnis : null;
  const table: TableModel = {
    caption: `${whole.name}: ${title}, Ansatz ${jahr} in Euro`,
    columns: [
      { name: 'name', title: title, kind: 'text' },
      { name: 'ertrag', title: 'Ertrag', kind: 'euro', secondary: true },
      { name: 'aufwand', title: 'Aufwand', kind: 'euro' },
      { name: 'ergebnis', title: 'Ertrag − Aufwand', kind: 'euro' },
      ...(compare
        ? [{ name: 'aenderung_ergebnis', title: 'Änderung zu vorher', kind: 'change', secondary: true } as const]
        : []),
    ],
    bars: ['ertrag', 'aufwand'],
    trendTitle: 'Verlauf',
    rows: sorted.map(row),
    total: {
      cells: [
        'Zusammen',
        total.ertrag,
        total.aufwand,
        total.ergebnis,
        ...(compare ? [total.ergebnis === null || before === null ? null : total.ergebnis - before] : []),
      ],
    },
    adds: true,
  };
  const headline = partsHeadline(
    sorted.map((part) => ({ name: part.node.kurzname, aufwand: cell(part).aufwand ?? 0 })),
    total.aufwand ?? 0,
    title,
  );
  return {
    id: whole.id,
    headline,
    sub: `${title}: Ertrag und Aufwand in Euro, ${WITHOUT_INTERNAL}, ${planned(budget)}${compare ? `, Änderung gegenüber: ${vergleich.name}` : ''}; Verlauf: Ergebnis ${years(trendYears(budget))}`,
    charts: withChart ? barCharts(table, headline, [ERTRAG, AUFWAND]) : [],
    file: barFile(table, headline, [ERTRAG, AUFWAND]),
    table,
    tableOpen: !withChart,
    quellen: sourcesOf(budget),
  };
}

/** Names the largest expenditure; the rows themselves may be led by a large revenue. */
function partsHeadline(parts: readonly { name: string; aufwand: number }[], total: number, title: string): string {
  const largest = [...parts].sort((a, b) => b.aufwand - a.aufwand)[0];
  return largest && parts.length > 1 && largest.aufwand > 0
    ? largestPart(largest.name, largest.aufwand, total, 'Aufwand')
    : title;
}

const weight = (cell: Amounts): number => Math.max(Math.abs(cell.aufwand ?? 0), Math.abs(cell.ertrag ?? 0));

function partRow(budget: Budget, part: Part, vergleich: Budget['vergleich']): TableRow {
  const cell = amounts(part.summen, budget.fassung, budget.jahr);
  const before = vergleich ? amounts(part.summen, vergleich, budget.jahr).ergebnis : null;
  return {
    href: pageOf(part.node),
    note: `${LEVEL[part.node.ebene].title} ${part.node.schluessel}`,
    cells: [
      part.node.kurzname,
      cell.ertrag,
      cell.aufwand,
      cell.ergebnis,
      ...(vergleich ? [cell.ergebnis === null || before === null ? null : cell.ergebnis - before] : []),
    ],
    gaps: {
      ertrag: 'kein Wert',
      aufwand: 'kein Wert',
      ergebnis: 'kein Wert',
      aenderung_ergebnis: before === null ? 'neu' : 'kein Wert',
    },
    bars: [cell.ertrag, cell.aufwand],
    trend: trendYears(budget).map((jahr) => amounts(part.summen, budget.fassung, jahr).ergebnis),
  };
}

/** One line of a list of single-direction amounts: an account of a product, a product of an account. */
export interface AmountPart {
  readonly name: string;
  readonly href?: string;
  readonly id?: string;
  readonly note?: string;
  readonly summen: readonly Summe[];
}

interface AmountsWhole {
  readonly id: string;
  readonly name: string;
  readonly field: Field;
  readonly title: string;
}

/** What one direction of a whole consists of: amount, share, change against the older plan, course. */
export function amountsFigure(
  budget: Budget,
  whole: AmountsWhole,
  parts: readonly AmountPart[],
  withChart = false,
): Figure | null {
  const { jahr, fassung, vergleich } = budget;
  const { field } = whole;
  const compare = vergleich && sharedYears(budget).includes(jahr) ? vergleich : null;
  const value = (part: AmountPart, version: Budget['fassung'], year: number) =>
    amount(part.summen, field, version, year);
  const shown = parts.filter((part) => budget.columns.some((column) => value(part, column.fassung, column.jahr) !== 0));
  if (shown.length === 0) return null;
  const sum = (version: Budget['fassung']) =>
    shown.reduce((total, part) => total + (value(part, version, jahr) ?? 0), 0);
  const total = sum(fassung);
  const before = compare ? sum(compare) : 0;
  const sorted = [...shown].sort(
    (a, b) =>
      Math.abs(value(b, fassung, jahr) ?? 0) - Math.abs(value(a, fassung, jahr) ?? 0) ||
      (a.note ?? a.name).localeCompare(b.note ?? b.name),
  );
  const table: TableModel = {
    caption: `${whole.name}: ${whole.title}, Ansatz ${jahr} in Euro`,
    columns: [
      { name: 'name', title: whole.title, kind: 'text' },
      { name: 'betrag', title: directionName(field), kind: 'euro' },
      { name: 'anteil', title: 'Anteil', kind: 'share', secondary: true },
      ...(compare
        ? [{ name: 'aenderung', title: 'Änderung zu vorher', kind: 'change', secondary: true } as const]
        : []),
    ],
    bars: [field.startsWith('ertrag') ? 'ertrag' : 'aufwand'],
    trendTitle: 'Verlauf',
    rows: sorted.map((part) => amountRow(budget, part, field, total, compare)),
    total: { cells: ['Zusammen', total, total === 0 ? null : 1, ...(compare ? [total - before] : [])] },
    adds: true,
  };
  const art = [{ name: directionName(field), farbe: colourOf(field) }];
  const largest = sorted[0] as AmountPart;
  const headline =
    sorted.length > 1 && total > 0
      ? largestPart(largest.name, value(largest, fassung, jahr) ?? 0, total, directionName(field))
      : `${whole.title}: ${shortEuro(total)}`;
  return {
    id: whole.id,
    headline,
    sub: `${whole.title}, ${directionName(field)} in Euro, ${planned(budget)}${compare ? `, Änderung gegenüber: ${compare.name}` : ''}; Verlauf: ${years(trendYears(budget))}`,
    charts: withChart ? barCharts(table, headline, art) : [],
    file: barFile(table, headline, art),
    table,
    tableOpen: !withChart,
    quellen: sourcesOf(budget),
  };
}

function amountRow(
  budget: Budget,
  part: AmountPart,
  field: Field,
  total: number,
  compare: Budget['vergleich'],
): TableRow {
  const now = amount(part.summen, field, budget.fassung, budget.jahr);
  const before = compare ? amount(part.summen, field, compare, budget.jahr) : null;
  return {
    href: part.href,
    id: part.id,
    note: part.note,
    cells: [
      part.name,
      now,
      now === null || total === 0 ? null : now / total,
      ...(compare ? [now === null || before === null ? null : now - before] : []),
    ],
    gaps: { betrag: 'kein Wert', aenderung: before === null ? 'neu' : 'kein Wert' },
    bars: [now],
    trend: trendYears(budget).map((jahr) => amount(part.summen, field, budget.fassung, jahr)),
  };
}
