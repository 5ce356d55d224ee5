import { amount, type Budget, type Column, type Field } from '../budget/budget.ts';
import { cross } from '../budget/cross.ts';
import { differenceName, fieldOf, seriesOf } from '../budget/direction.ts';
import { type Node, nodesOf } from '../budget/nodes.ts';
import type { Summe } from '../budget/queries.ts';
import { internalGroups, WERTART_NAME } from '../budget/versions.ts';
import type { Figure } from '../ui/figure.ts';
import { barFile } from './charts.ts';
import { figurePrefix } from './course-figure.ts';
import { nodeOrigin, wholeOrigin } from './herkunft/addresses.ts';

/** The column of the plan that stands for a year: the told version where it has the year, else the older one. */
export const columnOf = (budget: Budget, jahr: number): Column | undefined =>
  budget.columns.find((column) => column.fassung === budget.fassung && column.jahr === jahr) ??
  budget.columns.find((column) => column.jahr === jahr);

export const crossTableYears = (budget: Budget): number[] =>
  [...new Set(budget.columns.map((column) => column.jahr))].sort((a, b) => a - b);

/**
 * The Haushaltsquerschnitt of a year: Produktbereich × Kontengruppe, internal charging included, so that its
 * totals are those of the file.
 */
export async function crossTable(budget: Budget, column: Column): Promise<Figure> {
  const { fassung, jahr, wertart } = column;
  const { ein, aus, balanceId } = budget.part;
  const cells = await cross(budget, 'produktbereich_kontengruppe', 'produktbereich', 'kontengruppe');
  const kinds = nodesOf(budget.nodes, 'kontengruppe').map((node) => ({ node, field: fieldOf(node) }));
  const value = (summen: readonly Summe[] | undefined, field: Field): number | null =>
    summen ? amount(summen, field, column) : 0;
  const both = (summen: readonly Summe[], side: 'ertrag' | 'aufwand'): number =>
    (amount(summen, side, column) ?? 0) + (amount(summen, `${side}_intern`, column) ?? 0);
  const line = (of: (kind: { node: Node; field: Field }) => number | null, summen: readonly Summe[]) => {
    const ertrag = both(summen, 'ertrag');
    const aufwand = both(summen, 'aufwand');
    return [...kinds.map(of), ertrag, aufwand, ertrag - aufwand];
  };
  const title = `Haushaltsquerschnitt ${jahr}`;
  const groups = internalGroups(budget).join(' und ');
  const table: Figure['table'] = {
    caption: `${title}: Bereich und Art, ${fassung.name}, ${WERTART_NAME[wertart] ?? wertart}, in Euro, mit interner Verrechnung`,
    columns: [
      { name: 'produktbereich', title: 'Bereich', kind: 'text' },
      ...kinds.map(({ node }) => ({
        name: `kontengruppe_${node.schluessel}`,
        title: `${node.nummer} ${node.kurzname}`,
        kind: 'euro' as const,
      })),
      { name: ein.id, title: `Summe ${ein.mass}`, kind: 'euro' },
      { name: aus.id, title: `Summe ${aus.mass}`, kind: 'euro' },
      { name: balanceId, title: differenceName(budget.part), kind: 'euro' },
    ],
    rows: nodesOf(budget.nodes, 'produktbereich').map((area) => ({
      href: area.href,
      origin: `${nodeOrigin(area)}#arten`,
      key: area.schluessel,
      note: area.schluessel,
      cells: [
        area.kurzname,
        ...line(({ node, field }) => value(cells.get(area.schluessel)?.get(node.schluessel), field), area.summen),
      ],
      bars: [both(area.summen, 'ertrag'), both(area.summen, 'aufwand')],
    })),
    total: {
      origin: wholeOrigin(budget.part, 'kontengruppe'),
      cells: ['Zusammen', ...line(({ node, field }) => value(node.summen, field), budget.total)],
    },
    context: { jahr, fassung: fassung.fassung },
    adds: true,
  };
  return {
    id: `${figurePrefix(budget.part)}haushaltsquerschnitt-${jahr}`,
    headline: title,
    sub: `Produktbereiche und Kontengruppen in Euro, ${fassung.name}, ${WERTART_NAME[wertart] ?? wertart} ${jahr}, mit interner Verrechnung${groups && ` (${groups})`}`,
    charts: [],
    file: barFile(table, title, seriesOf(budget.part)),
    table,
    tableOpen: true,
    origin: wholeOrigin(budget.part, 'kontengruppe'),
    quellen: [fassung.quelle],
  };
}
