import type { Budget, Column } from '../budget/budget.ts';
import { inReadingOrder, isPlanned, WERTART_NAME } from '../budget/versions.ts';
import { bars } from '../charts/bars.ts';
import { type CoursePoint, course } from '../charts/course.ts';
import { buildDocument } from '../charts/document.ts';
import type { TableModel } from '../ui/table.ts';

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

/** The bars of a table as a file, losses grey as in the table. */
export function barFile(model: TableModel, label: string, arten: readonly { name: string; farbe: string }[]): string {
  return bars(barRows(model, false), { label, arten, breite: 'breit', minus: 'var(--soft)' }, fileDocument).outerHTML;
}

/** Colours of the versions beside the told one. */
const OTHERS = ['var(--soft)', 'var(--erste)', 'var(--zweite)', 'var(--dritte)'] as const;

/** A version is one line; what came of a year that it also plans stands on a line of its own. */
const seriesOf = ({ fassung, jahr, wertart, key }: Column): string =>
  key === `${fassung.fassung}_${jahr}` ? fassung.name : `${fassung.name}, ${WERTART_NAME[wertart] ?? wertart}`;

/** The course over the years of all versions, for the page and as a file. */
export function courseChart(
  budget: Budget,
  label: string,
  colour: string,
  value: (column: Column) => number | null,
): { charts: string[]; file: string } {
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
  const svg = course(points, { label, reihen }, fileDocument).outerHTML;
  return { charts: [svg], file: svg };
}
