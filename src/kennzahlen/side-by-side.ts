import { lines } from '../charts/lines.ts';
import type { ColumnKind } from '../figure/cell.ts';
import { type Figure, figure } from '../figure/figure.ts';
import type { TableSpec } from '../figure/table.ts';
import { WERTART_NAME } from '../text/words.ts';
import { valueOrigin } from '../ui/origins.ts';
import { sourcesOf } from './band-lines.ts';
import { breakNote, breaks, printedNote } from './breaks.ts';
import { isVolatile } from './measures.ts';
import { coursePoints, gapNote } from './peers-figure.ts';
import type { Kennzahl, Region, Wert } from './queries.ts';
import { position, yearRanges } from './sentences.ts';
import { newest, type Statistic } from './statistics.ts';
import { columnKind, formatWert, reasonName, unitPhrase } from './units.ts';
import { definition, type Figures, loadFigures, loadStatistic } from './values.ts';

/** An indicator of the sheet, with the amount it is made of, and where all its years stand. */
export interface Pair {
  readonly kennzahl: string;
  readonly betrag?: string;
  /** Are its limits so much part of the number that they stand beside it? */
  readonly grenzen?: boolean;
  readonly href: string;
}

/** The main indicators, in the order of reading. */
export const PAIRS: readonly Pair[] = [
  { kennzahl: 'bevoelkerung', href: '/kennzahlen/einwohner/' },
  { kennzahl: 'steuereinnahmekraft-je-ew-eigen', betrag: 'steuereinnahmekraft', href: '/kennzahlen/steuerkraft/' },
  {
    kennzahl: 'schulden-integriert-je-ew',
    betrag: 'schulden-integriert',
    grenzen: true,
    href: '/kennzahlen/schulden/',
  },
  { kennzahl: 'schulden-kern-je-ew', betrag: 'schulden-kern', grenzen: true, href: '/kennzahlen/schulden/' },
  { kennzahl: 'hebesatz-gewerbesteuer', href: '/kennzahlen/hebesaetze/' },
  { kennzahl: 'hebesatz-grundsteuer-b', href: '/kennzahlen/hebesaetze/' },
  { kennzahl: 'gewerbesteuer-je-ew', betrag: 'gewerbesteuer-ist', href: '/kennzahlen/steuern-je-einwohner/' },
  { kennzahl: 'personal-kasse-je-ew', betrag: 'kasse-personal', href: '/kennzahlen/personalintensitaet/' },
  { kennzahl: 'steuerquote-kasse', href: '/kennzahlen/steuerquote/' },
  { kennzahl: 'zuweisungsquote-kasse', href: '/kennzahlen/zuwendungsquote/' },
  {
    kennzahl: 'sachinvestitionen-kasse-je-ew',
    betrag: 'kasse-sachinvestitionen',
    href: '/kennzahlen/sachinvestitionen/',
  },
];

/** The newest year in which all cities have a value of one series; else the home city's newest. */
function commonYear(statistic: Statistic, cities: readonly Region[]): Wert | undefined {
  const [home] = cities;
  const own = statistic.jahre.flatMap((jahr) => {
    const row = home && statistic.at(home.ags, jahr);
    return row && row.wert !== null ? [row] : [];
  });
  const shared = own.filter((row) =>
    cities.every(({ ags }) => {
      const other = statistic.at(ags, row.jahr);
      return other?.reihe === row.reihe && other.wertart === row.wertart && other.wert !== null;
    }),
  );
  return shared.at(-1) ?? own.at(-1);
}

/** One indicator of the named cities in one year, with the course of all years; null when the home city has none. */
export async function sideBySide({ kennzahl, betrag, grenzen = false }: Pair): Promise<Figure | null> {
  const figures = await loadFigures();
  const cities = [figures.home, ...figures.peers];
  const statistic = await loadStatistic(kennzahl);
  const year = statistic && commonYear(statistic, cities);
  if (!statistic || !year || year.wert === null) return null;
  const named = await definition(kennzahl);
  const sentence = headlineOf(named, statistic, year, figures);
  const points = cities.flatMap((city) => coursePoints(statistic, city, named));
  const options = {
    label: sentence,
    linien: cities.map(({ name }) => ({ name })),
    umbrueche: breaks(statistic, cities).map(({ jahr }) => jahr),
    format: (wert: number) => formatWert(wert, named.einheit),
  };
  const own = statistic.measure.herkunft.art === 'je-einwohner' ? ' Je Einwohner: eigene Rechnung.' : '';
  return figure({
    ...(await cityTable(figures, statistic, named, year, betrag)),
    id: `vergleich-${kennzahl}`,
    sentence,
    subtitle: `${named.name}, ${unitPhrase(named.einheit)}; Tabelle ${year.jahr} (${WERTART_NAME[year.wertart] ?? year.wertart}), Linien ${yearRanges([...new Set(statistic.jahre)])}.${own}`,
    picture: { draw: (document, width) => lines(points, [], { ...options, width }, document) },
    view: 'both',
    sources: sourcesOf(statistic, cities),
    origin: valueOrigin(kennzahl, year.jahr),
    notes: notes(figures, statistic, named, year, grenzen),
  });
}

/** What keeps a reader from a wrong conclusion: limits, gaps, newer values of the home city alone, breaks. */
function notes(figures: Figures, statistic: Statistic, named: Kennzahl, year: Wert, limits: boolean): string[] {
  const { home, peers } = figures;
  const cities = [home, ...peers];
  const last = newest(statistic, home.ags);
  const newer =
    last && last.wert !== null && last.jahr > year.jahr
      ? `Neuer, aber nicht für alle Städte: ${home.name} ${last.jahr} ${formatWert(last.wert, named.einheit)}.`
      : '';
  return [
    limits ? (named.grenzen ?? '') : '',
    newer,
    gapNote(statistic, cities) ?? '',
    breakNote(breaks(statistic, cities)),
    printedNote(statistic, named),
  ].filter(Boolean);
}

function headlineOf(named: Kennzahl, statistic: Statistic, year: Wert, { home, peers }: Figures): string {
  const others = peers.flatMap(({ ags }) => {
    const row = statistic.at(ags, year.jahr);
    return row && row.reihe === year.reihe && row.wert !== null ? [row.wert] : [];
  });
  const place = isVolatile(statistic.measure) ? '' : position(year.wert as number, others);
  return `${named.name} ${year.jahr}: ${home.name} ${formatWert(year.wert as number, named.einheit)}${place ? `, ${place}` : ''}`;
}

const CHANGE: Readonly<Record<string, ColumnKind>> = { 'EUR je Einwohner': 'headChange' };

/** A row a city in the told year: its value, how far it is from the home city's, and the amount behind it. */
async function cityTable(
  { home, peers }: Figures,
  statistic: Statistic,
  { einheit, name, kennzahl }: Kennzahl,
  year: Wert,
  betrag: string | undefined,
): Promise<TableSpec<Region>> {
  const amounts = betrag ? await loadStatistic(betrag) : null;
  const points = einheit === 'Prozent' ? ' (Prozentpunkte)' : '';
  const own = year.wert as number;
  const rowOf = ({ ags }: Region): Wert | undefined => {
    const row = statistic.at(ags, year.jahr);
    return row?.reihe === year.reihe ? row : undefined;
  };
  const wertOf = (city: Region): number | null => rowOf(city)?.wert ?? null;
  const isHome = ({ ags }: Region): boolean => ags === home.ags;
  const gap = 'keine Angabe';
  return {
    caption: `${name} ${year.jahr}`,
    rows: [home, ...peers],
    row: {
      key: ({ ags }) => ags,
      origin: ({ ags }) => (statistic.at(ags, year.jahr) ? valueOrigin(kennzahl, year.jahr, ags) : undefined),
    },
    columns: [
      { name: 'name', title: 'Stadt', kind: 'text', value: (city) => city.name },
      {
        name: 'wert',
        title: einheit === 'EUR je Einwohner' ? 'je Einwohner' : String(year.jahr),
        kind: columnKind(einheit),
        value: wertOf,
        gap: (city) => `${gap}: ${reasonName(rowOf(city)?.fehlgrund)}`,
      },
      {
        name: 'unterschied',
        title: `gegenüber ${home.name}${points}`,
        kind: CHANGE[einheit] ?? 'change',
        value: (city) => {
          const wert = wertOf(city);
          return wert === null || isHome(city) ? null : wert - own;
        },
        gap: (city) => (isHome(city) ? '–' : gap),
      },
      amounts && {
        name: 'betrag',
        title: 'Euro insgesamt',
        kind: 'count',
        secondary: true,
        value: ({ ags }) => amounts.at(ags, year.jahr)?.wert ?? null,
        gap,
      },
      { name: 'jahr', title: 'Jahr', kind: 'text', fileOnly: true, value: () => String(year.jahr) },
      { name: 'wertart', title: 'Art', kind: 'text', fileOnly: true, value: () => year.wertart },
      { name: 'kennzahl', title: 'Kennzahl', kind: 'text', fileOnly: true, value: () => kennzahl },
    ],
    bars: [{ name, role: 'stadt', value: wertOf }],
  };
}
