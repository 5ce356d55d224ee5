import { amount, type Budget, type Column } from '../budget/budget.ts';
import { cross } from '../budget/cross.ts';
import {
  differenceName,
  directionName,
  directionOf,
  otherSide,
  type Side,
  seriesOf,
  sidesOf,
} from '../budget/direction.ts';
import { withInternal } from '../budget/internal.ts';
import { type Node, nodesOf } from '../budget/nodes.ts';
import type { Summe } from '../budget/queries.ts';
import type { Level } from '../budget/tree.ts';
import { internalKinds, statusOf, WERTART_NAME } from '../budget/versions.ts';
import { bars } from '../charts/bars.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { plain, type Sentence } from '../figure/sentence.ts';
import type { Column as FigureColumn } from '../figure/table.ts';
import { cents } from '../text/cents.ts';
import { CROSS_TABLE } from '../words/de/haushalt/pages.ts';
import { figurePrefix } from './course-figure.ts';
import { nodeOrigin, wholeOrigin } from './herkunft/addresses.ts';
import { kindsAnchor } from './level-parts.ts';

/** What the rows and columns of the table are; null where the plan does not tell both, so that there is no such table. */
export function crossed({ tree }: Pick<Budget, 'tree'>): { rows: Level; columns: Level } | null {
  const [rows, columns] = [tree.top('aufgabe'), tree.top('art')];
  return rows && columns ? { rows, columns } : null;
}

/** The years that have a table. */
export const crossTableYears = (budget: Budget): number[] =>
  crossed(budget) ? [...new Set(budget.columns.map((column) => column.jahr))].sort((a, b) => a - b) : [];

/**
 * The Haushaltsquerschnitt of a year: the tops of both trees, internal charging included, so that its
 * totals are those of the file.
 */
export async function crossTable(budget: Budget, column: Column): Promise<Figure> {
  const levels = crossed(budget);
  if (!levels) throw new Error('Querschnitt ohne Aufgaben oder Arten im Plan.');
  const { fassung, jahr, wertart } = column;
  const { ein, aus, balanceId } = budget.part;
  const cells = await cross(budget, levels.rows.ebene, levels.columns.ebene);
  const kinds = nodesOf(budget.nodes, levels.columns).flatMap((node) =>
    sidesOf(node).map((side, index) => ({ node, side, further: index > 0 })),
  );
  const value = (summen: readonly Summe[] | undefined, side: Side): number | null =>
    summen ? added(amount(summen, side, column), amount(summen, `${side}_intern`, column)) : 0;
  const both = (summen: readonly Summe[], side: 'ertrag' | 'aufwand'): number =>
    (amount(summen, side, column) ?? 0) + (amount(summen, `${side}_intern`, column) ?? 0);
  const title = CROSS_TABLE.title(jahr);
  const groups = CROSS_TABLE.groups(internalKinds(budget, column).map(({ nummer }) => nummer));
  const scope = withInternal({ versions: [fassung] });
  const wertartName = WERTART_NAME[wertart] ?? wertart;
  const areas = nodesOf(budget.nodes, levels.rows).map((node) => ({
    node,
    ertrag: both(node.summen, 'ertrag'),
    aufwand: both(node.summen, 'aufwand'),
  }));
  const [income, spending] = [both(budget.total, 'ertrag'), both(budget.total, 'aufwand')];
  const sentence = sentenceOf(
    CROSS_TABLE.measure(budget.part.aus.mass, jahr),
    areas.flatMap(({ node }) =>
      kinds
        .filter(({ side }) => side === 'aufwand')
        .map(({ node: kind }) => ({
          area: node.kurzname,
          kind: kind.kurzname,
          value: amount(cells.get(node.schluessel)?.get(kind.schluessel) ?? [], 'aufwand', column) ?? 0,
        })),
    ),
    title,
  );
  return figure({
    id: `${figurePrefix(budget.part)}haushaltsquerschnitt-${jahr}`,
    sentence,
    subtitle: CROSS_TABLE.subtitle(
      levels.rows.mehrzahl,
      levels.columns.mehrzahl,
      fassung.name,
      `${wertartName} ${jahr}`,
      scope,
      groups,
    ),
    picture: {
      draw: (document, width) =>
        bars(
          areas.map(({ node, ertrag, aufwand }) => ({
            name: node.kurzname,
            href: node.href,
            werte: [ertrag, aufwand],
          })),
          { label: plain(sentence), width, arten: seriesOf(budget.part), minus: 'var(--rest)' },
          document,
        ),
    },
    view: 'table',
    origin: wholeOrigin(budget, levels.columns),
    sources: [fassung.quelle],
    status: statusOf(column),
    caption: CROSS_TABLE.caption(title, levels.rows.name, levels.columns.name, fassung.name, wertartName, scope),
    rows: areas,
    row: {
      href: ({ node }) => node.href,
      origin: ({ node }) => `${nodeOrigin(node)}${kindsAnchor(node)}`,
      key: ({ node }) => node.schluessel,
      note: ({ node }) => node.schluessel,
    },
    columns: [
      { name: levels.rows.ebene, title: levels.rows.name, kind: 'text', value: ({ node }) => node.kurzname },
      kinds.map(
        ({ node: kind, side, further }): FigureColumn<Area> => ({
          name: `${kind.ebene}_${kind.schluessel}${further ? `_${directionOf(budget.part, side).id}` : ''}`,
          title: `${kind.nummer} ${kind.kurzname}${otherSide(kind) ? `, ${directionName(budget.part, side)}` : ''}`,
          kind: 'euro',
          side,
          heat: true,
          value: ({ node }) => value(cells.get(node.schluessel)?.get(kind.schluessel), side),
          total: value(kind.summen, side),
        }),
      ),
      {
        name: ein.id,
        title: CROSS_TABLE.sum(ein.mass),
        kind: 'euro',
        side: 'ertrag',
        heat: 'alone',
        value: ({ ertrag }) => ertrag,
        total: income,
      },
      {
        name: aus.id,
        title: CROSS_TABLE.sum(aus.mass),
        kind: 'euro',
        side: 'aufwand',
        heat: 'alone',
        value: ({ aufwand }) => aufwand,
        total: spending,
      },
      {
        name: balanceId,
        title: differenceName(budget.part),
        kind: 'euro',
        value: ({ ertrag, aufwand }) => ertrag - aufwand,
        total: income - spending,
      },
    ],
    total: { name: CROSS_TABLE.total, origin: wholeOrigin(budget, levels.columns) },
    context: { jahr, fassung: fassung.fassung },
    adds: true,
  });
}

/** Missing and missing is missing; missing and an amount is the amount. */
const added = (a: number | null, b: number | null): number | null =>
  a === null && b === null ? null : cents((a ?? 0) + (b ?? 0));

/** What stands out: the largest cell of what goes out. */
function sentenceOf(
  measure: string,
  cells: readonly { area: string; kind: string; value: number }[],
  otherwise: string,
): Sentence {
  const largest = cells.reduce((most, cell) => (cell.value > most.value ? cell : most), {
    area: '',
    kind: '',
    value: 0,
  });
  if (largest.value <= 0) return otherwise;
  return [{ text: measure, role: 'aufwand' }, CROSS_TABLE.largest(largest.kind, largest.area, largest.value)];
}

/** A row: an entry with its sums, internal charging included. */
interface Area {
  readonly node: Node;
  readonly ertrag: number;
  readonly aufwand: number;
}
