import type { Figure } from '../ui/figure.ts';
import type { TableModel, TableRow } from '../ui/table.ts';
import { type Amounts, amounts, type Budget } from './budget.ts';
import { barCharts, barFile } from './charts.ts';
import { AUFWAND, ERTRAG } from './direction.ts';
import { LEVEL } from './levels.ts';
import { type Node, pageOf } from './nodes.ts';
import type { Summe } from './queries.ts';
import { largestPart } from './sentences.ts';
import { planned, sharedYears, sourcesOf, trendYears, WITHOUT_INTERNAL, years } from './versions.ts';

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
