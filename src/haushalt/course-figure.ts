import { type Amounts, amount, amounts, type Budget, type Column } from '../budget/budget.ts';
import { differenceName, directionName, fieldOf, isAccountSide, tokenOf } from '../budget/direction.ts';
import type { Elsewhere } from '../budget/elsewhere.ts';
import { withoutInternal } from '../budget/internal.ts';
import type { Node } from '../budget/nodes.ts';
import { leads, type Part } from '../budget/part.ts';
import { allVersions, pairs, sourcesOf, statusLine, WERTART_NAME, years } from '../budget/versions.ts';
import { type Figure, figure } from '../figure/figure.ts';
import type { Column as FigureColumn } from '../figure/table.ts';
import { COURSE } from '../words/de/haushalt/courses.ts';
import { TABLE } from '../words/de/haushalt/figures.ts';
import { courseHeadline } from '../words/de/haushalt/sentences.ts';
import { agreementMark } from './agreement-marks.ts';
import { coursePicture } from './course-picture.ts';
import { columnOrigin, nodeOrigin } from './herkunft/addresses.ts';

/**
 * The course of the result (products, departments) or of the amount (accounts) over the years.
 * @param elsewhere what others publish of it: amounts that were compared with it are marked
 */
export function courseFigure(budget: Budget, node: Node, elsewhere: readonly Elsewhere[] = []): Figure {
  return isAccountSide(node)
    ? amountCourse(budget, node)
    : resultCourse(budget, node, `${fileName(node)}-verlauf`, nodeOrigin(node), elsewhere);
}

/** Files of a node's figures begin with its level and number. */
export const fileName = (node: Node): string => `${figurePrefix(node.part)}${node.ebene}-${node.schluessel}`;

/** Before the names of all figures of a part that does not lead. */
export const figurePrefix = (part: Part): string => (leads(part) ? '' : `${part.id}-`);

/** Year, version and kind: what a row of every course is. */
const VERSION_COLUMNS: readonly FigureColumn<Column>[] = [
  { name: 'jahr', title: TABLE.year, kind: 'text', value: ({ jahr }) => String(jahr) },
  { name: 'fassung', title: TABLE.version, kind: 'text', value: ({ fassung }) => fassung.name },
  {
    name: 'wertart',
    title: TABLE.kind,
    kind: 'text',
    secondary: true,
    value: ({ wertart }) => WERTART_NAME[wertart] ?? wertart,
  },
];

const GAP = TABLE.noValue;

function amountCourse(budget: Budget, node: Node): Figure {
  const field = fieldOf(node);
  const name = directionName(budget.part, field);
  const value = (column: Column) => amount(node.summen, field, column);
  const sentence = headlineOf(budget, name, value);
  return figure({
    id: `${fileName(node)}-verlauf`,
    sentence,
    subtitle: COURSE.inEuro(name, allVersions(budget)),
    picture: coursePicture(budget, sentence, tokenOf(field), value),
    view: 'picture',
    origin: nodeOrigin(node),
    sources: sourcesOf(budget),
    status: statusLine(budget),
    caption: COURSE.amountCaption(node.kurzname, name),
    rows: budget.columns,
    row: { origin: (column) => columnOrigin(nodeOrigin(node), column) },
    columns: [VERSION_COLUMNS, { name: 'betrag', title: name, kind: 'euro', value, gap: GAP }],
  });
}

/** The result over the years, shown as a positive Zuschussbedarf where it is one in every year; `origin` tells of its numbers. */
export function resultCourse(
  budget: Budget,
  node: Pick<Node, 'summen' | 'kurzname'>,
  id: string,
  origin: string,
  elsewhere: readonly Elsewhere[] = [],
): Figure {
  const { part, columns } = budget;
  const cell = (column: Column): Amounts => amounts(node.summen, column);
  const { what, sign } = measureOf(part, columns.map(cell));
  const value = (column: Column): number | null => {
    const { ergebnis } = cell(column);
    return ergebnis === null ? null : sign * ergebnis;
  };
  const sentence = headlineOf(budget, what, value);
  return figure({
    id,
    sentence,
    subtitle: COURSE.resultSubtitle(
      what,
      sign < 0 ? `${part.aus.mass} − ${part.ein.mass}` : differenceName(part),
      `${withoutInternal(budget)}, ${allVersions(budget)}`,
    ),
    picture: coursePicture(budget, sentence, sign < 0 ? 'netto' : 'ink', value),
    view: 'picture',
    origin,
    sources: sourcesOf(budget),
    status: statusLine(budget),
    caption: COURSE.resultCaption(node.kurzname, part.ein.mass, part.aus.mass, part.balance),
    rows: columns,
    row: { origin: (column) => columnOrigin(origin, column) },
    columns: [
      VERSION_COLUMNS,
      resultColumns(part, cell, elsewhere),
      columns.map(cell).some(isCharged) && internalColumns(part, cell),
    ],
  });
}

/** What the result is called in all years, and the sign that makes it positive under that name. */
function measureOf({ lacks, leaves, balance }: Part, cells: readonly Amounts[]): { what: string; sign: 1 | -1 } {
  const results = cells.flatMap(({ ergebnis }) => ergebnis ?? []);
  const allNegative = results.every((result) => result <= 0) && results.some((result) => result < 0);
  const allPositive = results.every((result) => result >= 0) && results.some((result) => result > 0);
  return { what: allNegative ? lacks : allPositive ? leaves : balance, sign: allNegative ? -1 : 1 };
}

const isCharged = ({ ertragIntern, aufwandIntern }: Amounts): boolean => ertragIntern !== 0 || aufwandIntern !== 0;

const resultColumns = (
  part: Part,
  cell: (column: Column) => Amounts,
  elsewhere: readonly Elsewhere[],
): FigureColumn<Column>[] => [
  {
    name: part.ein.id,
    title: part.ein.mass,
    kind: 'euro',
    value: (column) => cell(column).ertrag,
    gap: GAP,
    mark: (column) => agreementMark(elsewhere, 'ertrag', column),
  },
  {
    name: part.aus.id,
    title: part.aus.mass,
    kind: 'euro',
    value: (column) => cell(column).aufwand,
    gap: GAP,
    mark: (column) => agreementMark(elsewhere, 'aufwand', column),
  },
  {
    name: part.balanceId,
    title: differenceName(part),
    kind: 'euro',
    value: (column) => cell(column).ergebnis,
    gap: GAP,
    mark: (column) => agreementMark(elsewhere, 'zuschuss', column),
  },
];

const internalColumns = ({ ein, aus }: Part, cell: (column: Column) => Amounts): FigureColumn<Column>[] => [
  {
    name: `${ein.id}_intern`,
    title: COURSE.internal(ein.mass),
    kind: 'euro',
    secondary: true,
    value: (column) => cell(column).ertragIntern,
  },
  {
    name: `${aus.id}_intern`,
    title: COURSE.internal(aus.mass),
    kind: 'euro',
    secondary: true,
    value: (column) => cell(column).aufwandIntern,
  },
];

/** How the told version lies to the one before it, over the years that both plan. */
function headlineOf(budget: Budget, what: string, value: (column: Column) => number | null): string {
  const shared = pairs(budget);
  const values = shared.flatMap(({ neu, alt }) => {
    const [now, before] = [value(neu), value(alt)];
    return now === null || before === null ? [] : [[now, before] as const];
  });
  return courseHeadline(what, years(shared.map(({ jahr }) => jahr)), values);
}
