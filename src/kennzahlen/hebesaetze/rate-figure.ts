import { type CityYear, cityYears } from '../../charts/city-years.ts';
import { type Figure, figure } from '../../figure/figure.ts';
import type { Column, TableSpec } from '../../figure/table.ts';
import { valueOrigin } from '../../ui/origins.ts';
import { RATE } from '../../words/de/kennzahlen/rates.ts';
import { reasonName } from '../../words/published.ts';
import { sourcesOf } from '../band-lines.ts';
import { isTraced } from '../herkunft/indicators.ts';
import type { Region } from '../queries.ts';
import type { Statistic } from '../statistics.ts';
import { rate } from './amounts.ts';
import { breakYear, newestRates, pieceOf, rates, type Satz, type Steuer } from './rates.ts';
import { gapSentences, meanSentence, peersSentence, rateHeadline } from './sentences.ts';

/** What a series is called in front of people. */
const SERIES: Readonly<Record<string, string>> = {
  realsteuervergleich: RATE.comparison,
  hebesatz: RATE.municipal,
};
const seriesName = (reihe: string | undefined, { reform = RATE.reform }: Steuer): string =>
  reihe === undefined ? '' : (SERIES[reihe] ?? RATE.since(reform));

/** The rate of one tax in the home city and its peers over the years, as steps. */
export function rateFigure(steuer: Steuer, statistic: Statistic, home: Region, peers: readonly Region[]): Figure {
  const cities = [home, ...peers].filter(({ ags }) => rates(statistic, ags).length > 0);
  const sentence = rateHeadline(steuer, home, rates(statistic, home.ags));
  const jahr = breakYear(statistic, cities);
  const options = {
    label: sentence,
    umbrueche: jahr === null ? [] : [jahr],
    stufen: true,
    hoehe: 240,
    format: rate,
  };
  const courses = cities.map((city) => ({
    name: city.name,
    klasse: `stadt-${[home, ...peers].indexOf(city)}`,
    points: rates(statistic, city.ags).map(stepOf),
  }));
  return figure({
    ...rateTable(steuer, statistic, cities, { home, peers }),
    id: `hebesatz-${steuer.id}`,
    sentence,
    subtitle: RATE.subtitle(steuer.name, steuer.wer, seriesSentence(statistic, steuer, cities)),
    picture: { draw: (document, width) => cityYears(courses, { ...options, width }, document) },
    view: 'picture',
    sources: sourcesOf(statistic, cities),
    origin: originOf(steuer, statistic, home),
    notes: [
      peersSentence(newestRates(statistic, [home, ...peers])),
      gapSentences(statistic, cities),
      meanSentence(statistic, cities),
    ],
  });
}

/** A rate as a step of the picture; a computed mean stands alone. */
const stepOf = ({ jahr, wert, reihe, durchschnitt }: Satz): CityYear => ({
  jahr,
  wert,
  stueck: pieceOf(reihe),
  hohl: durchschnitt,
});

/** Which table the years come from, and where the quantity itself changes. */
function seriesSentence(statistic: Statistic, steuer: Steuer, cities: readonly Region[]): string {
  const all = cities.flatMap(({ ags }) => rates(statistic, ags));
  const parts = [...new Set(all.map(({ reihe }) => reihe))].map((reihe) => {
    const years = all.filter((satz) => satz.reihe === reihe).map((satz) => satz.jahr);
    const [from, to] = [Math.min(...years), Math.max(...years)];
    return { reihe, from, text: `${from === to ? from : `${from} bis ${to}`} ${seriesName(reihe, steuer)}` };
  });
  parts.sort((a, b) => a.from - b.from);
  const same = parts.filter(({ reihe }) => pieceOf(reihe) === 'satz');
  const other = parts.filter(({ reihe }) => pieceOf(reihe) !== 'satz');
  const joined = same.length > 1 ? RATE.joined : '';
  const broken = other.length > 0 ? RATE.broken(other.map(({ text }) => text).join(', ')) : '';
  return `${same.map(({ text }) => text).join(', ')}${joined}${broken}.`;
}

/** Where the newest rate of the home city comes from. */
function originOf({ kennzahl }: Steuer, statistic: Statistic, { ags }: Region): string | undefined {
  const last = rates(statistic, ags).at(-1);
  return last && valueOrigin(kennzahl, last.jahr);
}

/** A row a year, a column a city; with the table that the year comes from. */
function rateTable(
  steuer: Steuer,
  statistic: Statistic,
  cities: readonly Region[],
  named: { readonly home: Region; readonly peers: readonly Region[] },
): TableSpec<number> {
  const known = cities.map((city) => ({
    city,
    saetze: new Map(rates(statistic, city.ags).map((satz) => [satz.jahr, satz])),
  }));
  const all = (jahr: number): Satz[] => known.flatMap(({ saetze }) => saetze.get(jahr) ?? []);
  return {
    caption: RATE.caption(steuer.name),
    rows: statistic.jahre,
    row: {
      origin: (jahr) => (isTraced(statistic, jahr, named) ? valueOrigin(steuer.kennzahl, jahr) : undefined),
    },
    columns: [
      { name: 'jahr', title: 'Jahr', kind: 'text', value: String },
      known.map(
        ({ city: { ags, name }, saetze }): Column<number> => ({
          name: `hebesatz_${ags}`,
          title: name,
          kind: 'prozent',
          value: (jahr) => saetze.get(jahr)?.wert ?? null,
          gap: (jahr) => RATE.gap(gapReason(statistic.at(ags, jahr)?.fehlgrund)),
          mark: (jahr) => (saetze.get(jahr)?.durchschnitt ? RATE.mean : undefined),
        }),
      ),
      { name: 'reihe', title: 'Tabelle', kind: 'text', value: (jahr) => seriesName(all(jahr)[0]?.reihe, steuer) },
      {
        name: 'anmerkung',
        title: 'Hinweis',
        kind: 'text',
        secondary: true,
        value: (jahr) => [...new Set(all(jahr).flatMap(({ anmerkung }) => anmerkung ?? []))].join('; '),
      },
    ],
    context: { kennzahl: steuer.kennzahl, einheit: 'Prozent' },
  };
}

/** In this table a cell that makes no sense is one with several rates, as its footnote says. */
const gapReason = (fehlgrund: string | null | undefined): string =>
  fehlgrund === 'nicht sinnvoll' ? RATE.several : reasonName(fehlgrund);
