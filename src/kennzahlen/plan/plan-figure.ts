import { type CourseOptions, course } from '../../charts/course.ts';
import { buildDocument } from '../../charts/document.ts';
import { percentBars } from '../../charts/percent-bars.ts';
import type { Figure } from '../../ui/figure.ts';
import { list, number } from '../../ui/format.ts';
import { figureOrigin } from '../../ui/origins.ts';
import type { TableModel, TableRow } from '../../ui/table.ts';
import { isPlanned, WERTART_NAME } from '../../ui/words.ts';
import type { Kennzahl } from '../queries.ts';
import { loadFigures } from '../values.ts';
import { emptyNote, versionsPhrase } from './phrases.ts';
import { loadPlan } from './plan.ts';
import { columnKey, type PlanValue, valuesOf } from './plan-values.ts';
import { planSentence } from './sentences.ts';

const fileDocument = buildDocument();
const COLOURS = ['var(--accent)', 'var(--soft)', 'var(--erste)', 'var(--zweite)', 'var(--dritte)'] as const;
const colour = (index: number): string => COLOURS[index % COLOURS.length] as string;

/** One line of a chart with its values. */
interface Series {
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
  const headline = planSentence(definition.name, headlineValue(values));
  const series = plan.fassungen.map(({ fassung, name }) => ({
    name,
    values: values.filter((value) => value.fassung === fassung),
  }));
  return {
    id: `plan-${kennzahl}`,
    headline,
    sub: `${definition.name} in Prozent, eigene Rechnung. ${versionsPhrase(plan)}.`,
    ...chart(series, headline),
    table: planTable([{ definition, values }], `${definition.name} je Jahr und Fassung`),
    tableOpen: false,
    quellen: sourcesOf(values),
    origin: figureOrigin(`plan-${kennzahl}`),
    note: emptyNote(values),
  };
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
  const text = (wert: number | null): string => (wert === null ? 'kein Wert' : `${number(wert, 1)}\u00a0%`);
  const { jahr, fassung_name, wertart } = first.value;
  const headline = `${jahr}: ${list(told.map(({ name, wert }) => `${name} ${text(wert)}`))}`;
  const bars = told.map(({ name, wert }) => ({ name, wert, text: text(wert), geplant: isPlanned(wertart) }));
  const svg = percentBars(bars, { label: headline }, fileDocument).outerHTML;
  return {
    id: `plan-${kennzahlen[0]}-varianten`,
    headline,
    sub: `In Prozent, eigene Rechnung. Im Diagramm: ${fassung_name}, ${WERTART_NAME[wertart] ?? wertart} ${jahr}; in der Tabelle: ${versionsPhrase(plan)}.`,
    charts: [svg],
    file: svg,
    table: planTable(variants, 'Die Rechnungen je Jahr und Fassung'),
    tableOpen: false,
    quellen: sourcesOf(all),
    origin: figureOrigin(`plan-${kennzahlen[0]}`),
    note: emptyNote(all),
  };
}

/** The told version and year, or the newest that has a value. */
const headlineValue = (values: readonly PlanValue[]): PlanValue =>
  values.find(({ erzaehlt }) => erzaehlt) ?? (values.filter(({ wert }) => wert !== null).at(-1) as PlanValue);

const sourcesOf = (values: readonly PlanValue[]): string[] => [...new Set(values.map(({ quelle }) => quelle))];

function chart(series: readonly Series[], label: string): { charts: string[]; file: string } {
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
  const einheit = { name: 'Prozent', stellen: highest < 10 ? 2 : 1 };
  const svg = course(points, { label, reihen, einheit }, fileDocument).outerHTML;
  return { charts: [svg], file: svg };
}

interface Told {
  readonly definition: Kennzahl;
  readonly values: readonly PlanValue[];
}

function planTable(all: readonly Told[], caption: string): TableModel {
  const several = all.length > 1;
  const rows = all.flatMap(({ definition, values }) =>
    values.map((value): TableRow => {
      const { jahr, fassung_name, wertart, wert, zaehler, nenner, leer, grund } = value;
      return {
        origin: wert === null ? undefined : figureOrigin(`plan-${definition.kennzahl}`, columnKey(value)),
        cells: [
          ...(several ? [definition.name] : []),
          String(jahr),
          fassung_name,
          WERTART_NAME[wertart] ?? wertart,
          wert,
          zaehler,
          nenner,
          leer,
        ],
        gaps: grund === null ? {} : { wert: `kein Wert (${grund})`, zaehler: 'kein Wert', nenner: 'kein Wert' },
      };
    }),
  );
  return {
    caption: `${caption}, mit Zähler und Nenner in Euro`,
    columns: [
      ...(several ? [{ name: 'kennzahl', title: 'Kennzahl', kind: 'text' } as const] : []),
      { name: 'jahr', title: 'Jahr', kind: 'text' },
      { name: 'fassung', title: 'Fassung', kind: 'text' },
      { name: 'wertart', title: 'Art', kind: 'text' },
      { name: 'wert', title: 'Wert', kind: 'prozent' },
      { name: 'zaehler', title: 'Zähler', kind: 'euro' },
      { name: 'nenner', title: 'Nenner', kind: 'euro' },
      { name: 'leere_zellen', title: 'Leere Zellen', kind: 'count' },
    ],
    rows,
    context: several ? { einheit: 'Prozent' } : { kennzahl: all[0]?.definition.kennzahl ?? '', einheit: 'Prozent' },
  };
}
