import { type CityCourse, cityYears } from '../../charts/city-years.ts';
import { type Figure, figure } from '../../figure/figure.ts';
import { difference } from '../../text/format.ts';
import { valueOrigin } from '../../ui/origins.ts';
import { COMPARISON } from '../../words/de/kennzahlen/comparison.ts';
import { position } from '../../words/de/kennzahlen/places.ts';
import { reasonName } from '../../words/published.ts';
import { sourcesOf } from '../band-lines.ts';
import { breaks } from '../breaks.ts';
import { isVolatile } from '../measures.ts';
import { coursePoints } from '../peers-figure.ts';
import type { Kennzahl, Region, Wert } from '../queries.ts';
import { yearRanges } from '../sentences.ts';
import { newest, type Statistic } from '../statistics.ts';
import { formatWert, unitPhrase } from '../units.ts';
import { definition, type Figures, loadFigures, loadStatistic } from '../values.ts';
import { cityTable, type IndicatorCities } from './city-table.ts';
import { loadPairs, type Pair } from './pairs.ts';

/**
 * The newest year in which all cities have a value of one series; else the home city's newest. Where a newer year is of another series,
 * what was before holds no longer: then those tell that have one, as long as most do.
 */
export function commonYear(statistic: Statistic, cities: readonly Region[]): Wert | undefined {
  const [home] = cities;
  const own = statistic.jahre.flatMap((jahr) => {
    const row = home && statistic.at(home.ags, jahr);
    return row && row.wert !== null ? [row] : [];
  });
  const having = (row: Wert): number =>
    cities.filter(({ ags }) => {
      const other = statistic.at(ags, row.jahr);
      return other?.reihe === row.reihe && other.wertart === row.wertart && other.wert !== null;
    }).length;
  const shared = own.filter((row) => having(row) === cities.length).at(-1);
  const last = own.at(-1);
  const isReplaced = shared && last && last.jahr > shared.jahr && last.reihe !== shared.reihe;
  return isReplaced && having(last) * 2 > cities.length ? last : (shared ?? last);
}

/** An indicator of the comparison with what its card, the table of all and the data of other cities are made of. */
export interface Compared {
  readonly pair: Pair;
  readonly named: Kennzahl;
  readonly statistic: Statistic;
  /** The value of the own city in the year that is told of. */
  readonly year: Wert;
}

/** The indicators that the home city has a value of, in the order of reading. */
export async function compared(): Promise<Compared[]> {
  const { home, peers } = await loadFigures();
  const found = await Promise.all(
    (await loadPairs()).map(async (pair): Promise<Compared | null> => {
      const statistic = await loadStatistic(pair.kennzahl);
      const year = statistic && commonYear(statistic, [home, ...peers]);
      if (!statistic || !year || year.wert === null) return null;
      return { pair, named: await definition(pair.kennzahl), statistic, year };
    }),
  );
  return found.filter((one) => one !== null);
}

/** The value of a city in the year that is told of; null where it has none of the same series. */
export function selectedValue({ statistic, year }: Compared, { ags }: Region): number | null {
  const row = statistic.at(ags, year.jahr);
  return row?.reihe === year.reihe ? row.wert : null;
}

/** "Bedorf 455 %, 55 Punkte weniger" in the told year. */
export function besideWords(one: Compared, city: Region): string {
  const { einheit } = one.named;
  const wert = selectedValue(one, city);
  if (wert === null) return COMPARISON.unknown(city.name);
  const away = wert - (one.year.wert as number);
  const unit = (value: number): string =>
    einheit === 'Prozent'
      ? COMPARISON.points(formatWert(value, einheit).replace(/.%$/u, ''))
      : formatWert(value, einheit);
  return `${city.name} ${formatWert(wert, einheit)} (${difference(away, unit)})`;
}

/** The courses of cities as a card draws them; `klasse` names the line of a city for the style of the page. */
export const coursesOf = (
  { statistic, named }: Compared,
  cities: readonly { readonly city: Region; readonly klasse: string }[],
): CityCourse[] =>
  cities.map(({ city, klasse }) => ({
    name: city.name,
    klasse,
    points: coursePoints(statistic, city, named).map(({ jahr, wert, stueck }) => ({ jahr, wert, stueck })),
  }));

/** Years from which on the values of some cities are of another kind. */
export const breakYears = ({ statistic }: Compared, cities: readonly Region[]): number[] =>
  breaks(statistic, cities).map(({ jahr }) => jahr);

/** One indicator of the named cities in one year, with the course of all years. */
export async function sideBySide(one: Compared): Promise<Figure> {
  const { pair, named, statistic, year } = one;
  const figures = await loadFigures();
  const cities = [figures.home, ...figures.peers];
  const { indicator, staedte } = await indicatorCities(one, cities);
  const sentence = headlineOf(one, figures);
  const courses = coursesOf(
    one,
    cities.map((city, index) => ({ city, klasse: `stadt-${index}` })),
  );
  const options = {
    label: sentence,
    umbrueche: breakYears(one, cities),
    format: (wert: number) => formatWert(wert, named.einheit),
  };
  const own = statistic.measure.herkunft.art === 'je-einwohner' ? COMPARISON.own : '';
  return figure({
    ...cityTable(indicator, staedte),
    id: `vergleich-${pair.kennzahl}`,
    sentence,
    subtitle: `${unitOf(named)}, ${yearRanges(statistic.jahre)}${own}`,
    picture: { draw: (document, width) => cityYears(courses, { ...options, width }, document) },
    view: 'picture',
    sources: sourcesOf(statistic, cities),
    origin: valueOrigin(pair.kennzahl, year.jahr),
    notes: [pair.hinweis ?? undefined, newerNote(one, figures.home)],
  });
}

/** A newer value of the home city alone; what else one must know stands on the page of the key figure. */
function newerNote({ statistic, named, year }: Compared, home: Region): string | undefined {
  const last = newest(statistic, home.ags);
  if (!last || last.wert === null || last.jahr <= year.jahr) return undefined;
  return COMPARISON.newer(home.name, last.jahr, formatWert(last.wert, named.einheit));
}

/** The unit of a card, whose heading says of what it is. */
const unitOf = ({ einheit }: Kennzahl): string => unitPhrase(einheit).replace(' je Einwohner', '').replace(/^i/, 'I');

function headlineOf({ pair, named, statistic, year }: Compared, { home, peers }: Figures): string {
  const others = peers.flatMap(({ ags }) => {
    const row = statistic.at(ags, year.jahr);
    return row && row.reihe === year.reihe && row.wert !== null ? [row.wert] : [];
  });
  const place = isVolatile(statistic.measure) ? '' : position(year.wert as number, others);
  return `${pair.kurz} ${year.jahr}: ${home.name} ${formatWert(year.wert as number, named.einheit)}${place ? `, ${place}` : ''}`;
}

/** What a card tells, of these cities: the told year, its value in each of them, and the amount behind it. */
export async function indicatorCities(one: Compared, cities: readonly Region[]): Promise<IndicatorCities> {
  const { pair, named, statistic, year } = one;
  const { kennzahl, name, einheit } = named;
  const amounts = pair.betrag ? await loadStatistic(pair.betrag) : null;
  const { jahr, wertart } = year;
  const origin = valueOrigin(kennzahl, jahr);
  return {
    indicator: { kennzahl, name, kurz: pair.kurz, einheit, jahr, wertart, betrag: amounts !== null, origin },
    staedte: cities.map(({ ags, name: city }) => {
      const row = statistic.at(ags, jahr);
      const wert = row?.reihe === year.reihe ? row.wert : null;
      return {
        ags,
        name: city,
        wert,
        grund: wert === null ? reasonName(row?.reihe === year.reihe ? row.fehlgrund : undefined) : undefined,
        betrag: amounts ? (amounts.at(ags, jahr)?.wert ?? null) : undefined,
        origin: row && valueOrigin(kennzahl, jahr, ags),
      };
    }),
  };
}
