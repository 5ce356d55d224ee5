import { strips } from '../charts/strips.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { valueOrigin } from '../ui/origins.ts';
import { COMPARED } from '../words/de/kennzahlen/places.ts';
import { groupName } from './groups.ts';
import { tracedRegions } from './herkunft/indicators.ts';
import type { Kennzahl } from './queries.ts';
import { isKnown } from './rules.ts';
import { placePhrase, shortName } from './sentences.ts';
import { groupPlace, groupPlaces, groupValues, newest, type Statistic } from './statistics.ts';
import { columnKind, formatWert, unitPhrase } from './units.ts';
import type { Figures } from './values.ts';
import { verdict } from './verdict.ts';

/** A city with its value of the told year and its place. */
export interface Ranked {
  readonly ags: string;
  readonly name: string;
  readonly wert: number;
  /** Null where what is ranked, a mean of years, is not known. */
  readonly platz: number | null;
}

/** Where the newest value of the home city lies among all cities, each a stroke; null where no place can be told. */
export function placeFigure(figures: Figures, statistic: Statistic, kennzahl: Kennzahl): Figure | null {
  const { home, peers } = figures;
  const last = newest(statistic, home.ags);
  const found = last && verdict(statistic, home, figures, last.jahr);
  if (!last || !found) return null;
  const { gruppe, place } = found;
  const { jahr } = last;
  const { einheit } = kennzahl;
  const rows = rankedCities(figures, statistic, gruppe, jahr);
  const format = (wert: number): string => formatWert(wert, einheit);
  const cities = [home, ...peers];
  const sentence = COMPARED.placeHeadline(kennzahl.name, jahr, home.name, found.text);
  const strip = {
    name: '',
    staedte: rows.map(({ name, wert }) => ({ wert, says: `${name}: ${format(wert)}` })),
    genannt: cities.map(({ ags }) => rows.find((row) => row.ags === ags)?.wert ?? null),
  };
  const staedte = cities.map(({ name }) => name);
  const traced = new Set(tracedRegions(jahr, figures, true));
  return figure({
    id: `platz-${kennzahl.kennzahl}`,
    sentence,
    subtitle: COMPARED.placeSubtitle(capital(unitPhrase(einheit)), jahr, groupName(gruppe, home.art)),
    picture: { draw: (document, width) => strips([strip], { label: sentence, width, staedte, format }, document) },
    view: 'picture',
    sources: sourcesIn(statistic, rows, jahr),
    origin: valueOrigin(kennzahl.kennzahl, jahr),
    notes: [closer(figures, statistic, gruppe, jahr), kennzahl.grenzen && COMPARED.limits(kennzahl.grenzen)],
    caption: COMPARED.placeCaption(kennzahl.name, jahr, groupName(gruppe, home.art)),
    rows,
    row: {
      key: ({ ags }) => ags,
      origin: ({ ags }) => (traced.has(ags) ? valueOrigin(kennzahl.kennzahl, jahr, ags) : undefined),
    },
    columns: [
      { name: 'name', title: 'Stadt', kind: 'text', value: ({ name }) => name },
      { name: 'wert', title: String(jahr), kind: columnKind(einheit), value: ({ wert }) => wert },
      {
        name: 'platz',
        title: COMPARED.place,
        kind: 'text',
        value: ({ platz }) => (platz === null ? null : COMPARED.placeOf(platz, place.n)),
      },
    ],
    context: { kennzahl: kennzahl.kennzahl, jahr, einheit },
  });
}

const capital = (words: string): string => words.replace(/^i/, 'I');

/** The place in the narrower group, where the picture shows a wider one. */
function closer(figures: Figures, statistic: Statistic, shown: string, jahr: number): string | undefined {
  const { gruppe, home } = figures;
  const place = shown === gruppe ? null : groupPlace(statistic, home.ags, gruppe, jahr, figures);
  return place && isKnown(place) ? COMPARED.among(closerName(figures), placePhrase(place)) : undefined;
}

const closerName = ({ gruppe, home }: Figures): string =>
  groupName(gruppe, home.art)
    .replace(/^kreisfreie Städte/, COMPARED.citiesDative)
    .replace(/^Landkreise/, COMPARED.districtsDative);

/** All cities that count, from the highest value. */
export function rankedCities(
  figures: Figures,
  statistic: Statistic,
  gruppe: Figures['gruppe'],
  jahr: number,
): Ranked[] {
  const names = new Map(figures.peerGroup.regions.map(({ ags, name }) => [ags, shortName(name)]));
  const places = groupPlaces(statistic, gruppe, jahr, figures);
  return [...groupValues(statistic, gruppe, jahr, figures)]
    .map(([ags, wert]): Ranked => {
      const place = places(ags);
      return { ags, wert, platz: place && isKnown(place) ? place.platz : null, name: names.get(ags) ?? ags };
    })
    .sort((a, b) => b.wert - a.wert || a.name.localeCompare(b.name, 'de'));
}

/** The sources of the values shown. */
export const sourcesIn = (statistic: Statistic, rows: readonly Ranked[], jahr: number): string[] =>
  rows.flatMap(({ ags }) => {
    const row = statistic.at(ags, jahr);
    return row ? [row.quelle, row.nenner_quelle ?? []].flat() : [];
  });
