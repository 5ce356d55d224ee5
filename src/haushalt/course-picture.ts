import type { Budget, Column } from '../budget/budget.ts';
import { inReadingOrder, isPlanned, WERTART_NAME } from '../budget/versions.ts';
import { amountUnit } from '../charts/amount-unit.ts';
import { type CoursePoint, course } from '../charts/course.ts';
import { yearColumnsChart } from '../charts/year-columns.ts';
import type { Picture } from '../figure/picture.ts';
import type { Language } from '../text/language.ts';
import { COURSE } from '../words/de/haushalt/courses.ts';
import { type HollowWords, hollowLegend, hollowOf } from './hollow-years.ts';

/** Colours of the versions beside the told one. */
const OTHERS = ['var(--soft)', 'var(--erste)', 'var(--zweite)', 'var(--dritte)'] as const;

/** The words of the picture, where they are not German. */
export interface CourseWords extends HollowWords {
  readonly language: Language;
  versionName(fassung: Column['fassung']): string;
  kindName(wertart: string): string;
  /** "Säule: Entwurf 2017, in Millionen Euro", "Strich: Plan 2016". */
  column(version: string, unit: string): string;
  dash(version: string): string;
}

/** A version is one line; what came of a year that it also plans stands on a line of its own. */
const seriesOf =
  (words: CourseWords | undefined) =>
  ({ fassung, jahr, wertart, key }: Column): string => {
    const name = words?.versionName(fassung) ?? fassung.name;
    const kind = words?.kindName(wertart) ?? WERTART_NAME[wertart] ?? wertart;
    return key === `${fassung.fassung}_${jahr}` ? name : `${name}, ${kind}`;
  };

/**
 * The course over the years of all versions; the told one has the colour. Of one version or two it is drawn in columns, with a dash for
 * what the other says of a year; of more as lines.
 * @param colour name of a token
 */
export function coursePicture(
  budget: Budget,
  label: string,
  colour: string,
  value: (column: Column) => number | null,
  words?: CourseWords,
): Picture {
  const names = [
    ...new Set(
      inReadingOrder(budget).flatMap((version) =>
        budget.columns.filter((column) => column.fassung === version).map(seriesOf(words)),
      ),
    ),
  ];
  return names.length > 2
    ? lines(budget, names, label, colour, value, words)
    : columns(budget, names, label, colour, value, words);
}

type Value = (column: Column) => number | null;

function columns(
  budget: Budget,
  [told, other]: readonly string[],
  label: string,
  colour: string,
  value: Value,
  words?: CourseWords,
): Picture {
  const language = words?.language;
  const unit = amountUnit(budget.columns.map(value), language);
  const nameOf = seriesOf(words);
  const years = [...new Set(budget.columns.map(({ jahr }) => jahr))]
    .sort((a, b) => a - b)
    .map((jahr) => {
      const of = (series: string | undefined) =>
        budget.columns.find((column) => column.jahr === jahr && nameOf(column) === series);
      const [own, rival] = [of(told), of(other)];
      const shown = own ?? rival;
      const amount = shown ? value(shown) : null;
      return {
        name: String(jahr),
        value: amount,
        shown: amount === null ? '' : unit.text(amount),
        other: own && rival ? value(rival) : null,
        alone: !own,
        planned: !shown || isPlanned(shown.wertart),
      };
    });
  const hollow = hollowOf(years);
  const drawn = years.map((year) => ({ ...year, hollow: hollow(year) }));
  const legend = [
    words?.column(told ?? '', unit.name) ?? COURSE.column(told, unit.name),
    ...(years.some((year) => year.other !== null) ? [words?.dash(other ?? '') ?? COURSE.dash(other)] : []),
    ...hollowLegend(years, other ?? '', words),
  ].join('; ');
  const options = { label, colour, legend, language, unit: unit.name };
  return { draw: (document, width) => yearColumnsChart(drawn, { ...options, width }, document) };
}

function lines(
  budget: Budget,
  names: readonly string[],
  label: string,
  colour: string,
  value: Value,
  words?: CourseWords,
): Picture {
  const nameOf = seriesOf(words);
  const points: CoursePoint[] = budget.columns.map((column) => ({
    jahr: column.jahr,
    reihe: nameOf(column),
    wert: value(column),
    geplant: isPlanned(column.wertart),
  }));
  const reihen = names.map((name, index) => ({
    name,
    farbe: index === 0 ? `var(--${colour})` : (OTHERS[(index - 1) % OTHERS.length] as string),
    ...(index === 0 ? {} : { gestrichelt: true }),
  }));
  return { draw: (document, width) => course(points, { label, width, reihen, language: words?.language }, document) };
}
