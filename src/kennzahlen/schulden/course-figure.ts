import { buildDocument } from '../../charts/document.ts';
import { lines } from '../../charts/lines.ts';
import type { Figure } from '../../ui/figure.ts';
import { list, number } from '../../ui/format.ts';
import type { TableModel } from '../../ui/table.ts';
import type { Angabe } from '../angaben.ts';
import { bandPoints, linePoints } from '../band-lines.ts';
import { groupName } from '../groups.ts';
import { peersFigure } from '../peers-figure.ts';
import type { Region } from '../queries.ts';
import { newest, type Statistic } from '../statistics.ts';
import { formatWert } from '../units.ts';
import type { Figures } from '../values.ts';
import { reliefSentence } from './sentences.ts';

const fileDocument = buildDocument();

export interface Course {
  readonly statistic: Statistic;
  readonly einheit: string;
  /** Name in front of the headline: each of the measures says which it is. */
  readonly name: string;
  /** What the Land took over, marked where it begins. */
  readonly relief: readonly Angabe[];
}

/** One measure of debt over its years; never in one line with another. */
export async function courseFigure(figures: Figures, course: Course): Promise<Figure> {
  const { statistic, name, relief } = course;
  const figure = await peersFigure(figures, statistic);
  const cities = [figures.home, ...figures.peers];
  const start = relief.map(({ jahr }) => jahr).sort((a, b) => a - b)[0];
  const marked = start !== undefined && statistic.jahre.includes(start);
  const total = inMillions(course.einheit);
  const headline = total ? totalsHeadline(figures, course) : `${name}: ${figure.headline}`;
  const svg = draw(figures, course, headline, marked ? [start] : []);
  return {
    ...figure,
    headline,
    sub: `${figure.sub}${total ? ' Summen verschieden großer Städte: Ein Rang wäre keine Aussage. Achse in Millionen Euro.' : ''}${marked ? ` Gestrichelt: ab ${start} Teilentschuldung durch das Land.` : ''}`,
    charts: [svg],
    file: svg,
    table: total
      ? withoutGroup(figure.table, figures.kennzahlen.get(statistic.measure.kennzahl)?.name ?? name)
      : figure.table,
    note:
      [
        marked ? reliefSentence(relief, cities) : '',
        total ? figures.kennzahlen.get(statistic.measure.kennzahl)?.grenzen : '',
        figure.note,
      ]
        .filter(Boolean)
        .join(' ') || undefined,
  };
}

/** Totals are drawn in millions, because the numbers of the axis would not fit a phone. */
const inMillions = (einheit: string): boolean => einheit === 'EUR';

/** The newest year of the home city and every city's total in it; totals of cities of different size have no rank. */
function totalsHeadline({ home, peers }: Figures, { statistic, name, einheit }: Course): string {
  const last = newest(statistic, home.ags);
  const values = [home, ...peers].flatMap(({ ags, name: stadt }) => {
    const row = last && statistic.at(ags, last.jahr);
    return row?.wert != null && row.reihe === last?.reihe ? [`${stadt} ${formatWert(row.wert, einheit)}`] : [];
  });
  return `${name} ${last?.jahr}: ${list(values)}`;
}

/** The table without the columns of the group: quartiles of totals would measure the size of the cities. */
function withoutGroup(table: TableModel, name: string): TableModel {
  const kept = table.columns.flatMap((column, index) => (column.name.startsWith('gruppe_') ? [] : [index]));
  const { gruppe: _, ...context } = table.context ?? {};
  return {
    ...table,
    caption: `${name}, in Euro`,
    columns: kept.flatMap((index) => table.columns[index] ?? []),
    rows: table.rows.map((row) => ({ ...row, cells: kept.map((index) => row.cells[index] ?? null) })),
    context,
  };
}

function draw(figures: Figures, { statistic, einheit }: Course, label: string, umbrueche: readonly number[]): string {
  const cities = [figures.home, ...figures.peers];
  const last = ({ ags }: Region): string => {
    const row = newest(statistic, ags);
    return row?.wert == null ? 'keine Angabe' : `${formatWert(row.wert, einheit)} (${row.jahr})`;
  };
  // totals of cities of different size have no middle
  const band = inMillions(einheit) ? [] : bandPoints(figures, statistic, figures.gruppe);
  return lines(
    cities.flatMap((city) => linePoints(statistic, city)),
    band,
    {
      label,
      linien: cities.map((city) => ({ name: city.name, zusatz: last(city) })),
      band: band.some(({ mitte }) => mitte !== null)
        ? `Mittlere Hälfte: ${groupName(figures.gruppe, figures.home.art)}`
        : undefined,
      umbrueche,
      format: (wert) => (inMillions(einheit) ? number(wert / 1e6) : formatWert(wert, einheit)),
    },
    fileDocument,
  ).outerHTML;
}
