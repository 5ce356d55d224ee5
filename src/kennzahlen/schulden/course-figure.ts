import { buildDocument } from '../../ui/document.ts';
import type { Figure } from '../../ui/figure.ts';
import { number } from '../../ui/format.ts';
import { lines } from '../../ui/lines.ts';
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
  const headline = `${name}: ${figure.headline}`;
  const svg = draw(figures, course, headline, marked ? [start] : []);
  return {
    ...figure,
    headline,
    sub: `${figure.sub}${inMillions(course.einheit) ? ' Achse in Millionen Euro.' : ''}${marked ? ` Gestrichelt: ab ${start} Teilentschuldung durch das Land.` : ''}`,
    charts: [svg],
    file: svg,
    note: [marked ? reliefSentence(relief, cities) : '', figure.note].filter(Boolean).join(' ') || undefined,
  };
}

/** Totals are drawn in millions, because the numbers of the axis would not fit a phone. */
const inMillions = (einheit: string): boolean => einheit === 'EUR';

function draw(figures: Figures, { statistic, einheit }: Course, label: string, umbrueche: readonly number[]): string {
  const cities = [figures.home, ...figures.peers];
  const last = ({ ags }: Region): string => {
    const row = newest(statistic, ags);
    return row?.wert == null ? 'keine Angabe' : `${formatWert(row.wert, einheit)} (${row.jahr})`;
  };
  // totals of cities of different size have no middle
  const band = inMillions(einheit) ? [] : bandPoints(figures, statistic, 'ost');
  return lines(
    cities.flatMap((city) => linePoints(statistic, city)),
    band,
    {
      label,
      linien: cities.map((city) => ({ name: city.name, zusatz: last(city) })),
      band: band.some(({ mitte }) => mitte !== null)
        ? `Mittlere Hälfte: ${groupName('ost', figures.home.art)}`
        : undefined,
      umbrueche,
      format: (wert) => (inMillions(einheit) ? number(wert / 1e6) : formatWert(wert, einheit)),
    },
    fileDocument,
  ).outerHTML;
}
