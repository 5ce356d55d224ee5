import { type Amounts, amount, amounts, type Budget, type Column } from '../budget/budget.ts';
import { colourOf, differenceName, directionName, fieldOf, isAccountSide } from '../budget/direction.ts';
import type { Node } from '../budget/nodes.ts';
import { leads, type Part } from '../budget/part.ts';
import { allVersions, pairs, sourcesOf, WERTART_NAME, withoutInternal, years } from '../budget/versions.ts';
import type { Figure } from '../ui/figure.ts';
import type { TableModel } from '../ui/table.ts';
import { courseChart } from './charts.ts';
import { columnOrigin, nodeOrigin } from './herkunft/addresses.ts';
import { courseHeadline } from './sentences.ts';

/** The course of the result (products, departments) or of the amount (accounts) over the years. */
export function courseFigure(budget: Budget, node: Node): Figure {
  return isAccountSide(node)
    ? amountCourse(budget, node)
    : resultCourse(budget, node, `${fileName(node)}-verlauf`, nodeOrigin(node));
}

/** Files of a node's figures begin with its level and number. */
export const fileName = (node: Node): string => `${figurePrefix(node.part)}${node.ebene}-${node.schluessel}`;

/** Before the names of all figures of a part that does not lead. */
export const figurePrefix = (part: Part): string => (leads(part) ? '' : `${part.id}-`);

function amountCourse(budget: Budget, node: Node): Figure {
  const field = fieldOf(node);
  const name = directionName(budget.part, field);
  const value = (column: Column) => amount(node.summen, field, column);
  const headline = headlineOf(budget, name, value);
  const chart = courseChart(budget, headline, colourOf(field), value);
  return {
    id: `${fileName(node)}-verlauf`,
    headline,
    sub: `${name} in Euro, ${allVersions(budget)}`,
    ...chart,
    tableOpen: false,
    origin: nodeOrigin(node),
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
        origin: columnOrigin(nodeOrigin(node), column),
        cells: [
          String(column.jahr),
          column.fassung.name,
          WERTART_NAME[column.wertart] ?? column.wertart,
          value(column),
        ],
        gaps: { betrag: 'kein Wert' },
      })),
    },
  };
}

/** The result over the years, shown as a positive Zuschussbedarf where it is one in every year; `origin` tells of its numbers. */
export function resultCourse(
  budget: Budget,
  node: Pick<Node, 'summen' | 'kurzname'>,
  id: string,
  origin: string,
): Figure {
  const cells = budget.columns.map((column) => amounts(node.summen, column));
  const results = cells.flatMap((cell) => (cell.ergebnis === null ? [] : [cell.ergebnis]));
  const allNegative = results.every((result) => result <= 0) && results.some((result) => result < 0);
  const allPositive = results.every((result) => result >= 0) && results.some((result) => result > 0);
  const { part } = budget;
  const what = allNegative ? part.lacks : allPositive ? part.leaves : part.balance;
  const sign = allNegative ? -1 : 1;
  const value = (column: Column): number | null => {
    const { ergebnis } = amounts(node.summen, column);
    return ergebnis === null ? null : sign * ergebnis;
  };
  const headline = headlineOf(budget, what, value);
  const intern = cells.some((cell) => cell.ertragIntern !== 0 || cell.aufwandIntern !== 0);
  return {
    id,
    headline,
    sub: `${what} (${sign < 0 ? `${part.aus.mass} − ${part.ein.mass}` : differenceName(part)}) in Euro, ${withoutInternal(budget)}, ${allVersions(budget)}`,
    ...courseChart(budget, headline, 'var(--accent)', value),
    tableOpen: false,
    origin,
    quellen: sourcesOf(budget),
    table: resultTable(budget, node.kurzname, cells, intern, origin),
  };
}

function resultTable(
  budget: Budget,
  name: string,
  cells: readonly Amounts[],
  intern: boolean,
  origin: string,
): TableModel {
  const { ein, aus, balance, balanceId } = budget.part;
  return {
    caption: `${name}: ${ein.mass}, ${aus.mass} und ${balance} je Jahr und Fassung, in Euro`,
    columns: [
      { name: 'jahr', title: 'Jahr', kind: 'text' },
      { name: 'fassung', title: 'Fassung', kind: 'text' },
      { name: 'wertart', title: 'Art', kind: 'text', secondary: true },
      { name: ein.id, title: ein.mass, kind: 'euro' },
      { name: aus.id, title: aus.mass, kind: 'euro' },
      { name: balanceId, title: differenceName(budget.part), kind: 'euro' },
      ...(intern
        ? ([
            { name: `${ein.id}_intern`, title: `Interne Verrechnung, ${ein.mass}`, kind: 'euro', secondary: true },
            { name: `${aus.id}_intern`, title: `Interne Verrechnung, ${aus.mass}`, kind: 'euro', secondary: true },
          ] as const)
        : []),
    ],
    rows: budget.columns.map((column, index) => {
      const cell = cells[index] as Amounts;
      return {
        origin: columnOrigin(origin, column),
        cells: [
          String(column.jahr),
          column.fassung.name,
          WERTART_NAME[column.wertart] ?? column.wertart,
          cell.ertrag,
          cell.aufwand,
          cell.ergebnis,
          ...(intern ? [cell.ertragIntern, cell.aufwandIntern] : []),
        ],
        gaps: { [ein.id]: 'kein Wert', [aus.id]: 'kein Wert', [balanceId]: 'kein Wert' },
      };
    }),
  };
}

/** How the told version lies to the one before it, over the years that both plan. */
function headlineOf(budget: Budget, what: string, value: (column: Column) => number | null): string {
  const shared = pairs(budget);
  const values = shared.flatMap(({ neu, alt }) => {
    const [now, before] = [value(neu), value(alt)];
    return now === null || before === null ? [] : [[now, before] as const];
  });
  return courseHeadline(what, years(shared.map(({ jahr }) => jahr)), values);
}
