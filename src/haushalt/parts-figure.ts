import { type Amounts, amounts, type Budget, change, rowChange } from '../budget/budget.ts';
import { differenceName } from '../budget/direction.ts';
import { hasAmount, type Node, officialName, pageOf } from '../budget/nodes.ts';
import type { Summe } from '../budget/queries.ts';
import {
  contextOf,
  isPlanned,
  kindAndYear,
  planned,
  sourcesOf,
  statusLine,
  trendColumns,
  withoutInternal,
  years,
  yearsOf,
} from '../budget/versions.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { CALCULATION } from './herkunft/addresses.ts';
import { type Line, lineOrigin, ownLine, wholeLine } from './lines.ts';
import { largestPart } from './sentences.ts';

/** A part of a whole with its own sums: a child, or a child's share in a department. */
export interface Part extends Line {
  /** Where its numbers come from, when that is not the line's own place. */
  readonly origin?: string | undefined;
}

/** The entries of a level, and of rows without one those that they are booked on; what has no amount has none. */
export function partsOf(
  nodeOf: (schluessel: string) => Node | undefined,
  found: ReadonlyMap<string, Summe[]> | undefined,
): Part[] {
  return [...(found ?? [])].flatMap(([schluessel, summen]) => {
    const node = nodeOf(schluessel);
    if (!node || !summen.some(hasAmount)) return [];
    return [{ ...(node.level.place === 'above' ? ownLine(node) : wholeLine(node)), summen }];
  });
}

/** What a product-side whole consists of: revenue, expenditure and result of each part; `withChart` draws it above a folded table. */
export function partsFigure(
  budget: Budget,
  whole: { id: string; name: string; summen: readonly Summe[]; origin: string },
  parts: readonly Part[],
  title: string,
  withChart = false,
): Figure {
  const { part, jahr, told, before } = budget;
  const { ein, aus } = part;
  const rows = parts.map((one) => ({ part: one, cell: amounts(one.summen, told), alt: resultBefore(budget, one) }));
  const sorted = rows.sort((a, b) => weight(b.cell) - weight(a.cell) || a.part.key.localeCompare(b.part.key));
  const total = amounts(whole.summen, told);
  // the rows may be led by a large revenue; the sentence names the largest expenditure
  const named = sorted
    .map((row) => ({ name: row.part.name, betrag: row.cell.aufwand ?? 0 }))
    .sort((a, b) => b.betrag - a.betrag);
  const gap = 'kein Wert';
  return figure({
    id: whole.id,
    sentence: largestPart(named, total.aufwand ?? 0, aus, jahr, isPlanned(told.wertart)),
    subtitle: `${title}: ${ein.mass} und ${aus.mass} in Euro, ${withoutInternal(budget)}, ${planned(budget)}${before ? `, Änderung gegenüber: ${before.fassung.name}` : ''}; Linie: ${aus.mass} ${years(yearsOf(trendColumns(budget)))}`,
    picture: 'bars',
    view: withChart ? 'picture' : 'table',
    origin: whole.origin,
    sources: sourcesOf(budget),
    status: statusLine(budget),
    caption: `${whole.name}: ${title}, ${kindAndYear(told)} in Euro`,
    rows: sorted,
    row: {
      href: (row) => pageOf(row.part.node),
      origin: (row) => row.part.origin ?? lineOrigin(row.part),
      key: (row) => row.part.key,
      note: (row) => officialName(row.part.node),
    },
    columns: [
      { name: 'name', title, kind: 'text', value: (row) => row.part.name },
      {
        name: ein.id,
        title: ein.mass,
        kind: 'euro',
        secondary: true,
        value: (row) => row.cell.ertrag,
        gap,
        total: total.ertrag,
      },
      { name: aus.id, title: aus.mass, kind: 'euro', value: (row) => row.cell.aufwand, gap, total: total.aufwand },
      {
        name: part.balanceId,
        title: differenceName(part),
        kind: 'euro',
        value: (row) => row.cell.ergebnis,
        gap,
        total: total.ergebnis,
      },
      before && {
        name: `aenderung_${part.balanceId}`,
        title: `Änderung (minus: ${part.worse})`,
        kind: 'change',
        secondary: true,
        value: (row) => rowChange(row.cell.ergebnis, row.alt),
        gap,
        mark: (row) => (row.alt === null && row.cell.ergebnis ? 'neu' : undefined),
        total: change(total.ergebnis, amounts(whole.summen, before).ergebnis),
      },
    ],
    total: { name: 'Zusammen', origin: `${whole.origin}${CALCULATION}` },
    bars: [
      { name: ein.mass, role: 'ertrag', value: (row) => row.cell.ertrag },
      { name: aus.mass, role: 'aufwand', value: (row) => row.cell.aufwand },
    ],
    trend: {
      title: `${aus.mass} im Lauf`,
      values: (row) => trendColumns(budget).map((column) => amounts(row.part.summen, column).aufwand),
    },
    context: contextOf(budget),
    adds: true,
  });
}

const weight = (cell: Amounts): number => Math.max(Math.abs(cell.aufwand ?? 0), Math.abs(cell.ertrag ?? 0));

/** The result of a part in the older plan; null without one. */
const resultBefore = ({ before }: Budget, part: Part): number | null =>
  before ? amounts(part.summen, before).ergebnis : null;
