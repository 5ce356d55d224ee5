import { loadBudget } from '../../budget/budget.ts';
import { statusLine } from '../../budget/versions.ts';
import { type CourseOptions, course } from '../../charts/course.ts';
import { percentBars } from '../../charts/percent-bars.ts';
import { type Figure, figure } from '../../figure/figure.ts';
import type { Picture } from '../../figure/picture.ts';
import type { TableSpec } from '../../figure/table.ts';
import { list, number } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import { isPlanned, WERTART_NAME } from '../../text/words.ts';
import { figureOrigin } from '../../ui/origins.ts';
import { PLAN_RATIO } from '../../words/de/kennzahlen/plan.ts';
import type { Kennzahl } from '../queries.ts';
import { loadFigures } from '../values.ts';
import { emptyNote, versionsPhrase } from './phrases.ts';
import { loadPlan } from './plan.ts';
import { columnKey, type PlanValue, valuesOf } from './plan-values.ts';
import { planSentence } from './sentences.ts';

const COLOURS = ['var(--accent)', 'var(--soft)', 'var(--erste)', 'var(--zweite)', 'var(--dritte)'] as const;
const colour = (index: number): string => COLOURS[index % COLOURS.length] as string;

/** One line of a chart with its values. */
export interface Series {
  readonly name: string;
  readonly values: readonly PlanValue[];
}

/**
 * The course of a key figure by version of the plan; one version's line never joins another's.
 * Null when the figure is not defined in `kennzahlen` or no version has a value.
 */
export async function planFigure(kennzahl: string): Promise<Figure | null> {
  const plan = await loadPlan();
  const definition = (await loadFigures()).kennzahlen.get(kennzahl);
  const values = valuesOf(plan, kennzahl);
  if (!definition || values.every(({ wert }) => wert === null)) return null;
  const sentence = planSentence(definition, headlineValue(values));
  const series = plan.fassungen.map(({ fassung, name }) => ({
    name,
    values: values.filter((value) => value.fassung === fassung),
  }));
  return figure({
    ...planTable([{ definition, values }], PLAN_RATIO.caption(definition.name)),
    id: `plan-${kennzahl}`,
    sentence,
    subtitle: PLAN_RATIO.subtitle(definition.name, versionsPhrase(plan)),
    picture: coursePicture(series, sentence),
    view: 'picture',
    sources: sourcesOf(values),
    status: statusLine(await loadBudget()),
    origin: figureOrigin(`plan-${kennzahl}`),
    notes: [emptyNote(values)],
  });
}

/** Several ways to count one thing, side by side in the told version and year; the table has every version. */
export async function variantsFigure(kennzahlen: readonly string[]): Promise<Figure | null> {
  const plan = await loadPlan();
  const known = (await loadFigures()).kennzahlen;
  const variants = kennzahlen.flatMap((kennzahl) => {
    const definition = known.get(kennzahl);
    return definition ? [{ definition, values: valuesOf(plan, kennzahl) }] : [];
  });
  const told = variants.flatMap(({ definition, values }) => {
    const value = values.find(({ erzaehlt }) => erzaehlt);
    return value ? [{ name: definition.name, value, wert: value.wert }] : [];
  });
  const [first] = told;
  if (!first || told.filter(({ wert }) => wert !== null).length < 2) return null;
  const all = variants.flatMap(({ values }) => values);
  const text = (wert: number | null): string => (wert === null ? PLAN_RATIO.noValue : `${number(wert, 1)}\u00a0%`);
  const { jahr, fassung_name, wertart } = first.value;
  const sentence = `${jahr}: ${list(told.map(({ name, wert }) => `${name} ${text(wert)}`))}`;
  const bars = told.map(({ name, wert }) => ({ name, wert, text: text(wert), geplant: isPlanned(wertart) }));
  return figure({
    ...planTable(variants, PLAN_RATIO.variantsCaption),
    id: `plan-${kennzahlen[0]}-varianten`,
    sentence,
    subtitle: PLAN_RATIO.variantsSubtitle(fassung_name, WERTART_NAME[wertart] ?? wertart, jahr, versionsPhrase(plan)),
    picture: { draw: (document, width) => percentBars(bars, { label: sentence, width }, document) },
    view: 'picture',
    sources: sourcesOf(all),
    status: statusLine(await loadBudget()),
    origin: figureOrigin(`plan-${kennzahlen[0]}`),
    notes: [emptyNote(all)],
  });
}

/** The told version and year, or the newest that has a value. */
const headlineValue = (values: readonly PlanValue[]): PlanValue =>
  values.find(({ erzaehlt }) => erzaehlt) ?? (values.filter(({ wert }) => wert !== null).at(-1) as PlanValue);

const sourcesOf = (values: readonly PlanValue[]): string[] => [...new Set(values.map(({ quelle }) => quelle))];

/** Years with a line a version; a plan is drawn hollow. */
export function coursePicture(
  series: readonly Series[],
  label: string,
  { unit, language }: { readonly unit: string; readonly language?: Language } = { unit: 'Prozent' },
): Picture {
  const points = series.flatMap(({ name, values }) =>
    // of a year with a plan and its result in one version the line has the result, which stands last
    values
      .filter(({ jahr }, index) => values[index + 1]?.jahr !== jahr)
      .map(({ jahr, wert, wertart }) => ({ jahr, reihe: name, wert, geplant: isPlanned(wertart) })),
  );
  const highest = Math.max(...points.map(({ wert }) => wert ?? 0));
  const reihen: CourseOptions['reihen'] = series.map(({ name }, index) => ({
    name,
    farbe: colour(index),
    gestrichelt: index > 0,
  }));
  // a share of less than ten in a hundred would look the same every year with one digit
  const einheit = { name: unit, stellen: highest < 10 ? 2 : 1 };
  return {
    draw: (document, width) =>
      course(points, { label, width, reihen, einheit, ...(language && { language }) }, document),
  };
}

interface DefinedFigure {
  readonly definition: Kennzahl;
  readonly values: readonly PlanValue[];
}

/** A row of the table: a value of a key figure. */
interface Row {
  readonly definition: Kennzahl;
  readonly value: PlanValue;
}

function planTable(all: readonly DefinedFigure[], caption: string): TableSpec<Row> {
  const several = all.length > 1;
  const without = ({ value: { grund } }: Row): string | undefined => (grund === null ? undefined : PLAN_RATIO.noValue);
  return {
    caption: PLAN_RATIO.bothSides(caption),
    rows: all.flatMap(({ definition, values }) => values.map((value) => ({ definition, value }))),
    row: {
      origin: ({ definition, value }) =>
        value.wert === null ? undefined : figureOrigin(`plan-${definition.kennzahl}`, columnKey(value)),
    },
    columns: [
      several && { name: 'kennzahl', title: 'Kennzahl', kind: 'text', value: ({ definition }) => definition.name },
      { name: 'jahr', title: 'Jahr', kind: 'text', value: ({ value }) => String(value.jahr) },
      { name: 'fassung', title: PLAN_RATIO.versionColumn, kind: 'text', value: ({ value }) => value.fassung_name },
      {
        name: 'wertart',
        title: 'Art',
        kind: 'text',
        value: ({ value }) => WERTART_NAME[value.wertart] ?? value.wertart,
      },
      {
        name: 'wert',
        title: 'Wert',
        kind: 'prozent',
        value: ({ value }) => value.wert,
        gap: ({ value }) => (value.grund === null ? undefined : PLAN_RATIO.noValueFor(value.grund)),
      },
      { name: 'zaehler', title: PLAN_RATIO.numerator, kind: 'euro', value: ({ value }) => value.zaehler, gap: without },
      { name: 'nenner', title: PLAN_RATIO.denominator, kind: 'euro', value: ({ value }) => value.nenner, gap: without },
      { name: 'leere_zellen', title: PLAN_RATIO.empty, kind: 'count', value: ({ value }) => value.leer },
    ],
    context: several ? { einheit: 'Prozent' } : { kennzahl: all[0]?.definition.kennzahl ?? '', einheit: 'Prozent' },
  };
}
