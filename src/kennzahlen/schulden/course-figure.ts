import { lines } from '../../charts/lines.ts';
import { type Figure, figure } from '../../figure/figure.ts';
import type { Picture } from '../../figure/picture.ts';
import { plain } from '../../figure/sentence.ts';
import { list, number } from '../../text/format.ts';
import { DEBT_COURSE } from '../../words/de/kennzahlen/debt.ts';
import type { Angabe } from '../angaben.ts';
import { bandPoints, linePoints } from '../band-lines.ts';
import { groupName } from '../groups.ts';
import { peersSpec } from '../peers-figure.ts';
import type { Region } from '../queries.ts';
import { newest, type Statistic } from '../statistics.ts';
import { formatWert } from '../units.ts';
import type { Figures } from '../values.ts';
import { reliefSentence } from './sentences.ts';

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
  const { statistic, name, relief, einheit } = course;
  const total = inMillions(einheit);
  // quartiles of totals would measure the size of the cities
  const spec = await peersSpec(figures, statistic, { grouped: !total });
  const cities = [figures.home, ...figures.peers];
  const start = relief.map(({ jahr }) => jahr).sort((a, b) => a - b)[0];
  const marked = start !== undefined && statistic.jahre.includes(start);
  const sentence = total ? totalsHeadline(figures, course) : `${name}: ${plain(spec.sentence)}`;
  const kennzahl = figures.kennzahlen.get(statistic.measure.kennzahl);
  return figure({
    ...spec,
    sentence,
    subtitle: `${spec.subtitle}${total ? DEBT_COURSE.totals : ''}${marked ? DEBT_COURSE.relief(start) : ''}`,
    picture: picture(figures, course, sentence, marked ? [start] : []),
    ...(total ? { caption: DEBT_COURSE.caption(kennzahl?.name ?? name) } : {}),
    notes: [marked && reliefSentence(relief, cities), total && kennzahl?.grenzen, ...(spec.notes ?? [])],
  });
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

function picture(
  figures: Figures,
  { statistic, einheit }: Course,
  label: string,
  umbrueche: readonly number[],
): Picture {
  const cities = [figures.home, ...figures.peers];
  const last = ({ ags }: Region): string => {
    const row = newest(statistic, ags);
    return row?.wert == null ? 'keine Angabe' : `${formatWert(row.wert, einheit)} (${row.jahr})`;
  };
  // totals of cities of different size have no middle
  const band = inMillions(einheit) ? [] : bandPoints(figures, statistic, figures.gruppe);
  const points = cities.flatMap((city) => linePoints(statistic, city));
  const options = {
    label,
    linien: cities.map((city) => ({ name: city.name, zusatz: last(city) })),
    band: band.some(({ mitte }) => mitte !== null)
      ? DEBT_COURSE.middle(groupName(figures.gruppe, figures.home.art))
      : undefined,
    umbrueche,
    format: (wert: number) => (inMillions(einheit) ? number(wert / 1e6) : formatWert(wert, einheit)),
  };
  return { draw: (document, width) => lines(points, band, { ...options, width }, document) };
}
