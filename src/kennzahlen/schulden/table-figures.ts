import type { Figure } from '../../ui/figure.ts';
import type { Quelle } from '../../ui/sources.ts';
import type { TableRow } from '../../ui/table.ts';
import { type Angabe, angabeRow, angabeSources, ORIGIN, precision, said } from '../angaben.ts';
import { sourcesOf } from '../peers-figure.ts';
import type { Kennzahl, Region } from '../queries.ts';
import { newest, type Statistic } from '../statistics.ts';
import { columnKind } from '../units.ts';
import type { Figures } from '../values.ts';
import { amountGaps, euroColumns, inMillions, millionColumns } from './amounts.ts';
import { cashCreditHeadline, eur } from './sentences.ts';

/** A column of the overview: one measure in the newest year of the home city. */
interface Measure {
  readonly name: string;
  readonly titel: string;
  readonly jahr: number;
  readonly quelle: string;
  readonly wert: (city: Region) => number | null;
}

const printed = (statistic: Statistic | null, home: Region, name: string, titel: string): Measure[] => {
  const last = statistic && newest(statistic, home.ags);
  if (!statistic || !last) return [];
  const wert = ({ ags }: Region): number | null => {
    const row = statistic.at(ags, last.jahr);
    return row?.reihe === last.reihe ? row.wert : null;
  };
  return [
    { name: `${name}_${last.jahr}`, titel: `${titel} (${last.jahr})`, jahr: last.jahr, quelle: last.quelle, wert },
  ];
};

/** The newest state per inhabitant that the city itself gives; a forecast is none. */
function ownMeasure(own: readonly Angabe[]): (Measure & { readonly angabe: Angabe })[] {
  const [angabe] = own
    .filter(({ einheit, wertart }) => einheit === 'EUR je Einwohner' && wertart === 'bestand')
    .sort((a, b) => b.jahr - a.jahr);
  if (!angabe) return [];
  const { ags, jahr, quelle, wert } = angabe;
  const name = `angabe_der_stadt_${jahr}`;
  return [{ name, titel: '', jahr, quelle, wert: (city) => (city.ags === ags ? wert : null), angabe }];
}

/** The measures beside each other, each with its year; there is no sum and no scale across them. */
export function overviewFigure(
  { home, peers }: Figures,
  core: Statistic | null,
  integrated: Statistic | null,
  own: readonly Angabe[],
): Figure | null {
  const [stated] = ownMeasure(own);
  const columns = [
    ...printed(core, home, 'kernhaushalt', 'Nur Haushalt der Stadt'),
    ...printed(integrated, home, 'integriert', 'Mit Betrieben und Gesellschaften'),
  ];
  const measures: readonly Measure[] = [...columns, ...(stated ? [stated] : [])];
  if (measures.length === 0) return null;
  const values = measures.flatMap(({ wert, jahr }) => {
    const found = wert(home);
    return found === null ? [] : [`${eur(found)} (${jahr})`];
  });
  const note = (city: Region): string | undefined => {
    if (!stated) return undefined;
    const { genauigkeit, wert, jahr } = stated.angabe;
    if (stated.wert(city) === null) return 'eigene Angabe der Stadt: keine';
    return `eigene Angabe der Stadt: ${[precision(genauigkeit), eur(wert)].filter(Boolean).join(' ')} (${jahr})`;
  };
  return {
    id: 'schulden-ueberblick',
    headline: `${home.name}: ${either(values)} Schulden je Einwohner, je nachdem, was mitzählt`,
    sub: 'Euro je Einwohner, wie veröffentlicht. Jede Spalte zählt etwas anderes und gilt für ihr Jahr; vergleichbar sind nur Zahlen einer Spalte',
    charts: [],
    file: null,
    tableOpen: true,
    quellen: [...new Set(measures.map(({ quelle }) => quelle))],
    note: stated?.angabe.anmerkung ? `Zur eigenen Angabe: ${stated.angabe.anmerkung}.` : undefined,
    table: {
      caption: 'Schulden je Einwohner in Euro, mehrere Abgrenzungen',
      columns: [
        { name: 'stadt', title: 'Stadt', kind: 'text' },
        ...columns.map(({ name, titel }) => ({ name, title: titel, kind: 'head' as const })),
        ...(stated ? [{ name: stated.name, title: 'Eigene Angabe', kind: 'head' as const, fileOnly: true }] : []),
      ],
      rows: [home, ...peers].map((city) => ({
        key: city.ags,
        cells: [city.name, ...measures.map(({ wert }) => wert(city))],
        note: note(city),
        gaps: Object.fromEntries(columns.map(({ name }) => [name, 'keine Angabe'])),
      })),
      context: { einheit: 'EUR je Einwohner' },
    },
  };
}

/** "a", "a oder b", "a, b oder c". */
const either = (words: readonly string[]): string => words.join(', ').replace(/, ([^,]*)$/, ' oder $1');

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
  const columns = shown.map((jahr) => ({ name: `betrag_${jahr}`, title: `${jahr}, Mio. €` }));
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
        ...millionColumns(columns),
        { name: `je_einwohner_${last.jahr}`, title: `${last.jahr} je Einwohner`, kind: 'head' },
        ...euroColumns(columns),
      ],
      rows: cities.map((city) => {
        const betraege = shown.map((jahr) => amounts && of(amounts, city, jahr));
        return {
          key: city.ags,
          cells: [city.name, ...betraege.map(inMillions), of(perHead, city, last.jahr), ...betraege],
          gaps: { ...amountGaps(columns), [`je_einwohner_${last.jahr}`]: 'keine Angabe' },
        };
      }),
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
        { name: 'wert', title: 'Wert', kind: 'dezimal' },
        ...ORIGIN,
        { name: 'einheit', title: 'Einheit', kind: 'text', fileOnly: true },
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
  const base = angabeRow(row, quellen, [name, String(row.jahr)]);
  return {
    ...base,
    cells: [...base.cells, row.einheit],
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
