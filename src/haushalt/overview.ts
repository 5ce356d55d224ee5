import { amount, amounts, type Budget, type Column, type Field } from '../budget/budget.ts';
import { directionName, directionOf, tokenOf } from '../budget/direction.ts';
import { withoutInternal } from '../budget/internal.ts';
import { isNameless, nodesOf, officialName, pageOf } from '../budget/nodes.ts';
import { leads } from '../budget/part.ts';
import type { Level } from '../budget/tree.ts';
import { isPlanned, sourcesOf, statusLine, trendColumns } from '../budget/versions.ts';
import { type Figure, figure } from '../figure/figure.ts';
import type { Column as FigureColumn } from '../figure/table.ts';
import type { Phrase } from '../text/phrase.ts';
import { ALL_YEARS } from '../words/de/haushalt/courses.ts';
import { TABLE } from '../words/de/haushalt/figures.ts';
import { fileTotals, totalSentence, unnamedUnits, WHOLE_BUDGET } from '../words/de/haushalt/pages.ts';
import { type AmountPart, amountsFigure } from './amounts-figure.ts';
import { figurePrefix, resultCourse } from './course-figure.ts';
import { coursePicture } from './course-picture.ts';
import { CALCULATION, wholeOrigin, wholePartAnchor } from './herkunft/addresses.ts';
import { inDirection, type Line, lineOrigin, linesAt } from './lines.ts';
import { partsFigure } from './parts-figure.ts';

/** The totals of the told version: with and without internal charging, so that both can stand in one line. */
export function totals(budget: Budget) {
  const cell = amounts(budget.total, budget.selected);
  const ertrag = cell.ertrag ?? 0;
  const aufwand = cell.aufwand ?? 0;
  return {
    ertrag,
    aufwand,
    ergebnis: ertrag - aufwand,
    ertragMitIntern: ertrag + cell.ertragIntern,
    aufwandMitIntern: aufwand + cell.aufwandIntern,
    ertragIntern: cell.ertragIntern,
    aufwandIntern: cell.aufwandIntern,
  };
}

/** "Für 2017 plant … 664,9 Mio. € Ertrag und 675,7 Mio. € Aufwand": the sentence above every overview, its numbers linked to their origin. */
export function totalPhrase(budget: Budget, stadt: string): Phrase {
  return totalSentence(totals(budget), budget.part, {
    city: stadt,
    jahr: budget.jahr,
    planned: isPlanned(budget.selected.wertart),
    origin: `${wholeOrigin(budget)}${CALCULATION}`,
  });
}

/** The one line of reconciliation between our headline and the totals of the file. */
export function reconciliation(budget: Budget): string {
  const { ertragMitIntern, aufwandMitIntern, ertragIntern, aufwandIntern, ertrag, aufwand } = totals(budget);
  return fileTotals(
    { ertrag, aufwand },
    { ertrag: ertragMitIntern, aufwand: aufwandMitIntern },
    { ertrag: ertragIntern, aufwand: aufwandIntern },
    budget.part,
  );
}

const wholeName = ({ part }: Budget): string => (leads(part) ? WHOLE_BUDGET : part.name);

const levelFigure = ({ part }: Budget, { ebene }: Level, field: Field): string =>
  `${figurePrefix(part)}haushalt-${ebene}-${directionOf(part, field).id}`;

export const totalCourse = (budget: Budget): Figure =>
  resultCourse(
    budget,
    { summen: budget.total, kurzname: wholeName(budget) },
    `${figurePrefix(budget.part)}haushalt-ergebnis`,
    wholeOrigin(budget),
  );

/** What money is for, area by area. */
export const byArea = (budget: Budget, level: Level): Figure =>
  partsFigure(
    budget,
    {
      id: `${figurePrefix(budget.part)}haushalt-bereiche`,
      name: wholeName(budget),
      summen: budget.total,
      origin: wholeOrigin(budget),
    },
    linesAt(budget, level),
    level.mehrzahl,
  );

/** Who runs the money, unit by unit: both directions. */
export const byUnit = (budget: Budget, level: Level): Figure =>
  partsFigure(
    budget,
    {
      id: `${figurePrefix(budget.part)}haushalt-${level.ebene}`,
      name: wholeName(budget),
      summen: budget.total,
      origin: wholeOrigin(budget, level),
    },
    linesAt(budget, level),
    level.mehrzahl,
  );

const asParts = (budget: Budget, lines: readonly Line[], level: Level, field: Field): AmountPart[] =>
  lines.map(({ node, name, key, summen }) => ({
    name,
    href: pageOf(node),
    key,
    note: officialName(node),
    origin: `${wholeOrigin(budget, level)}#${wholePartAnchor(budget.part, field, key)}`,
    summen,
  }));

/** One direction of the whole budget by the entries of a level. */
export const byLevel = (budget: Budget, level: Level, field: 'ertrag' | 'aufwand', title: string): Figure | null =>
  amountsFigure(
    budget,
    { id: levelFigure(budget, level, field), name: wholeName(budget), field, title, origin: wholeOrigin(budget) },
    asParts(budget, inDirection(linesAt(budget, level), field), level, field),
    true,
  );

/** "Aufwand: 675,7 Mio. € im Jahr 2017, 703,4 Mio. € im Jahr 2020"; null where the told version has one year only. */
function yearsSentence(
  budget: Budget,
  field: 'ertrag' | 'aufwand',
  whole: (column: Column) => number | null,
): Phrase | null {
  const own = trendColumns(budget).flatMap((column) => {
    const value = whole(column);
    return value === null ? [] : [{ jahr: column.jahr, value }];
  });
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || first === last) return null;
  return ALL_YEARS.sentence(directionName(budget.part, field), field, first, last);
}

/** A level in all years and both versions: the long table behind an overview. */
export function allYears(budget: Budget, level: Level, field: 'ertrag' | 'aufwand'): Figure {
  const name = directionName(budget.part, field);
  const title = ALL_YEARS.title(name);
  const whole = (column: Column) => amount(budget.total, field, column);
  return figure({
    id: `${levelFigure(budget, level, field)}-jahre`,
    sentence: yearsSentence(budget, field, whole) ?? title,
    subtitle: ALL_YEARS.subtitle(withoutInternal(budget)),
    picture: coursePicture(budget, title, tokenOf(field), whole),
    view: 'picture',
    origin: wholeOrigin(budget),
    sources: sourcesOf(budget),
    status: statusLine(budget),
    caption: ALL_YEARS.caption(title),
    rows: inDirection(linesAt(budget, level), field),
    row: { href: ({ node }) => pageOf(node), origin: lineOrigin, key: ({ key }) => key },
    columns: [
      { name: 'name', title: level.name, kind: 'text', value: (line) => line.name },
      budget.columns.map(
        (column): FigureColumn<Line> => ({
          name: column.key,
          title: ALL_YEARS.column(column.jahr, column.fassung.name),
          kind: 'euro',
          value: ({ summen }) => amount(summen, field, column),
          total: whole(column),
        }),
      ),
    ],
    total: { name: TABLE.total, origin: `${wholeOrigin(budget)}${CALCULATION}` },
    adds: true,
  });
}

/** A sentence about units without a name, where they hold a large part: readers would look for them in vain. */
export function unnamedRevenue(budget: Budget): string | undefined {
  const { ertrag } = totals(budget);
  const { ein } = budget.part;
  const top = budget.tree.top('organisation');
  const unnamed = nodesOf(budget.nodes, top).filter(isNameless);
  const sum = unnamed.reduce((total, node) => total + (amount(node.summen, 'ertrag', budget.selected) ?? 0), 0);
  if (sum === 0 || ertrag === 0) return undefined;
  return unnamedUnits(sum / ertrag, ein.ofWhole, sum, top?.mehrzahl ?? '');
}
