import type { Figure } from '../../ui/figure.ts';
import type { Quelle } from '../../ui/sources.ts';
import type { TableRow } from '../../ui/table.ts';
import { type Angabe, angabeRow, angabeSources, ORIGIN, precision, said } from '../angaben.ts';
import { sourcesOf } from '../peers-figure.ts';
import type { Kennzahl, Region } from '../queries.ts';
import { newest, type Statistic } from '../statistics.ts';
import { columnKind } from '../units.ts';
import type { Figures } from '../values.ts';
import { amountCells, amountColumns, amountGaps } from './amounts.ts';
import { cashCreditHeadline, eur } from './sentences.ts';

/** A column of the overview: one measure in the newest year of the home city. */
interface Measure {
  readonly name: string;
  readonly titel: string;
  readonly quellen: readonly string[];
  readonly wert: (city: Region) => number | null;
}

const printed = (statistic: Statistic | null, home: Region, name: string, titel: string): Measure[] => {
  const last = statistic && newest(statistic, home.ags);
  if (!statistic || !last) return [];
  const wert = ({ ags }: Region): number | null => {
    const row = statistic.at(ags, last.jahr);
    return row?.reihe === last.reihe ? row.wert : null;
  };
  return [{ name: `${name}_${last.jahr}`, titel: `${titel} (${last.jahr})`, quellen: [last.quelle], wert }];
};

/** The measures beside each other, each with its year; there is no sum and no scale across them. */
export function overviewFigure(
  { home, peers }: Figures,
  core: Statistic | null,
  integrated: Statistic | null,
  own: readonly Angabe[],
): Figure | null {
  const latest = own
    .filter(({ einheit, wertart }) => einheit === 'EUR je Einwohner' && wertart === 'bestand')
    .reduce<Angabe | null>(
      (newestSoFar, row) => (newestSoFar && newestSoFar.jahr > row.jahr ? newestSoFar : row),
      null,
    );
  const measures: Measure[] = [
    ...printed(core, home, 'kernhaushalt', 'Nur Haushalt der Stadt'),
    ...printed(integrated, home, 'integriert', 'Mit Betrieben und Gesell\u00adschaften'),
    ...(latest
      ? [
          {
            name: `angabe_der_stadt_${latest.jahr}`,
            titel: `Eigene Angabe (${latest.jahr})`,
            quellen: [latest.quelle],
            wert: ({ ags }: Region) => (ags === latest.ags ? latest.wert : null),
          },
        ]
      : []),
  ];
  if (measures.length === 0) return null;
  const values = measures.map(({ wert }) => wert(home)).filter((wert) => wert !== null);
  return {
    id: 'schulden-ueberblick',
    headline: `${home.name}: ${values
      .map(eur)
      .join(', ')
      .replace(/, ([^,]*)$/, ' oder $1')} Schulden je Einwohner, je nachdem, was mitzählt`,
    sub: 'Euro je Einwohner, wie gedruckt. Jede Spalte zählt etwas anderes und gilt für ihr Jahr; vergleichbar sind nur Zahlen einer Spalte',
    charts: [],
    file: null,
    tableOpen: true,
    quellen: [...new Set(measures.flatMap(({ quellen }) => quellen))],
    note: latest?.anmerkung ? `Zur eigenen Angabe der Stadt ${home.name}: ${latest.anmerkung}.` : undefined,
    table: {
      caption: 'Schulden je Einwohner in Euro, drei Abgrenzungen',
      columns: [
        { name: 'stadt', title: 'Stadt', kind: 'text' },
        ...measures.map(({ name, titel }) => ({ name, title: titel, kind: 'head' as const })),
      ],
      rows: [home, ...peers].map((city) => ({
        key: city.ags,
        cells: [city.name, ...measures.map(({ wert }) => wert(city))],
        gaps: Object.fromEntries(measures.map(({ name }) => [name, 'keine Angabe'])),
        marks:
          latest && city.ags === latest.ags
            ? { [`angabe_der_stadt_${latest.jahr}`]: precision(latest.genauigkeit) }
            : undefined,
      })),
      context: { einheit: 'EUR je Einwohner' },
    },
  };
}

/** Short-term credits for running costs: newest year per inhabitant, and the amounts of all years with a value. */
export function cashCreditFigure(
  { home, peers }: Figures,
  perHead: Statistic | null,
  amounts: Statistic | null,
): Figure | null {
  const last = perHead && newest(perHead, home.ags);
  if (!perHead || !last) return null;
  const cities = [home, ...peers];
  const of = (statistic: Statistic, { ags }: Region, jahr: number) => statistic.at(ags, jahr)?.wert ?? null;
  const years = amounts ? amounts.jahre.filter((jahr) => cities.some((city) => of(amounts, city, jahr) !== null)) : [];
  const shown = years.slice(-2);
  return {
    id: 'kassenkredite',
    headline: cashCreditHeadline(
      last.jahr,
      cities.map((city) => ({ name: city.name, wert: of(perHead, city, last.jahr) })),
    ),
    sub: `Kassenkredite am 31.12., je Einwohner wie gedruckt (${last.jahr}); Beträge bei Banken und anderen in Millionen Euro. Eine 0 ist eine Angabe, keine Lücke`,
    charts: [],
    file: null,
    tableOpen: true,
    quellen: [...new Set([...sourcesOf(perHead, cities), ...(amounts ? sourcesOf(amounts, cities) : [])])],
    table: {
      caption: 'Kassenkredite',
      columns: [
        { name: 'stadt', title: 'Stadt', kind: 'text' },
        ...shown.flatMap((jahr) => amountColumns(`betrag_${jahr}`, `${jahr}, Mio. €`)),
        { name: `je_einwohner_${last.jahr}`, title: `${last.jahr} je Einwohner`, kind: 'head' },
      ],
      rows: cities.map((city) => ({
        key: city.ags,
        cells: [
          city.name,
          ...shown.flatMap((jahr) => amountCells(amounts && of(amounts, city, jahr))),
          of(perHead, city, last.jahr),
        ],
        gaps: {
          ...amountGaps(...shown.map((jahr) => `betrag_${jahr}`)),
          [`je_einwohner_${last.jahr}`]: 'keine Angabe',
        },
      })),
    },
  };
}

/** What the city itself says it owes: single figures of its own definitions. */
export function ownFigure(
  rows: readonly Angabe[],
  { home, kennzahlen, quellen }: Pick<Figures, 'home' | 'kennzahlen' | 'quellen'>,
): Figure | null {
  if (rows.length === 0) return null;
  return {
    id: 'schulden-angaben-der-stadt',
    headline: `Was ${home.name} selbst nennt: ${rows.length} Zahlen in mehreren Abgrenzungen`,
    sub: 'Einzelne Angaben aus Mitteilungen und Presse, jede mit ihrer Abgrenzung; keine Reihe',
    charts: [],
    file: null,
    tableOpen: true,
    quellen: angabeSources(rows),
    table: {
      caption: 'Angaben zu den Schulden, in der Einheit der Zeile',
      columns: [
        { name: 'name', title: 'Was gezählt ist', kind: 'text' },
        { name: 'jahr', title: 'Jahr', kind: 'text' },
        { name: 'einheit', title: 'Einheit', kind: 'text', onlyInFile: true },
        { name: 'wert', title: 'Wert', kind: 'dezimal' },
        ...ORIGIN,
      ],
      rows: rows.map((row) => ownRow(row, kennzahlen, quellen)),
    },
  };
}

function ownRow(
  row: Angabe,
  kennzahlen: ReadonlyMap<string, Kennzahl>,
  quellen: ReadonlyMap<string, Quelle>,
): TableRow {
  const name = kennzahlen.get(row.kennzahl)?.name ?? row.kennzahl;
  const unit = columnKind(row.einheit) === 'dezimal' ? 'Mio. €' : undefined;
  const base = angabeRow(row, quellen, [name, String(row.jahr), row.einheit]);
  return {
    ...base,
    key: row.kennzahl,
    kinds: { wert: columnKind(row.einheit) },
    marks: { wert: [unit, base.marks?.wert].filter(Boolean).join(', ') },
  };
}

/** Whom the Land helped; null when it helped none of the cities. */
export function reliefFigure(
  relief: readonly Angabe[],
  cities: readonly Region[],
  { kennzahlen, quellen }: Pick<Figures, 'kennzahlen' | 'quellen'>,
): Figure | null {
  const found = cities.flatMap(({ ags, name }) =>
    relief.filter((row) => row.ags === ags).map((row) => ({ row, name })),
  );
  const [first] = found;
  if (!first) return null;
  const years = (row: Angabe) => (row.jahr_bis === null ? `${row.jahr}` : `${row.jahr} bis ${row.jahr_bis}`);
  const without = cities.filter(({ ags }) => !found.some(({ row }) => row.ags === ags)).map(({ name }) => name);
  return {
    id: 'teilentschuldung',
    headline: `Das Land half beim Tilgen: ${found.map(({ row, name }) => `${name} ${said(row)}`).join(', ')}`,
    sub: `${kennzahlen.get(first.row.kennzahl)?.name ?? ''}, ${years(first.row)}, zugesagte Summen in Millionen Euro`,
    charts: [],
    file: null,
    tableOpen: true,
    quellen: angabeSources(relief),
    note: [
      kennzahlen.get(first.row.kennzahl)?.grenzen,
      without.length > 0 ? `Keine Zusage bekannt: ${without.join(', ')}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
    table: {
      caption: 'Teilentschuldung durch das Land, in Millionen Euro',
      columns: [
        { name: 'stadt', title: 'Stadt', kind: 'text' },
        { name: 'jahre', title: 'Jahre', kind: 'text' },
        { name: 'wert', title: 'Mio. €', kind: 'dezimal' },
        ...ORIGIN,
      ],
      rows: found.map(({ row, name }) => ({ ...angabeRow(row, quellen, [name, years(row)]), key: row.ags })),
    },
  };
}
