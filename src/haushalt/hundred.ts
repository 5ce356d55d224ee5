import { amount, type Budget } from '../budget/budget.ts';
import { colourOf, directionName, fieldOf, isAccountSide } from '../budget/direction.ts';
import { type Node, nodesOf } from '../budget/nodes.ts';
import type { Ebene } from '../budget/queries.ts';
import { contextOf, kindAndYear, sourcesOf, withoutInternal } from '../budget/versions.ts';
import type { Figure } from '../ui/figure.ts';
import { perHundred } from '../ui/format.ts';
import type { TableModel, TableRow } from '../ui/table.ts';
import { barFile } from './charts.ts';
import { CALCULATION, othersAnchor, wholeOrigin, wholePartAnchor } from './herkunft/addresses.ts';

/** So many are named; the rest is one row that leads to all of them. */
const NAMED = 8;

/** The parts that are named, and all others. */
export function hundredParts(budget: Budget, ebene: Ebene, field: 'ertrag' | 'aufwand') {
  const value = (node: Node): number => amount(node.summen, field, budget.told) ?? 0;
  const nodes = nodesOf(budget.nodes, ebene)
    .filter((node) => (!isAccountSide(node) || fieldOf(node) === field) && value(node) !== 0)
    .sort((a, b) => value(b) - value(a));
  const named = nodes.length > NAMED + 1 ? nodes.slice(0, NAMED) : nodes;
  return { value, named, others: nodes.slice(named.length) };
}

/** Where 100 euro come from, or where they go: the largest parts by name, the rest in one row. */
export function hundredFigure(budget: Budget, ebene: Ebene, field: 'ertrag' | 'aufwand', all: string): Figure {
  const { value, named, others } = hundredParts(budget, ebene, field);
  const total = amount(budget.total, field, budget.told) ?? 0;
  const origin = wholeOrigin(budget.part, ebene);
  const row = (name: string, href: string, betrag: number, anchor: string): TableRow => ({
    href,
    origin: `${origin}#${anchor}`,
    cells: [name, total === 0 ? null : betrag / total, betrag],
    bars: [betrag],
  });
  const rest = total - named.reduce((sum, node) => sum + value(node), 0);
  const table: TableModel = {
    caption: `${field === 'ertrag' ? 'Woher' : 'Wohin'} 100 € ${field === 'ertrag' ? 'kommen' : 'gehen'}, ${kindAndYear(budget.told)}`,
    columns: [
      { name: 'name', title: field === 'ertrag' ? 'Woher' : 'Wohin', kind: 'text' },
      { name: 'anteil', title: 'von 100 €', kind: 'hundred' },
      { name: 'betrag', title: 'in Euro', kind: 'euro', secondary: true },
    ],
    bars: [field],
    rows: [
      ...named.map((node) =>
        row(node.kurzname, node.href, value(node), wholePartAnchor(budget.part, field, node.schluessel)),
      ),
      ...(others.length > 0 ? [row(`${others.length} weitere`, all, rest, othersAnchor(budget.part, field))] : []),
    ],
    total: { origin: `${wholeOrigin(budget.part)}${CALCULATION}`, cells: ['Zusammen', total === 0 ? null : 1, total] },
    context: contextOf(budget),
    adds: true,
  };
  const headline = hundredSentence(
    field,
    named.slice(0, 2).map((node) => [node.kurzname, value(node) / total] as const),
  );
  return {
    id: `hundert-${field}`,
    headline,
    sub: `${directionName(budget.part, field)} ${budget.jahr} in Euro und je 100 €, ${withoutInternal(budget)}, ${budget.fassung.name}`,
    charts: [],
    file: barFile({ ...table, rows: table.rows }, headline, [
      { name: directionName(budget.part, field), farbe: colourOf(field) },
    ]),
    table,
    tableOpen: true,
    origin,
    quellen: sourcesOf(budget).filter((quelle) => quelle === budget.fassung.quelle),
  };
}

function hundredSentence(field: 'ertrag' | 'aufwand', parts: readonly (readonly [string, number])[]): string {
  const said = parts.map(([name, share]) => `${perHundred(share)} ${field === 'ertrag' ? 'aus' : 'an'} „${name}“`);
  return field === 'ertrag' ? `Von 100 € kommen ${said.join(', ')}` : `Von 100 € gehen ${said.join(', ')}`;
}
