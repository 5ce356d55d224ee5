import { site } from '../../site.ts';
import { type CourseOptions, course } from '../../ui/course.ts';
import { buildDocument } from '../../ui/document.ts';
import type { Figure } from '../../ui/figure.ts';
import { date, list } from '../../ui/format.ts';
import type { TableModel, TableRow } from '../../ui/table.ts';
import { isPlanned, STATUS_NAME, WERTART_NAME, years } from '../../ui/words.ts';
import type { Kennzahl } from '../queries.ts';
import { loadFigures } from '../values.ts';
import { loadPlan, type Plan } from './plan.ts';
import { isTold, type PlanValue, valuesOf } from './plan-values.ts';
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
    note: emptyNote(values),
  };
}

/** Several ways to count one thing, side by side in the told version; the table has every version. */
export async function variantsFigure(kennzahlen: readonly string[]): Promise<Figure | null> {
  const plan = await loadPlan();
  const known = (await loadFigures()).kennzahlen;
  const variants = kennzahlen.flatMap((kennzahl) => {
    const definition = known.get(kennzahl);
    return definition ? [{ definition, values: valuesOf(plan, kennzahl) }] : [];
  });
  const told = variants.map(({ definition, values }) => ({
    name: definition.name,
    values: values.filter(({ fassung }) => fassung === site.haushalt.fassung),
  }));
  const series = told.filter(({ values }) => values.some(({ wert }) => wert !== null));
  if (series.length < 2) return null;
  const all = variants.flatMap(({ values }) => values);
  const headline = `${list(series.map(({ name }) => `„${name}“`))}: ${series.length} Rechnungen mit denselben Beträgen`;
  return {
    id: `plan-${kennzahlen[0]}-varianten`,
    headline,
    sub: `In Prozent, eigene Rechnung. Im Diagramm: ${versionPhrase(plan, site.haushalt.fassung)}; die Tabelle hat jede Fassung.`,
    ...chart(series, headline),
    table: planTable(variants, 'Die Rechnungen je Jahr und Fassung'),
    tableOpen: false,
    quellen: sourcesOf(all),
    note: emptyNote(all),
  };
}

/** The told version and year, or the newest that has a value. */
const headlineValue = (values: readonly PlanValue[]): PlanValue =>
  values.find(isTold) ?? (values.filter(({ wert }) => wert !== null).at(-1) as PlanValue);

const sourcesOf = (values: readonly PlanValue[]): string[] => [...new Set(values.map(({ quelle }) => quelle))];

function chart(series: readonly Series[], label: string): { charts: string[]; file: string } {
  const points = series.flatMap(({ name, values }) =>
    values.map(({ jahr, wert, wertart }) => ({ jahr, reihe: name, wert, geplant: isPlanned(wertart) })),
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
        gaps: grund === null ? {} : { wert: `kein Wert: ${grund}`, zaehler: 'kein Wert', nenner: 'kein Wert' },
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

/** "Entwurf 2017 (Entwurf, Stand Dezember 2016): Ansatz 2017, mittelfristige Planung 2018 bis 2020". */
function versionPhrase(plan: Plan, id: string): string {
  const own = plan.columns.filter(({ fassung }) => fassung.fassung === id);
  const version = own[0]?.fassung;
  if (!version) return '';
  const state = [STATUS_NAME[version.status] ?? version.status, version.stand && `Stand ${date(version.stand)}`];
  const kinds = [...new Set(own.map(({ wertart }) => wertart))].map((wertart) => {
    const jahre = own.filter((column) => column.wertart === wertart).map(({ jahr }) => jahr);
    return `${WERTART_NAME[wertart] ?? wertart} ${years(jahre)}`;
  });
  return `${version.name} (${state.filter(Boolean).join(', ')}): ${kinds.join(', ')}`;
}

const versionsPhrase = (plan: Plan): string =>
  plan.fassungen
    .map(({ fassung }) => versionPhrase(plan, fassung))
    .filter(Boolean)
    .join('; ');

/** The status of every version, for the line of the source. */
export const statusLine = ({ fassungen }: Plan): string =>
  fassungen.map(({ name, status }) => `${name}: ${STATUS_NAME[status] ?? status}`).join('; ');

/** An empty cell of the source is no 0: it is said where a sum lacks it. */
function emptyNote(values: readonly PlanValue[]): string | undefined {
  const versions = [...new Set(values.filter(({ leer }) => leer > 0).map(({ fassung_name }) => fassung_name))];
  if (versions.length === 0) return undefined;
  const parts = versions.map((name) => {
    const own = values.filter((value) => value.fassung_name === name && value.leer > 0);
    return `„${name}“ ${years(own.map(({ jahr }) => jahr))}`;
  });
  return `Leer ist nicht 0: In der Fassung ${list(parts)} haben manche Positionen dieser Konten in der Quelle keinen Wert. Ihre Beträge fehlen in der Rechnung; wie viele es sind, steht in der Tabelle.`;
}
