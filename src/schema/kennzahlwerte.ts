/**
 * The key figures that no publisher prints: one SQL text, run by the data build over the published tables, by the build of the
 * site and by the browser. How each is made stands in `kennzahlen`: `faktor` × `zaehler` / `nenner`.
 */

import { PLANWERTE } from './planwerte.ts';

/** The key figures that are declared as a division of two others. */
const DECLARED = `SELECT kennzahl, einheit, zaehler, nenner, nenner_reihe, faktor FROM kennzahlen WHERE zaehler IS NOT NULL`;

/** Columns of both ways to find the denominator. */
const COLUMNS = `f.kennzahl, f.einheit, f.faktor, f.zaehler AS zaehler_kennzahl, f.nenner AS nenner_kennzahl,
    z.ags, z.jahr, z.wertart, z.reihe, z.genauigkeit, z.quelle, z.zeile, z.anmerkung,
    z.wert AS zaehler, z.fehlgrund AS zaehler_fehlgrund, n.wert AS nenner, n.fehlgrund AS nenner_fehlgrund,
    n.reihe AS nenner_reihe, n.quelle AS nenner_quelle, n.zeile AS nenner_zeile`;

/**
 * Divisions of two published values: a row for each value of a numerator. Its denominator is of the same region, year, series and kind
 * (`gleich`), or of the same region and year, of the newest series that has one (`neueste`: a population, whose series are its
 * censuses). Periods of several years are no values of a year. A missing part leaves the value empty, with the reason.
 * @param formeln SQL of the declarations, with the columns of `kennzahlen` that make a value
 */
export const quotientenSql = (formeln: string): string => `WITH formeln AS (${formeln}),
neueste AS (
  SELECT kennzahl, ags, jahr, reihe, wert, fehlgrund, quelle, zeile FROM (
    SELECT *, row_number() OVER (PARTITION BY kennzahl, ags, jahr ORDER BY reihe DESC, quelle) AS rang
    FROM werte
    WHERE wert IS NOT NULL AND kennzahl IN (SELECT nenner FROM formeln WHERE nenner_reihe = 'neueste')
  ) WHERE rang = 1
),
paare AS (
  SELECT ${COLUMNS}
  FROM formeln f JOIN werte z ON z.kennzahl = f.zaehler AND z.jahr_bis IS NULL
  LEFT JOIN werte n ON n.kennzahl = f.nenner AND n.ags = z.ags AND n.jahr = z.jahr
    AND n.reihe = z.reihe AND n.wertart = z.wertart AND n.jahr_bis IS NULL
  WHERE f.nenner_reihe = 'gleich'
  UNION ALL
  SELECT ${COLUMNS}
  FROM formeln f JOIN werte z ON z.kennzahl = f.zaehler AND z.jahr_bis IS NULL
  LEFT JOIN neueste n ON n.kennzahl = f.nenner AND n.ags = z.ags AND n.jahr = z.jahr
  WHERE f.nenner_reihe = 'neueste'
)
SELECT p.kennzahl, p.ags, r.name, p.jahr,
  p.faktor * CAST(p.zaehler AS DOUBLE) / NULLIF(CAST(p.nenner AS DOUBLE), 0) AS wert,
  p.einheit, p.genauigkeit,
  CASE WHEN p.zaehler IS NULL THEN p.zaehler_fehlgrund
    WHEN p.nenner IS NULL THEN COALESCE(p.nenner_fehlgrund, 'nicht vorhanden')
    WHEN p.nenner = 0 THEN 'nicht sinnvoll' END AS fehlgrund,
  p.wertart, p.reihe, p.faktor, p.zaehler_kennzahl, p.zaehler, p.nenner_kennzahl, p.nenner, p.nenner_reihe,
  p.quelle, p.zeile, p.nenner_quelle, p.nenner_zeile, p.anmerkung
FROM paare p JOIN regionen r ON r.ags = p.ags`;

/** All rows of `kennzahlwerte`: what is divided of the statistics, and what budgets give. */
export const kennzahlwerteSql = (): string =>
  `SELECT * FROM (${quotientenSql(DECLARED)}) UNION ALL SELECT * FROM (${PLANWERTE})`;
