import { type DerivedTables, type Query, query } from '../engine/engine.ts';
import type { Measure } from './measures.ts';

/** What an indicator means. */
export interface Kennzahl {
  kennzahl: string;
  name: string;
  formel: string | null;
  einheit: string;
  erklaerung: string;
  grenzen: string | null;
  rechtsquelle: string | null;
  thema: string;
}

export const KENNZAHLEN: Query<Kennzahl> = query(
  `SELECT kennzahl, name, formel, einheit, erklaerung, grenzen, rechtsquelle, thema
FROM kennzahlen ORDER BY kennzahl`,
);

export interface Region {
  ags: string;
  name: string;
  art: string;
  land: string | null;
  gueltig_von: string | null;
  gueltig_bis: string | null;
}

export const REGIONEN: Query<Region> = query(
  'SELECT ags, name, art, land, gueltig_von, gueltig_bis FROM regionen ORDER BY ags',
);

/** One value of an indicator for one region and year, with what it is made of. */
export interface Wert {
  ags: string;
  jahr: number;
  wertart: string;
  /** Values of one series may stand in one line; of different series never. */
  reihe: string;
  wert: number | null;
  fehlgrund: string | null;
  genauigkeit: string | null;
  quelle: string;
  /** Record in the file of the source. */
  zeile: number | null;
  anmerkung: string | null;
  zaehler: number | null;
  nenner: number | null;
  /** Series, source and record of the denominator (for own divisions by population: its census). */
  nenner_reihe: string | null;
  nenner_quelle: string | null;
  nenner_zeile: number | null;
}

/** Which regions: all of one kind, or some by key. */
export type Scope = { readonly art: string } | { readonly ags: readonly string[] };

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const list = (values: readonly string[]): string => (values.length > 0 ? values.map(text).join(', ') : "''");
const where = (scope: Scope): string =>
  'art' in scope
    ? `w.ags IN (SELECT ags FROM regionen WHERE art = ${text(scope.art)})`
    : `w.ags IN (${list(scope.ags)})`;

/** One population per region and year, the newest census first. */
const EINWOHNER: DerivedTables = {
  einwohner: `SELECT ags, jahr, reihe, wert, quelle, zeile FROM (
    SELECT *, row_number() OVER (PARTITION BY ags, jahr ORDER BY reihe DESC, quelle) AS rang
    FROM werte WHERE kennzahl = 'bevoelkerung' AND wert IS NOT NULL
  ) WHERE rang = 1`,
};

const COMMON = `w.ags, CAST(w.jahr AS INTEGER) AS jahr, w.wertart, w.reihe`;
const ORDER = 'ORDER BY w.ags, w.jahr, w.reihe, w.wertart, w.quelle';

/** The values of an indicator; periods of several years (`jahr_bis`) are no values of a year and left out. */
export function values({ kennzahl, herkunft }: Measure, scope: Scope): Query<Wert> {
  if (herkunft.art === 'gedruckt') {
    return query(
      `SELECT ${COMMON}, CAST(w.wert AS DOUBLE) AS wert, w.fehlgrund, w.genauigkeit, w.quelle,
  CAST(w.zeile AS INTEGER) AS zeile, w.anmerkung, CAST(w.zaehler AS DOUBLE) AS zaehler, CAST(w.nenner AS DOUBLE) AS nenner,
  CAST(NULL AS VARCHAR) AS nenner_reihe, CAST(NULL AS VARCHAR) AS nenner_quelle, CAST(NULL AS INTEGER) AS nenner_zeile
FROM werte w
WHERE w.kennzahl = ${text(kennzahl)} AND w.jahr_bis IS NULL AND ${where(scope)}
${ORDER}`,
    );
  }
  const anteil = herkunft.art === 'anteil';
  const denominator = anteil
    ? `werte n ON n.kennzahl = ${text(herkunft.nenner)} AND n.ags = w.ags AND n.jahr = w.jahr
  AND n.reihe = w.reihe AND n.wertart = w.wertart AND n.jahr_bis IS NULL`
    : 'einwohner n ON n.ags = w.ags AND n.jahr = w.jahr';
  return query(
    `SELECT ${COMMON},
  ${anteil ? '100.0 * ' : ''}CAST(w.wert AS DOUBLE) / NULLIF(CAST(n.wert AS DOUBLE), 0) AS wert,
  CASE WHEN w.wert IS NULL THEN w.fehlgrund WHEN n.wert IS NULL THEN ${anteil ? "COALESCE(n.fehlgrund, 'nicht vorhanden')" : "'nicht vorhanden'"} END AS fehlgrund,
  w.genauigkeit, w.quelle, CAST(w.zeile AS INTEGER) AS zeile, w.anmerkung,
  CAST(w.wert AS DOUBLE) AS zaehler, CAST(n.wert AS DOUBLE) AS nenner,
  n.reihe AS nenner_reihe, n.quelle AS nenner_quelle, CAST(n.zeile AS INTEGER) AS nenner_zeile
FROM werte w LEFT JOIN ${denominator}
WHERE w.kennzahl = ${text(herkunft.zaehler)} AND w.jahr_bis IS NULL AND ${where(scope)}
${ORDER}`,
    anteil ? undefined : EINWOHNER,
  );
}

/** How far an indicator reaches: regions with a value, first and last year. */
export interface Range {
  kennzahl: string;
  regionen: number;
  von: number;
  bis: number;
}

export const RANGES: Query<Range> = query(
  `SELECT kennzahl, CAST(COUNT(DISTINCT ags) AS INTEGER) AS regionen, CAST(MIN(jahr) AS INTEGER) AS von,
  CAST(MAX(jahr) AS INTEGER) AS bis
FROM werte WHERE wert IS NOT NULL AND jahr_bis IS NULL GROUP BY kennzahl ORDER BY kennzahl`,
);

/** Population by region and year, for groups by size. */
export interface Einwohnerzahl {
  ags: string;
  jahr: number;
  wert: number;
}

/** Official population of all regions of a kind. */
export const populations = (art: string): Query<Einwohnerzahl> =>
  query(
    `SELECT w.ags, CAST(w.jahr AS INTEGER) AS jahr, CAST(w.wert AS DOUBLE) AS wert
FROM einwohner w WHERE ${where({ art })} ORDER BY w.ags, w.jahr`,
    EINWOHNER,
  );

/** A region whose expenditure exceeded its current revenue by more than a tenth: carried deficits, see `rules.ts`. */
export interface Fehlbetrag {
  ags: string;
  jahr: number;
}

/** Expenditure / revenue of the Verwaltungshaushalt above 1.1. */
export const DEFICITS: Query<Fehlbetrag> = query(
  `SELECT a.ags, CAST(a.jahr AS INTEGER) AS jahr
FROM werte a JOIN werte e ON e.kennzahl = 'kasse-einnahmen-vwh' AND e.ags = a.ags AND e.jahr = a.jahr AND e.reihe = a.reihe
WHERE a.kennzahl = 'kasse-ausgaben-vwh' AND CAST(a.wert AS DOUBLE) > 1.1 * CAST(e.wert AS DOUBLE)
ORDER BY a.ags, a.jahr`,
);
