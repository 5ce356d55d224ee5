/** The figures of a page of key figures in another language: the same values and origins as on the German page. */
import { lines } from '../charts/lines.ts';
import { strips } from '../charts/strips.ts';
import type { Figure } from '../figure/figure.ts';
import { bandPoints, sourcesOf } from '../kennzahlen/band-lines.ts';
import { breaks, printedNote } from '../kennzahlen/breaks.ts';
import type { Gruppe } from '../kennzahlen/groups.ts';
import { isTraced, tracedRegions } from '../kennzahlen/herkunft/indicators.ts';
import { isVolatile } from '../kennzahlen/measures.ts';
import { coursePoints } from '../kennzahlen/peers-figure.ts';
import { type Ranked, rankedCities, sourcesIn } from '../kennzahlen/place-figure.ts';
import type { Kennzahl, Region, Wert } from '../kennzahlen/queries.ts';
import { isKnown } from '../kennzahlen/rules.ts';
import { yearSpans } from '../kennzahlen/sentences.ts';
import { groupPlace, newest, type Statistic } from '../kennzahlen/statistics.ts';
import { columnKind } from '../kennzahlen/units.ts';
import type { Figures } from '../kennzahlen/values.ts';
import { verdict } from '../kennzahlen/verdict.ts';
import { GERMAN } from '../text/german.ts';
import { valueOrigin } from '../ui/origins.ts';
import type { Words } from '../words/languages.ts';
import { namedMeasure } from './key-figures.ts';
import { translated } from './lines.ts';

/** A key figure of a statistic with its definition. */
export interface Measured {
  readonly statistic: Statistic;
  readonly kennzahl: Kennzahl;
}

/** Where the newest value lies, in words; null where no place can be told. */
export function standing(words: Words, figures: Figures, { statistic, kennzahl }: Measured): string | null {
  const { home } = figures;
  const last = newest(statistic, home.ags);
  if (!last) return null;
  const found = verdict(statistic, home, figures, last.jahr);
  if (!found) return null;
  const said = words.sheets.verdict(found.place, words.keyFigures.group(found.gruppe, home.art));
  return `${words.sheets.standing(namedMeasure(words, kennzahl).name, last.jahr, home.name, said)}.`;
}

/** That there is no place, and how many have a figure. */
export function noStanding(words: Words, figures: Figures, statistic: Statistic): string {
  const jahr = newest(statistic, figures.home.ags)?.jahr ?? 0;
  return words.sheets.noVerdict(groupPlace(statistic, figures.home.ags, figures.gruppe, jahr, figures));
}

/** All cities of a group as strokes, the named ones marked; null where no place can be told. */
export function placeFigure(words: Words, figures: Figures, { statistic, kennzahl }: Measured): Figure | null {
  const { home, peers } = figures;
  const { sheets: said, keyFigures } = words;
  const last = newest(statistic, home.ags);
  const found = last && verdict(statistic, home, figures, last.jahr);
  if (!last || !found) return null;
  const { jahr } = last;
  const { einheit } = kennzahl;
  const { name, german } = namedMeasure(words, kennzahl);
  const group = keyFigures.group(found.gruppe, home.art);
  const sentence = said.standing(name, jahr, home.name, said.verdict(found.place, group));
  const rows = rankedCities(figures, statistic, found.gruppe, jahr);
  const format = (wert: number): string => keyFigures.inUnit(wert, einheit);
  const cities = [home, ...peers];
  const strip = {
    name: '',
    staedte: rows.map((row) => ({ wert: row.wert, says: `${row.name}: ${format(row.wert)}` })),
    genannt: cities.map(({ ags }) => rows.find((row) => row.ags === ags)?.wert ?? null),
  };
  const traced = new Set(tracedRegions(jahr, figures, true));
  return translated<Ranked>(words, {
    id: `platz-${kennzahl.kennzahl}`,
    sentence,
    subtitle: said.stripSubtitle(german, keyFigures.unitName(einheit) ?? einheit, jahr, group),
    picture: {
      draw: (document, width) =>
        strips([strip], { label: sentence, width, staedte: cities.map((city) => city.name), format }, document),
    },
    view: 'picture',
    sources: sourcesIn(statistic, rows, jahr),
    origin: valueOrigin(kennzahl.kennzahl, jahr),
    notes: [closer(words, figures, statistic, { shown: found.gruppe, jahr })],
    caption: said.stripCaption(name, jahr),
    rows,
    row: {
      key: ({ ags }) => ags,
      origin: ({ ags }) => (traced.has(ags) ? valueOrigin(kennzahl.kennzahl, jahr, ags) : undefined),
      lang: () => ({ name: GERMAN.code }),
    },
    columns: [
      { name: 'name', title: said.columns.city, kind: 'text', value: (row) => row.name },
      { name: 'wert', title: String(jahr), kind: columnKind(einheit), value: ({ wert }) => wert },
      {
        name: 'platz',
        title: said.columns.place,
        kind: 'text',
        value: ({ platz }) => (platz === null ? null : keyFigures.place(platz, found.place.n)),
      },
    ],
    context: { kennzahl: kennzahl.kennzahl, jahr, einheit },
  });
}

/** The place in the narrower group, where the picture shows a wider one. */
function closer(
  { sheets: said, keyFigures }: Words,
  figures: Figures,
  statistic: Statistic,
  { shown, jahr }: { readonly shown: Gruppe; readonly jahr: number },
): string | undefined {
  const { gruppe, home } = figures;
  const found = shown === gruppe ? null : groupPlace(statistic, home.ags, gruppe, jahr, figures);
  const group = keyFigures.group(gruppe, home.art);
  return found && isKnown(found) && group ? said.closer(group, said.place(found)) : undefined;
}

/** Fewer years are no course, the less so as another edition or census often lies between them. */
const COURSE = 3;

/** The home city and the named ones: over the years, or in the newest one where there are few; null where there is no value. */
export function citiesFigure(words: Words, figures: Figures, measured: Measured): Figure | null {
  const last = newest(measured.statistic, figures.home.ags);
  if (!last || last.wert === null) return null;
  const few = measured.statistic.jahre.length < COURSE;
  return few ? yearFigure(words, figures, measured, last) : courseFigure(words, figures, measured, last);
}

/** Bars of one year. */
function yearFigure(words: Words, figures: Figures, { statistic, kennzahl }: Measured, last: Wert): Figure {
  const { sheets: said, keyFigures } = words;
  const cities = [figures.home, ...figures.peers];
  const { name, german } = namedMeasure(words, kennzahl);
  const value = ({ ags }: Region): number | null => statistic.at(ags, last.jahr)?.wert ?? null;
  return translated<Region>(words, {
    id: `kennzahl-${kennzahl.kennzahl}`,
    sentence: courseSentence(words, figures, { statistic, kennzahl }, last),
    subtitle: said.yearSubtitle(german, keyFigures.unitName(kennzahl.einheit) ?? kennzahl.einheit, last.jahr),
    picture: 'bars',
    view: 'table',
    sources: sourcesOf(statistic, cities),
    origin: valueOrigin(kennzahl.kennzahl, last.jahr),
    caption: said.yearCaption(name, last.jahr),
    rows: cities,
    row: {
      key: ({ ags }) => ags,
      origin: ({ ags }) => statistic.at(ags, last.jahr) && valueOrigin(kennzahl.kennzahl, last.jahr, ags),
      lang: () => ({ name: GERMAN.code }),
    },
    columns: [
      { name: 'name', title: said.columns.city, kind: 'text', value: (city) => city.name },
      { name: 'wert', title: String(last.jahr), kind: columnKind(kennzahl.einheit), value, gap: said.gap },
    ],
    bars: [{ name, role: 'stadt', value }],
    context: { kennzahl: kennzahl.kennzahl, jahr: last.jahr, einheit: kennzahl.einheit },
  });
}

/** Lines over the middle half of the group. */
function courseFigure(words: Words, figures: Figures, { statistic, kennzahl }: Measured, last: Wert): Figure {
  const { home, peers, gruppe } = figures;
  const { sheets: said, keyFigures } = words;
  const cities = [home, ...peers];
  const { name, german } = namedMeasure(words, kennzahl);
  const format = (wert: number): string => keyFigures.inUnit(wert, kennzahl.einheit);
  const sentence = courseSentence(words, figures, { statistic, kennzahl }, last);
  const found = breaks(statistic, cities);
  const points = cities.flatMap((city) => coursePoints(statistic, city, kennzahl));
  const band = bandPoints(figures, statistic, gruppe);
  const group = keyFigures.group(gruppe, home.art);
  const options = {
    label: sentence,
    linien: cities.map((city) => ({ name: city.name, zusatz: lastValue(words, statistic, city, last.jahr, format) })),
    band: group && band.filter(({ mitte }) => mitte !== null).length > 1 ? said.band(group) : undefined,
    umbrueche: found.map(({ jahr }) => jahr),
    format,
  };
  const span = [statistic.jahre[0] as number, statistic.jahre.at(-1) as number] as const;
  const own = statistic.measure.herkunft.art === 'je-einwohner';
  const unit = keyFigures.unitName(kennzahl.einheit) ?? kennzahl.einheit;
  return translated<number>(words, {
    id: `kennzahl-${kennzahl.kennzahl}`,
    sentence,
    subtitle: said.courseSubtitle(german, unit, span, own),
    picture: { draw: (document, width) => lines(points, band, { ...options, width }, document) },
    view: 'picture',
    sources: sourcesOf(statistic, cities),
    origin: valueOrigin(kennzahl.kennzahl, last.jahr),
    notes: [
      gaps(words, statistic, cities),
      found.length > 0 && said.breaks(found),
      printedNote(statistic, kennzahl) !== '' && said.printedBreaks,
    ],
    caption: said.courseCaption(name),
    rows: statistic.jahre,
    row: {
      origin: (jahr) => (isTraced(statistic, jahr, figures) ? valueOrigin(kennzahl.kennzahl, jahr) : undefined),
    },
    columns: [
      { name: 'jahr', title: words.overview.year, kind: 'text', value: String },
      cities.map((city) => ({
        name: `wert_${city.ags}`,
        title: city.name,
        kind: columnKind(kennzahl.einheit),
        value: (jahr: number) => statistic.at(city.ags, jahr)?.wert ?? null,
        gap: said.gap,
      })),
    ],
    context: { kennzahl: kennzahl.kennzahl, einheit: kennzahl.einheit },
  });
}

/** "Potsdam 2023: €258, the lowest of four (Cottbus …)"; no order where single years swing. */
function courseSentence(
  { sheets: said, keyFigures }: Words,
  { home, peers }: Figures,
  { statistic, kennzahl }: Measured,
  last: Wert,
): string {
  const others = peers.flatMap(({ ags, name }) => {
    const row = statistic.at(ags, last.jahr);
    return row && row.reihe === last.reihe && row.wert !== null ? [{ name, wert: row.wert }] : [];
  });
  const values = others.map(({ wert }) => wert);
  const format = (wert: number): string => keyFigures.inUnit(wert, kennzahl.einheit);
  const place = isVolatile(statistic.measure) ? '' : keyFigures.position(last.wert as number, values);
  const named = others.map(({ name, wert }) => `${name} ${format(wert)}`);
  return said.course(home.name, last.jahr, format(last.wert as number), place, named);
}

/** The value of the year that the headline tells of; a city without one shows its own newest. */
function lastValue(
  { sheets: said }: Words,
  statistic: Statistic,
  { ags }: Region,
  jahr: number,
  format: (wert: number) => string,
): string {
  const told = statistic.at(ags, jahr);
  const row = told && told.wert !== null ? told : newest(statistic, ags);
  return row?.wert == null ? said.gap : `${format(row.wert)} (${row.jahr})`;
}

/** Which years are missing for whom. */
function gaps({ sheets: said }: Words, statistic: Statistic, cities: readonly Region[]): string | undefined {
  const missing = cities.flatMap(({ name, ags }) => {
    const years = statistic.jahre.filter((jahr) => (statistic.at(ags, jahr)?.wert ?? null) === null);
    return years.length > 0 ? [{ name, years: said.years(yearSpans(years)) }] : [];
  });
  return missing.length > 0 ? said.gaps(missing) : undefined;
}
