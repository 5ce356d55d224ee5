import { type LinePoint, lines } from '../charts/lines.ts';
import type { ColumnKind } from '../figure/cell.ts';
import { type Figure, type FigureSpec, figure } from '../figure/figure.ts';
import type { Picture } from '../figure/picture.ts';
import type { Column, TableSpec } from '../figure/table.ts';
import { list } from '../text/format.ts';
import { valueOrigin } from '../ui/origins.ts';
import { COMPARED } from '../words/de/kennzahlen/places.ts';
import { reasonName } from '../words/published.ts';
import { bandPoints, linePoints, sourcesOf } from './band-lines.ts';
import { breakNote, breaks, printedNote } from './breaks.ts';
import { type Gruppe, groupName } from './groups.ts';
import { isTraced } from './herkunft/indicators.ts';
import { isVolatile } from './measures.ts';
import type { Kennzahl, Region } from './queries.ts';
import { isKnown, QUARTERS, type Spread, type TooFew } from './rules.ts';
import { caveatOf, peersHeadline, sizes, yearRanges } from './sentences.ts';
import { groupSpread, newest, type Statistic } from './statistics.ts';
import { columnKind, formatWert, unitPhrase } from './units.ts';
import { definition, type Figures } from './values.ts';

const FEW_YEARS = 3;

/** The home city and its named peers as lines over the band of a group, with the table of every year. */
export const peersFigure = async (figures: Figures, statistic: Statistic): Promise<Figure> =>
  figure(await peersSpec(figures, statistic));

/** The same as a declaration: a row a year; `grouped`: does its table tell of the group, too? */
export async function peersSpec(
  figures: Figures,
  statistic: Statistic,
  { grouped = true }: { readonly grouped?: boolean } = {},
): Promise<FigureSpec<number>> {
  const { home, peers, gruppe } = figures;
  const kennzahl = await definition(statistic.measure.kennzahl);
  const cities = [home, ...peers];
  const last = newest(statistic, home.ags);
  if (!last) throw new Error(`${kennzahl.kennzahl}: kein Wert für ${home.name}.`);
  const sentence = peersHeadline(
    last.jahr,
    kennzahl.einheit,
    { name: home.name, wert: last.wert },
    peers.map((city) => ({ name: city.name, wert: sameSeriesValue(statistic, city.ags, last.jahr, last.reihe) })),
    { ranked: !isVolatile(statistic.measure) },
  );
  const found = breaks(statistic, cities);
  return {
    ...peersTable(figures, statistic, kennzahl, gruppe, grouped),
    id: `kennzahl-${kennzahl.kennzahl}`,
    sentence,
    subtitle: `${kennzahl.name}, ${unitPhrase(kennzahl.einheit)}, ${yearRanges(statistic.jahre)}.${figures.peers.length > 0 ? ` ${caveatOf(kennzahl)} ${sizes(figures)}` : ''}`,
    picture: peersPicture(figures, statistic, kennzahl, { gruppe, label: sentence, jahr: last.jahr }),
    view: 'picture',
    sources: sourcesOf(statistic, cities),
    origin: valueOrigin(kennzahl.kennzahl, last.jahr),
    notes: [gapNote(statistic, cities), breakNote(found), printedNote(statistic, kennzahl)],
  };
}

/** Lines of the cities over the band of the group; `jahr` is the year that the legend tells of. */
function peersPicture(
  figures: Figures,
  statistic: Statistic,
  kennzahl: Kennzahl,
  { gruppe, label, jahr }: { readonly gruppe: Gruppe; readonly label: string; readonly jahr: number },
): Picture {
  const cities = [figures.home, ...figures.peers];
  const points = cities.flatMap((city) => coursePoints(statistic, city, kennzahl));
  const band = bandPoints(figures, statistic, gruppe);
  const options = {
    label,
    linien: cities.map((city) => ({ name: city.name, zusatz: lastValue(statistic, city, jahr, kennzahl) })),
    band:
      band.filter((point) => point.mitte !== null).length > 1
        ? COMPARED.middle(groupName(gruppe, figures.home.art))
        : undefined,
    umbrueche: breaks(statistic, cities).map((one) => one.jahr),
    format: (wert: number) => formatWert(wert, kennzahl.einheit),
  };
  return { draw: (document, width) => lines(points, band, { ...options, width }, document) };
}

const sameSeriesValue = (statistic: Statistic, ags: string, jahr: number, reihe: string): number | null => {
  const row = statistic.at(ags, jahr);
  return row?.reihe === reihe ? (statistic.values(jahr, reihe).get(ags) ?? null) : null;
};

/** Of printed values per head few years apart from a census each year stands alone: a line would tell a change. */
export const coursePoints = (statistic: Statistic, city: Region, kennzahl: Kennzahl): LinePoint[] => {
  const points = linePoints(statistic, city);
  const alone = statistic.jahre.length <= FEW_YEARS && printedNote(statistic, kennzahl) !== '';
  return alone ? points.map((point) => ({ ...point, stueck: `${point.stueck} ${point.jahr}` })) : points;
};

/** The value of the year that the headline tells of; a city without one shows its own newest. */
function lastValue(statistic: Statistic, city: Region, jahr: number, { einheit }: Kennzahl): string {
  const told = statistic.at(city.ags, jahr);
  const row = told && told.wert !== null ? told : newest(statistic, city.ags);
  return row?.wert == null ? COMPARED.unknown : `${formatWert(row.wert, einheit)} (${row.jahr})`;
}

/** Which years are missing for whom. */
function gapNote(statistic: Statistic, cities: readonly Region[]): string | undefined {
  const missing = cities.map(({ name, ags }) => ({
    name,
    jahre: yearRanges(statistic.jahre.filter((jahr) => (statistic.at(ags, jahr)?.wert ?? null) === null)),
  }));
  const gaps = missing.filter(({ jahre }) => jahre !== '');
  if (gaps.length === 0) return undefined;
  const [first] = gaps;
  if (gaps.length === cities.length && gaps.every(({ jahre }) => jahre === first?.jahre))
    return COMPARED.gapOfAll(list(cities.map(({ name }) => name)), first?.jahre);
  return COMPARED.gaps(gaps.map(({ name, jahre }) => `${name} ${jahre}`).join('; '));
}

/** A row a year, a column a city, then the group. */
function peersTable(
  figures: Figures,
  statistic: Statistic,
  kennzahl: Kennzahl,
  gruppe: Gruppe,
  grouped: boolean,
): TableSpec<number> {
  const cities = [figures.home, ...figures.peers];
  const kind = columnKind(kennzahl.einheit);
  const compared = statistic.jahre.some((jahr) => isKnown(groupSpread(statistic, gruppe, jahr, figures)));
  const group = COMPARED.group(groupName(gruppe, figures.home.art), QUARTERS);
  return {
    caption: `${kennzahl.name}, ${unitPhrase(kennzahl.einheit)}${compared ? group : ''}`,
    rows: statistic.jahre,
    row: {
      origin: (jahr) => (isTraced(statistic, jahr, figures) ? valueOrigin(kennzahl.kennzahl, jahr) : undefined),
    },
    columns: [
      { name: 'jahr', title: 'Jahr', kind: 'text', value: String },
      cities.map(
        ({ ags, name }): Column<number> => ({
          name: `wert_${ags}`,
          title: name,
          kind,
          value: (jahr) => statistic.at(ags, jahr)?.wert ?? null,
          gap: (jahr) => COMPARED.gap(reasonName(statistic.at(ags, jahr)?.fehlgrund)),
        }),
      ),
      grouped && groupColumns(kind, (jahr) => groupSpread(statistic, gruppe, jahr, figures)),
    ],
    context: {
      kennzahl: kennzahl.kennzahl,
      einheit: kennzahl.einheit,
      ...(grouped ? { gruppe: groupName(gruppe, figures.home.art) } : {}),
    },
  };
}

/** The values under which a quarter, a half and three quarters of a group lie in a year, and how many members have one. */
function groupColumns(kind: ColumnKind, spreadOf: (jahr: number) => Spread | TooFew): Column<number>[] {
  const part = (name: 'unteres' | 'mitte' | 'oberes', title: string): Column<number> => ({
    name: `gruppe_${name}`,
    title: COMPARED.groupColumn(title),
    kind,
    secondary: true,
    value: (jahr) => {
      const found = spreadOf(jahr);
      return isKnown(found) ? found[name] : null;
    },
    gap: (jahr) => {
      const found = spreadOf(jahr);
      return isKnown(found) ? undefined : found.grund;
    },
  });
  return [
    part('unteres', COMPARED.quarter),
    part('mitte', COMPARED.middleColumn),
    part('oberes', COMPARED.threeQuarters),
    {
      name: 'gruppe_n',
      title: COMPARED.reporting,
      kind: 'text',
      secondary: true,
      value: (jahr) => {
        const { n, mitglieder } = spreadOf(jahr);
        return COMPARED.placeOf(n, mitglieder);
      },
    },
  ];
}
