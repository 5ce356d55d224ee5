import type { Budget, Column } from '../budget/budget.ts';
import { inReadingOrder, isPlanned, WERTART_NAME } from '../budget/versions.ts';
import { type CoursePoint, course } from '../charts/course.ts';
import type { Picture } from '../figure/picture.ts';

/** Colours of the versions beside the told one. */
const OTHERS = ['var(--soft)', 'var(--erste)', 'var(--zweite)', 'var(--dritte)'] as const;

/** A version is one line; what came of a year that it also plans stands on a line of its own. */
const seriesOf = ({ fassung, jahr, wertart, key }: Column): string =>
  key === `${fassung.fassung}_${jahr}` ? fassung.name : `${fassung.name}, ${WERTART_NAME[wertart] ?? wertart}`;

/** The course over the years of all versions; the told one has the colour. */
export function coursePicture(
  budget: Budget,
  label: string,
  colour: string,
  value: (column: Column) => number | null,
): Picture {
  const points: CoursePoint[] = budget.columns.map((column) => ({
    jahr: column.jahr,
    reihe: seriesOf(column),
    wert: value(column),
    geplant: isPlanned(column.wertart),
  }));
  const names = inReadingOrder(budget).flatMap((version) =>
    budget.columns.filter((column) => column.fassung === version).map(seriesOf),
  );
  const reihen = [...new Set(names)].map((name, index) => ({
    name,
    farbe: index === 0 ? colour : (OTHERS[(index - 1) % OTHERS.length] as string),
    ...(index === 0 ? {} : { gestrichelt: true }),
  }));
  return { draw: (document, width) => course(points, { label, width, reihen }, document) };
}
