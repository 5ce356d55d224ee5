import { type Query, query } from '../engine/engine.ts';
import { date, number } from '../ui/format.ts';
import { valueOrigin } from '../ui/origins.ts';
import type { Quelle } from '../ui/sources.ts';
import type { TableColumn, TableRow } from '../ui/table.ts';
import { WERTART_NAME } from '../ui/words.ts';

/** Single published figures: what cities say of themselves, with its accuracy and the words of the source. */

/** One published figure. */
export interface Angabe {
  ags: string;
  kennzahl: string;
  jahr: number;
  /** Last year, where only a sum of several years is published. */
  jahr_bis: number | null;
  wert: number;
  genauigkeit: string | null;
  einheit: string;
  wertart: string;
  reihe: string;
  quelle: string;
  anmerkung: string | null;
}

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** Every figure of some topics that is no official statistic of all cities. */
export const angaben = (...themen: readonly string[]): Query<Angabe> =>
  query(
    `SELECT w.ags, w.kennzahl, CAST(w.jahr AS INTEGER) AS jahr, CAST(w.jahr_bis AS INTEGER) AS jahr_bis,
  CAST(w.wert AS DOUBLE) AS wert, w.genauigkeit, w.einheit, w.wertart, w.reihe, w.quelle, w.anmerkung
FROM werte w JOIN kennzahlen k ON k.kennzahl = w.kennzahl
WHERE k.thema IN (${themen.map(text).join(', ')}) AND w.wert IS NOT NULL AND w.wertart <> 'statistik'
ORDER BY w.ags, w.kennzahl, w.jahr, COALESCE(w.jahr_bis, w.jahr), w.wertart, w.reihe, w.quelle`,
  );

/** All single figures of the pages: what is budgeted and left over, and what the cities owe. */
export const ANGABEN = {
  ergebnis: angaben('ergebnis', 'haushalt'),
  schulden: angaben('schulden'),
  steuern: angaben('steuern'),
} as const;

const NBSP = '\u00a0';

/** How sure a figure is, as the source puts it; nothing for an exact one. */
export const precision = (genauigkeit: string | null): string =>
  ({ rund: 'rund', mindestens: 'mindestens', hoechstens: 'höchstens' })[genauigkeit ?? ''] ?? '';

/** A number with the decimals that it has: "33,93". */
export const exact = (wert: number): string => number(wert, (/\.(\d+)$/.exec(String(wert))?.[1] ?? '').length);

/** "33,93 Mio. €". */
export const millions = (wert: number): string => `${exact(wert)}${NBSP}Mio.${NBSP}€`;

/** "rund 6,7 Mio. €", "mindestens 1.100 Mio. €". */
export const said = ({ wert, genauigkeit }: Pick<Angabe, 'wert' | 'genauigkeit'>): string =>
  [precision(genauigkeit), millions(wert)].filter(Boolean).join(' ');

const STATE: Readonly<Record<string, string>> = {
  entwurf: 'Entwurf',
  beschlossen: 'beschlossen',
  eckwerte: 'Eckwerte',
};

/** State of a plan in brackets: " (Entwurf)"; nothing where the source names none. */
export const stateOf = (reihe: string): string => (STATE[reihe] ? ` (${STATE[reihe]})` : '');

/** What a figure is called by its kind and state: "Ansatz (Entwurf)"; an agreed sum is a promise. */
export const kindOf = ({ wertart, reihe }: Pick<Angabe, 'wertart' | 'reihe'>): string =>
  reihe === 'vereinbarung' ? 'Zusage' : `${WERTART_NAME[wertart] ?? wertart}${stateOf(reihe)}`;

/** What stands behind every figure, as columns of the download; people read it below year and number. */
export const ORIGIN: readonly TableColumn[] = [
  { name: 'art', title: 'Art', kind: 'text', fileOnly: true },
  { name: 'genauigkeit', title: 'Genauigkeit', kind: 'text', fileOnly: true },
  { name: 'quelle', title: 'Quelle', kind: 'text', fileOnly: true },
  { name: 'stand', title: 'Stand der Quelle', kind: 'text', fileOnly: true },
  { name: 'anmerkung', title: 'Anmerkung', kind: 'text', fileOnly: true },
];

/** One figure as a row: the cells before it, the number, and below the first cell what, of when, and by whom. */
export function angabeRow(row: Angabe, quellen: ReadonlyMap<string, Quelle>, before: readonly string[]): TableRow {
  const quelle = quellen.get(row.quelle);
  const stand = quelle?.stand ? `Stand ${date(quelle.stand)}` : 'Stand nicht angegeben';
  return {
    origin: valueOrigin(row.kennzahl, row.jahr, row.ags),
    cells: [
      ...before,
      row.wert,
      kindOf(row),
      row.genauigkeit ?? 'keine Angabe',
      row.quelle,
      quelle?.stand ?? '',
      row.anmerkung ?? '',
    ],
    note: [kindOf(row), quelle?.herausgeber, stand, row.anmerkung].filter(Boolean).join('; '),
    marks: { wert: precision(row.genauigkeit) },
  };
}

/** Sources in the order of first use. */
export const angabeSources = (rows: readonly Pick<Angabe, 'quelle'>[]): string[] => [
  ...new Set(rows.map(({ quelle }) => quelle)),
];
