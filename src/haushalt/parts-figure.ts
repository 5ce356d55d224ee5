import { type Amounts, amounts, type Budget, change, rowChange } from '../budget/budget.ts';
import { differenceName, seriesOf } from '../budget/direction.ts';
import { type Node, officialName, pageOf } from '../budget/nodes.ts';
import type { Summe } from '../budget/queries.ts';
import {
  contextOf,
  isPlanned,
  kindAndYear,
  planned,
  sourcesOf,
  trendColumns,
  withoutInternal,
  years,
  yearsOf,
} from '../budget/versions.ts';
import type { Figure } from '../ui/figure.ts';
import type { TableModel, TableRow } from '../ui/table.ts';
import { barCharts, barFile } from './charts.ts';
import { CALCULATION, nodeOrigin } from './herkunft/addresses.ts';
import { largestPart } from './sentences.ts';

/** A part of a whole with its own sums: a child, or a child's share in a department. */
export interface Part {
  readonly node: Node;
  readonly summen: readonly Summe[];
  /** Where its numbers come from, when that is not the node's own page. */
  readonly origin?: string | undefined;
}

/** Parts with a node of their own; what has no amount has none. */
export function partsOf(budget: Budget, ebene: Node['ebene'], found: ReadonlyMap<string, Summe[]> | undefined): Part[] {
  return [...(found ?? [])].flatMap(([schluessel, summen]) => {
    const node = budget.nodes.get(ebene)?.get(schluessel);
    const known = summen.some((s) => s.ertrag ?? s.aufwand ?? s.ertrag_intern ?? s.aufwand_intern);
    return node && known ? [{ node, summen }] : [];
  });
}

/** What a product-side whole consists of: revenue, expenditure and result of each part. */
export function partsFigure(
  budget: Budget,
  whole: { id: string; name: string; summen: readonly Summe[]; origin: string },
  parts: readonly Part[],
  title: string,
  withChart = false,
): Figure {
  const { part, jahr, told, before } = budget;
  const { ein, aus } = part;
  const cell = (part: { summen: readonly Summe[] }) => amounts(part.summen, told);
  const sorted = [...parts].sort(
    (a, b) => weight(cell(b)) - weight(cell(a)) || a.node.schluessel.localeCompare(b.node.schluessel),
  );
  const row = (part: Part): TableRow => partRow(budget, part);
  const total = cell(whole);
  const earlier = before ? amounts(whole.summen, before).ergebnis : null;
  const table: TableModel = {
    caption: `${whole.name}: ${title}, ${kindAndYear(told)} in Euro`,
    columns: [
      { name: 'name', title: title, kind: 'text' },
      { name: ein.id, title: ein.mass, kind: 'euro', secondary: true },
      { name: aus.id, title: aus.mass, kind: 'euro' },
      { name: part.balanceId, title: differenceName(part), kind: 'euro' },
      ...(before
        ? [
            {
              name: `aenderung_${part.balanceId}`,
              title: `Änderung (minus: ${part.worse})`,
              kind: 'change',
              secondary: true,
            } as const,
          ]
        : []),
    ],
    bars: ['ertrag', 'aufwand'],
    barNames: [ein.mass, aus.mass],
    trendTitle: `${aus.mass} im Lauf`,
    rows: sorted.map(row),
    total: {
      origin: `${whole.origin}${CALCULATION}`,
      cells: [
        'Zusammen',
        total.ertrag,
        total.aufwand,
        total.ergebnis,
        ...(before ? [change(total.ergebnis, earlier)] : []),
      ],
    },
    context: contextOf(budget),
    adds: true,
  };
  // the rows may be led by a large revenue; the sentence names the largest expenditure
  const named = sorted
    .map((part) => ({ name: part.node.kurzname, betrag: cell(part).aufwand ?? 0 }))
    .sort((a, b) => b.betrag - a.betrag);
  const headline = largestPart(named, total.aufwand ?? 0, aus, jahr, isPlanned(told.wertart));
  return {
    id: whole.id,
    headline,
    sub: `${title}: ${ein.mass} und ${aus.mass} in Euro, ${withoutInternal(budget)}, ${planned(budget)}${before ? `, Änderung gegenüber: ${before.fassung.name}` : ''}; Linie: ${aus.mass} ${years(yearsOf(trendColumns(budget)))}`,
    charts: withChart ? barCharts(table, headline, seriesOf(part)) : [],
    file: barFile(table, headline, seriesOf(part)),
    table,
    tableOpen: !withChart,
    origin: whole.origin,
    quellen: sourcesOf(budget),
  };
}

const weight = (cell: Amounts): number => Math.max(Math.abs(cell.aufwand ?? 0), Math.abs(cell.ertrag ?? 0));

function partRow(budget: Budget, part: Part): TableRow {
  const { ein, aus, balanceId } = budget.part;
  const changed = `aenderung_${balanceId}`;
  const cell = amounts(part.summen, budget.told);
  const before = budget.before ? amounts(part.summen, budget.before).ergebnis : null;
  return {
    href: pageOf(part.node),
    origin: part.origin ?? `${nodeOrigin(part.node)}${CALCULATION}`,
    key: part.node.schluessel,
    note: officialName(part.node),
    cells: [
      part.node.kurzname,
      cell.ertrag,
      cell.aufwand,
      cell.ergebnis,
      ...(budget.before ? [rowChange(cell.ergebnis, before)] : []),
    ],
    gaps: Object.fromEntries([ein.id, aus.id, balanceId, changed].map((column) => [column, 'kein Wert'])),
    marks: { [changed]: before === null && cell.ergebnis ? 'neu' : undefined },
    bars: [cell.ertrag, cell.aufwand],
    trend: trendColumns(budget).map((column) => amounts(part.summen, column).aufwand),
  };
}
