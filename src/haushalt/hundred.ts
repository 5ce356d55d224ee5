import { amount, type Budget } from '../budget/budget.ts';
import { directionName } from '../budget/direction.ts';
import { withoutInternal } from '../budget/internal.ts';
import { pageOf } from '../budget/nodes.ts';
import type { Level } from '../budget/tree.ts';
import { contextOf, kindAndYear, sourcesOf, statusOf } from '../budget/versions.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { HUNDRED, TABLE } from '../words/de/haushalt/figures.ts';
import { CALCULATION, othersAnchor, wholeOrigin, wholePartAnchor } from './herkunft/addresses.ts';
import { inDirection, type Line, linesAt } from './lines.ts';

/** So many are named; the rest is one row that leads to all of them. */
const NAMED = 8;

/** The parts that are named, and all others. */
export function hundredParts(budget: Budget, level: Level, field: 'ertrag' | 'aufwand') {
  const value = ({ summen }: Line): number => amount(summen, field, budget.selected) ?? 0;
  const lines = inDirection(linesAt(budget, level), field)
    .filter((line) => value(line) !== 0)
    .sort((a, b) => value(b) - value(a));
  const named = lines.length > NAMED + 1 ? lines.slice(0, NAMED) : lines;
  return { value, named, others: lines.slice(named.length) };
}

/** Where 100 euro come from, or where they go: the largest parts by name, the rest in one row. */
export function hundredFigure(budget: Budget, level: Level, field: 'ertrag' | 'aufwand', all: string): Figure {
  const { value, named, others } = hundredParts(budget, level, field);
  const total = amount(budget.total, field, budget.selected) ?? 0;
  const origin = wholeOrigin(budget, level);
  const rest = total - named.reduce((sum, line) => sum + value(line), 0);
  const rows = [
    ...named.map((line) => ({
      name: line.name,
      href: pageOf(line.node),
      betrag: value(line),
      anchor: wholePartAnchor(budget.part, field, line.key),
    })),
    ...(others.length > 0
      ? [{ name: HUNDRED.others(others.length), href: all, betrag: rest, anchor: othersAnchor(budget.part, field) }]
      : []),
  ];
  const share = (betrag: number): number | null => (total === 0 ? null : betrag / total);
  return figure({
    id: `hundert-${field}`,
    sentence: HUNDRED.sentence(
      field,
      named.slice(0, 2).map((line) => ({ name: line.name, share: value(line) / total })),
    ),
    subtitle: HUNDRED.subtitle(
      directionName(budget.part, field),
      budget.jahr,
      withoutInternal(budget),
      budget.fassung.name,
    ),
    picture: 'bars',
    view: 'table',
    origin,
    sources: sourcesOf(budget).filter((quelle) => quelle === budget.fassung.quelle),
    status: statusOf(budget.selected),
    caption: HUNDRED.caption(field, kindAndYear(budget.selected)),
    rows,
    row: { href: ({ href }) => href, origin: ({ anchor }) => `${origin}#${anchor}` },
    columns: [
      { name: 'name', title: HUNDRED.where(field), kind: 'text', value: ({ name }) => name },
      {
        name: 'anteil',
        title: HUNDRED.share,
        kind: 'hundred',
        value: ({ betrag }) => share(betrag),
        total: share(total),
      },
      { name: 'betrag', title: TABLE.inEuro, kind: 'euro', secondary: true, value: ({ betrag }) => betrag, total },
    ],
    total: { name: TABLE.total, origin: `${wholeOrigin(budget)}${CALCULATION}` },
    bars: [{ name: directionName(budget.part, field), role: field, value: ({ betrag }) => betrag }],
    context: contextOf(budget),
    adds: true,
  });
}
