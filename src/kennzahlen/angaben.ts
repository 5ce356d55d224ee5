import { type Query, query } from '../engine/engine.ts';
import type { Column, RowSpec } from '../figure/table.ts';
import type { Role } from '../roles.ts';
import type { Quelle } from '../sources.ts';
import { date } from '../text/format.ts';
import { WERTART_NAME } from '../text/words.ts';
import { valueOrigin } from '../ui/origins.ts';
import { STATED_FIGURE } from '../words/de/kennzahlen/stated.ts';
import { accuracy, accurately, publishedMillions } from '../words/published.ts';

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
  /** What its key figure is to a page that asks for it. */
  rolle: Role | null;
}

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** Every figure that is no official statistic of all cities, of the indicators that a condition on `k` names. */
const angabenWo = (condition: string): Query<Angabe> =>
  query(
    `SELECT w.ags, w.kennzahl, CAST(w.jahr AS INTEGER) AS jahr, CAST(w.jahr_bis AS INTEGER) AS jahr_bis,
  CAST(w.wert AS DOUBLE) AS wert, w.genauigkeit, w.einheit, w.wertart, w.reihe, w.quelle, w.anmerkung, k.rolle
FROM werte w JOIN kennzahlen k ON k.kennzahl = w.kennzahl
WHERE ${condition} AND w.wert IS NOT NULL AND w.wertart <> 'statistik'
ORDER BY w.ags, w.kennzahl, w.jahr, COALESCE(w.jahr_bis, w.jahr), w.wertart, w.reihe, w.quelle`,
  );

const angaben = (...themen: readonly string[]): Query<Angabe> =>
  angabenWo(`k.thema IN (${themen.map(text).join(', ')})`);

/** Those of the indicators that stand on a page with others. */
export const ANGABEN_AUF_BLAETTERN = angabenWo('k.blatt IS NOT NULL');

/** All single figures of the pages: what is budgeted and left over, and what the cities owe. */
export const ANGABEN = {
  ergebnis: angaben('ergebnis', 'haushalt'),
  schulden: angaben('schulden'),
  steuern: angaben('steuern'),
} as const;

/** "rund 6,7 Mio. €", "mindestens 1,1 Mrd. €". */
export const said = ({ wert, genauigkeit }: Pick<Angabe, 'wert' | 'genauigkeit'>): string =>
  accurately(genauigkeit, publishedMillions(wert));

const STATE: Readonly<Record<string, string>> = {
  entwurf: STATED_FIGURE.draft,
  beschlossen: 'beschlossen',
  eckwerte: STATED_FIGURE.corners,
};

/** State of a plan in brackets: " (Entwurf)"; nothing where the source names none. */
export const stateOf = (reihe: string): string => (STATE[reihe] ? ` (${STATE[reihe]})` : '');

/** What a figure is called by its kind and state: "Ansatz (Entwurf)"; an agreed sum is a promise. */
export const kindOf = ({ wertart, reihe }: Pick<Angabe, 'wertart' | 'reihe'>): string =>
  reihe === 'vereinbarung' ? STATED_FIGURE.promise : `${WERTART_NAME[wertart] ?? wertart}${stateOf(reihe)}`;

/** The published figure of a row; null for a row that only says that there is none. */
type AngabeOf<R> = (row: R) => Angabe | null;

/**
 * The number of a published figure as a column, and behind it, in the download, what stands behind every figure: people read that
 * below year and number.
 * @param title of the number
 */
export function angabeColumns<R>(title: string, of: AngabeOf<R>, quellen: ReadonlyMap<string, Quelle>): Column<R>[] {
  const text = (name: string, heading: string, value: (angabe: Angabe) => string): Column<R> => ({
    name,
    title: heading,
    kind: 'text',
    fileOnly: true,
    value: (row) => {
      const angabe = of(row);
      return angabe ? value(angabe) : '';
    },
  });
  return [
    {
      name: 'wert',
      title,
      kind: 'dezimal',
      value: (row) => of(row)?.wert ?? null,
      gap: STATED_FIGURE.unknown,
      mark: (row) => accuracy(of(row)?.genauigkeit),
    },
    text('art', 'Art', kindOf),
    text('genauigkeit', 'Genauigkeit', ({ genauigkeit }) => genauigkeit ?? STATED_FIGURE.unknown),
    text('quelle', 'Quelle', ({ quelle }) => quelle),
    text('stand', STATED_FIGURE.sourceDate, ({ quelle }) => quellen.get(quelle)?.stand ?? ''),
    text('anmerkung', 'Anmerkung', ({ anmerkung }) => anmerkung ?? ''),
  ];
}

/** A published figure as a row: below its first cell what, of when, and by whom. */
export const angabeRow = <R>(of: AngabeOf<R>, quellen: ReadonlyMap<string, Quelle>): RowSpec<R> => ({
  origin: (row) => {
    const angabe = of(row);
    return angabe ? valueOrigin(angabe.kennzahl, angabe.jahr, angabe.ags) : undefined;
  },
  note: (row) => {
    const angabe = of(row);
    if (!angabe) return undefined;
    const quelle = quellen.get(angabe.quelle);
    const stand = quelle?.stand ? STATED_FIGURE.asOf(date(quelle.stand)) : STATED_FIGURE.noDate;
    return [kindOf(angabe), quelle?.herausgeber, stand, angabe.anmerkung].filter(Boolean).join('; ');
  },
});

/** Sources in the order of first use. */
export const angabeSources = (rows: readonly Pick<Angabe, 'quelle'>[]): string[] => [
  ...new Set(rows.map(({ quelle }) => quelle)),
];
