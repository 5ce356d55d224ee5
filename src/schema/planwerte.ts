/**
 * The key figures that a budget itself gives: rows of `kennzahlwerte`, by one SQL text over the published tables. Which accounts count
 * stands in `formelterme`, for the chart of accounts of each version.
 */
import { TEIL } from './values.ts';

/** Does an account of a budget count in a term? By its number, or by its role in the chart; internal charging counts in none. */
const COUNTS = `CASE WHEN t.rolle IS NULL THEN COALESCE(k.rolle, '') <> 'intern' ELSE COALESCE(k.rolle, '') = t.rolle END`;

/** The part of a budget that leads: parts are never counted together, and formulas are those of the leading one. */
const LEADING = `arg_min(teil, list_position([${TEIL.map((teil) => `'${teil}'`).join(', ')}], teil))`;

/** What identifies a value: figure, version, year and kind of amount. */
const KEY = 'kennzahl, ags, fassung, quelle, jahr, wertart';

/**
 * A row for each version, year, kind of amount and figure that its chart defines; the version is its series.
 * An account without a row is 0. What a chart does not have adds nothing, but has to be there to be taken off. Where all cells of a
 * term are empty, or an amount stands on an account of which nobody knows whether it belongs there, the value is missing.
 */
export const PLANWERTE = `WITH konten AS (
  SELECT struktur, schluessel AS konto, MAX(rolle) AS rolle
  FROM gliederung WHERE klassifikation = 'art' GROUP BY struktur, schluessel
),
summen AS (
  SELECT ags, fassung, jahr, wertart, art AS konto, SUM(betrag) AS betrag, COUNT(*) AS positionen, COUNT(betrag) AS gefuellt
  FROM haushalt JOIN (SELECT ags, ${LEADING} AS teil FROM haushalt GROUP BY ags) USING (ags, teil)
  WHERE art IS NOT NULL GROUP BY ags, fassung, jahr, wertart, art
),
spalten AS (
  SELECT DISTINCT s.ags, s.fassung, s.jahr, s.wertart, f.struktur, f.rahmen, f.quelle
  FROM summen s JOIN fassungen f ON f.ags = s.ags AND f.fassung = s.fassung
),
teile AS (
  SELECT t.kennzahl, p.ags, p.fassung, p.quelle, p.jahr, p.wertart, t.seite, t.vorzeichen,
    COUNT(CASE WHEN ${COUNTS} THEN k.konto END) AS vorhanden,
    COUNT(CASE WHEN t.rolle IS NOT NULL AND k.rolle IS NULL AND s.betrag <> 0 THEN 1 END) AS offen,
    SUM(CASE WHEN ${COUNTS} THEN s.betrag END) AS betrag,
    SUM(CASE WHEN ${COUNTS} THEN s.positionen END) AS positionen,
    SUM(CASE WHEN ${COUNTS} THEN s.gefuellt END) AS gefuellt
  FROM spalten p JOIN formelterme t ON t.rahmen = p.rahmen
  LEFT JOIN konten k ON k.struktur = p.struktur AND starts_with(k.konto, t.konten)
  LEFT JOIN summen s ON s.ags = p.ags AND s.fassung = p.fassung AND s.jahr = p.jahr AND s.wertart = p.wertart AND s.konto = k.konto
  GROUP BY t.kennzahl, p.ags, p.fassung, p.quelle, p.jahr, p.wertart, t.seite, t.vorzeichen, t.konten, t.rolle
),
seiten AS (
  SELECT ${KEY}, seite,
    CASE WHEN MAX(CASE WHEN vorzeichen > 0 THEN vorhanden ELSE 0 END) > 0
      AND COUNT(CASE WHEN offen > 0 OR positionen > 0 AND gefuellt = 0 OR vorzeichen < 0 AND vorhanden = 0 THEN 1 END) = 0
      THEN SUM(vorzeichen * COALESCE(betrag, 0)) END AS betrag,
    COALESCE(SUM(positionen - gefuellt), 0) AS leer
  FROM teile GROUP BY ${KEY}, seite
)
SELECT z.kennzahl, z.ags, r.name, z.jahr, 100 * CAST(z.betrag AS DOUBLE) / NULLIF(CAST(n.betrag AS DOUBLE), 0) AS wert,
  d.einheit, CAST(NULL AS VARCHAR) AS genauigkeit,
  CASE WHEN z.betrag IS NULL OR n.betrag IS NULL THEN 'nicht vorhanden' WHEN n.betrag = 0 THEN 'nicht sinnvoll' END AS fehlgrund,
  z.wertart, z.fassung AS reihe, 100 AS faktor,
  CAST(NULL AS VARCHAR) AS zaehler_kennzahl, z.betrag AS zaehler, CAST(NULL AS VARCHAR) AS nenner_kennzahl, n.betrag AS nenner,
  z.fassung AS nenner_reihe, z.quelle, CAST(NULL AS INTEGER) AS zeile, z.quelle AS nenner_quelle, CAST(NULL AS INTEGER) AS nenner_zeile,
  CASE WHEN z.leer + n.leer > 0 THEN 'Einzelne Positionen dieser Konten sind in der Quelle leer und fehlen in den Summen.' END AS anmerkung
FROM seiten z JOIN seiten n ON n.kennzahl = z.kennzahl AND n.ags = z.ags AND n.fassung = z.fassung AND n.jahr = z.jahr
  AND n.wertart = z.wertart AND n.seite = 'nenner'
JOIN kennzahlen d ON d.kennzahl = z.kennzahl
JOIN regionen r ON r.ags = z.ags
WHERE z.seite = 'zaehler'`;
