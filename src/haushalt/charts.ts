import { bars } from '../ui/bars.ts';
import { type CoursePoint, course } from '../ui/course.ts';
import { buildDocument } from '../ui/document.ts';
import type { TableModel } from '../ui/table.ts';
import type { Budget, Column } from './budget.ts';
import { isPlanned } from './versions.ts';

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
  return { charts: [svg], file: svg };
}
