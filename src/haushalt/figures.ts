import { bars } from '../ui/bars.ts';
import { type CoursePoint, course } from '../ui/course.ts';
import { buildDocument } from '../ui/document.ts';
import type { Figure } from '../ui/figure.ts';
import { date, list } from '../ui/format.ts';
import { standalone } from '../ui/svg.ts';
import type { TableModel } from '../ui/table.ts';
import type { Budget, Column, Field } from './budget.ts';
import type { Fassung } from './queries.ts';

/** How each kind of value is called in front of people. */
export const WERTART_NAME: Readonly<Record<string, string>> = {
  ansatz: 'Ansatz',
  planung: 'mittelfristige Planung',
  ergebnis: 'Ergebnis',
  vorlaeufig: 'vorläufiges Ergebnis',
  fortgeschrieben: 'fortgeschriebener Ansatz',
};

/** A result has happened; everything else is a plan and drawn hollow. */
export const isPlanned = (wertart: string): boolean => !['ergebnis', 'vorlaeufig'].includes(wertart);

export const ERTRAG = { name: 'Ertrag', farbe: 'var(--ertrag)' } as const;
export const AUFWAND = { name: 'Aufwand', farbe: 'var(--aufwand)' } as const;

/** The colour of a direction, the same on every page. */
export const colourOf = (field: Field): string => (field.startsWith('ertrag') ? ERTRAG.farbe : AUFWAND.farbe);

const fileDocument = buildDocument();

/** Both widths of a bar chart for the page: names above the bars on a phone, beside them on a desk. */
export function barCharts(
  model: TableModel,
  label: string,
  arten: readonly { name: string; farbe: string }[],
): string[] {
  return (['schmal', 'breit'] as const).map(
    (breite) => bars(barRows(model, true), { label, linked: true, arten, breite }, fileDocument).outerHTML,
  );
}

const barRows = (model: TableModel, linked: boolean) =>
  model.rows.map((row) => ({
    name: String(row.cells[0]),
    href: linked ? row.href : undefined,
    werte: row.bars ?? [],
  }));

/** The bars of a table as a file. */
export function barFile(model: TableModel, label: string, arten: readonly { name: string; farbe: string }[]): string {
  return standalone(bars(barRows(model, false), { label, arten, breite: 'breit' }, fileDocument).outerHTML, label);
}

/** The course over the years of both versions, for the page and as a file. */
export function courseChart(
  budget: Budget,
  label: string,
  colour: string,
  value: (column: Column) => number | null,
): { charts: string[]; file: string } {
  const points: CoursePoint[] = budget.columns.map((column) => ({
    jahr: column.jahr,
    reihe: column.fassung.name,
    wert: value(column),
    geplant: isPlanned(column.wertart),
  }));
  const reihen = [
    { name: budget.fassung.name, farbe: colour },
    ...(budget.vergleich ? [{ name: budget.vergleich.name, farbe: 'var(--soft)', gestrichelt: true }] : []),
  ];
  const svg = course(points, { label, reihen }, fileDocument).outerHTML;
  return { charts: [svg], file: standalone(svg, label) };
}

/** "Entwurf 2017, Stand Dezember 2016": a version with the date it was made. */
export const versionAndDate = (fassung: Fassung): string =>
  fassung.stand ? `${fassung.name}, Stand ${date(fassung.stand)}` : fassung.name;

/** The sources of all versions on a page. */
export const sourcesOf = (budget: Budget): string[] => [
  ...new Set(budget.columns.map((column) => column.fassung.quelle)),
];

/** "2017 bis 2019" or "2017, 2019". */
export function years(values: readonly number[]): string {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return '';
  const gapless = last - first === sorted.length - 1;
  return gapless && sorted.length > 2 ? `${first} bis ${last}` : list(sorted.map(String));
}

/** Years that both versions plan. */
export const sharedYears = (budget: Budget): number[] =>
  budget.columns
    .filter((column) => column.fassung === budget.fassung)
    .map((column) => column.jahr)
    .filter((jahr) => budget.columns.some((other) => other.fassung === budget.vergleich && other.jahr === jahr));

export type { Figure };
