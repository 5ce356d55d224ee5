import { buildDocument } from '../charts/document.ts';
import { type LinePoint, lines } from '../charts/lines.ts';
import type { Figure } from '../ui/figure.ts';
import { list } from '../ui/format.ts';
import { valueOrigin } from '../ui/origins.ts';
import type { TableModel, TableRow } from '../ui/table.ts';
import { bandPoints, linePoints, sourcesOf } from './band-lines.ts';
import { breakNote, breaks, printedNote } from './breaks.ts';
import { type Gruppe, groupName } from './groups.ts';
import { isTraced } from './herkunft/indicators.ts';
import { isVolatile } from './measures.ts';
import type { Kennzahl, Region } from './queries.ts';
import { isKnown } from './rules.ts';
import { caveatOf, peersHeadline, sizes, yearRanges } from './sentences.ts';
import { groupSpread, newest, type Statistic } from './statistics.ts';
import { columnKind, formatWert, reasonName, unitPhrase } from './units.ts';
import { definition, type Figures } from './values.ts';

const fileDocument = buildDocument();
const FEW_YEARS = 3;

/** The home city and its named peers as lines over the band of a group, with the table of every year. */
export async function peersFigure(
  figures: Figures,
  statistic: Statistic,
  gruppe: Gruppe = figures.gruppe,
): Promise<Figure> {
  const { home, peers } = figures;
  const kennzahl = await definition(statistic.measure.kennzahl);
  const cities = [home, ...peers];
  const last = newest(statistic, home.ags);
  if (!last) throw new Error(`${kennzahl.kennzahl}: kein Wert für ${home.name}.`);
  const value = ({ ags }: Region, jahr: number) => statistic.at(ags, jahr)?.wert ?? null;
  const headline = peersHeadline(
    last.jahr,
    kennzahl.einheit,
    { name: home.name, wert: last.wert },
    peers.map((city) => ({ name: city.name, wert: sameSeriesValue(statistic, city.ags, last.jahr, last.reihe) })),
    { ranked: !isVolatile(statistic.measure) },
  );
  const band = bandPoints(figures, statistic, gruppe);
  const name = groupName(gruppe, home.art);
  const found = breaks(statistic, cities);
  const svg = lines(
    cities.flatMap((city) => coursePoints(statistic, city, kennzahl)),
    band,
    {
      label: headline,
      linien: cities.map((city) => ({ name: city.name, zusatz: lastValue(statistic, city, last.jahr, kennzahl) })),
      band: band.filter((point) => point.mitte !== null).length > 1 ? `Mittlere Hälfte: ${name}` : undefined,
      umbrueche: found.map(({ jahr }) => jahr),
      format: (wert) => formatWert(wert, kennzahl.einheit),
    },
    fileDocument,
  ).outerHTML;
  return {
    id: `kennzahl-${kennzahl.kennzahl}`,
    headline,
    sub: `${kennzahl.name}, ${unitPhrase(kennzahl.einheit)}, ${yearRanges(statistic.jahre)}.${figures.peers.length > 0 ? ` ${caveatOf(kennzahl)} ${sizes(figures)}` : ''}`,
    charts: [svg],
    file: svg,
    table: peersTable(figures, statistic, kennzahl, gruppe, value),
    tableOpen: false,
    quellen: sourcesOf(statistic, cities),
    origin: valueOrigin(kennzahl.kennzahl, last.jahr),
    note:
      [gapNote(statistic, cities), breakNote(found), printedNote(statistic, kennzahl)].filter(Boolean).join(' ') ||
      undefined,
  };
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
  return row?.wert == null ? 'keine Angabe' : `${formatWert(row.wert, einheit)} (${row.jahr})`;
}

/** Which years are missing for whom. */
export function gapNote(statistic: Statistic, cities: readonly Region[]): string | undefined {
  const missing = cities.map(({ name, ags }) => ({
    name,
    jahre: yearRanges(statistic.jahre.filter((jahr) => (statistic.at(ags, jahr)?.wert ?? null) === null)),
  }));
  const gaps = missing.filter(({ jahre }) => jahre !== '');
  if (gaps.length === 0) return undefined;
  const [first] = gaps;
  if (gaps.length === cities.length && gaps.every(({ jahre }) => jahre === first?.jahre))
    return `Keine Angabe für ${list(cities.map(({ name }) => name))}: ${first?.jahre}.`;
  return `Keine Angabe: ${gaps.map(({ name, jahre }) => `${name} ${jahre}`).join('; ')}.`;
}

function peersTable(
  figures: Figures,
  statistic: Statistic,
  kennzahl: Kennzahl,
  gruppe: Gruppe,
  value: (city: Region, jahr: number) => number | null,
): TableModel {
  const cities = [figures.home, ...figures.peers];
  const kind = columnKind(kennzahl.einheit);
  const rows = statistic.jahre.map((jahr): TableRow => {
    const found = groupSpread(statistic, gruppe, jahr, figures);
    const known = isKnown(found);
    const gaps = cities.flatMap((city) =>
      value(city, jahr) === null
        ? [[column(city), `keine Angabe: ${reasonName(statistic.at(city.ags, jahr)?.fehlgrund)}`] as const]
        : [],
    );
    return {
      cells: [
        String(jahr),
        ...cities.map((city) => value(city, jahr)),
        ...(known ? [found.unteres, found.mitte, found.oberes] : [null, null, null]),
        `${found.n} von ${found.mitglieder}`,
      ],
      origin: isTraced(statistic, jahr, figures) ? valueOrigin(kennzahl.kennzahl, jahr) : undefined,
      gaps: {
        ...Object.fromEntries(gaps),
        ...(known ? {} : { gruppe_unteres: found.grund, gruppe_mitte: found.grund, gruppe_oberes: found.grund }),
      },
    };
  });
  const compared = statistic.jahre.some((jahr) => isKnown(groupSpread(statistic, gruppe, jahr, figures)));
  const group = `; zum Vergleich ${groupName(gruppe, figures.home.art)}: Werte, unter denen ein Viertel, die Hälfte und drei Viertel der Städte liegen`;
  return {
    caption: `${kennzahl.name}, ${unitPhrase(kennzahl.einheit)}${compared ? group : ''}`,
    columns: [
      { name: 'jahr', title: 'Jahr', kind: 'text' },
      ...cities.map((city) => ({ name: column(city), title: city.name, kind })),
      { name: 'gruppe_unteres', title: 'Gruppe: ein Viertel', kind, secondary: true },
      { name: 'gruppe_mitte', title: 'Gruppe: Mitte', kind, secondary: true },
      { name: 'gruppe_oberes', title: 'Gruppe: drei Viertel', kind, secondary: true },
      { name: 'gruppe_n', title: 'mit Angabe', kind: 'text', secondary: true },
    ],
    rows,
    context: { kennzahl: kennzahl.kennzahl, einheit: kennzahl.einheit, gruppe: groupName(gruppe, figures.home.art) },
  };
}

/** "wert_12054000": one column a city, named by its key. */
const column = ({ ags }: Region): string => `wert_${ags}`;
