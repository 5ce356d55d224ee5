/**
 * The key figures that a budget itself gives: rows of `kennzahlwerte`, and what each is made of, by one SQL over the published
 * tables. Which accounts count stands in `formelterme`, for the chart of accounts of each version.
 */
import { TEIL } from './values.ts';

/** Does an account of a budget count in a term? By its number, or by its role in the chart; internal charging counts in none. */
const COUNTS = `k.konto IS NOT NULL AND CASE WHEN t.rolle IS NULL THEN COALESCE(k.rolle, '') <> 'intern' ELSE COALESCE(k.rolle, '') = t.rolle END`;

/** The part of a budget that leads: parts are never counted together, and formulas are those of the leading one. */
const LEADING = `arg_min(teil, list_position([${TEIL.map((teil) => `'${teil}'`).join(', ')}], teil))`;

/** What identifies a value: figure, version, year and kind of amount; and a term of it. */
const KEY = 'kennzahl, ags, fassung, quelle, jahr, wertart';
const TERM = `${KEY}, seite, vorzeichen, konten, rolle`;

/** What a structure can book on, with the entry of its top level that it belongs to; and what a budget has there, in its columns. */
const ACCOUNTS = `stufen AS (
  SELECT g.struktur, e.rang, g.schluessel, g.ueber, g.rolle
  FROM gliederung g JOIN ebenen e ON e.struktur = g.struktur AND e.klassifikation = g.klassifikation AND e.ebene = g.ebene
  WHERE g.klassifikation = 'art'
),
oben AS (
  SELECT struktur, rang, schluessel, schluessel AS gruppe FROM stufen WHERE ueber IS NULL
  UNION ALL
  SELECT s.struktur, s.rang, s.schluessel, o.gruppe
  FROM stufen s JOIN oben o ON o.struktur = s.struktur AND o.rang = s.rang - 1 AND o.schluessel = s.ueber
),
konten AS (
  SELECT s.struktur, s.schluessel AS konto, MAX(s.rolle) AS rolle, COALESCE(MAX(o.gruppe), s.schluessel) AS gruppe
  FROM stufen s
  LEFT JOIN oben o ON o.struktur = s.struktur AND o.rang = s.rang AND o.schluessel = s.schluessel
  LEFT JOIN (SELECT DISTINCT struktur, rang, ueber FROM stufen) u
    ON u.struktur = s.struktur AND u.rang = s.rang + 1 AND u.ueber = s.schluessel
  WHERE u.ueber IS NULL OR s.schluessel IN (SELECT art FROM haushalt)
  GROUP BY s.struktur, s.schluessel
),
breite AS (SELECT struktur, gruppe, COUNT(*) AS konten FROM konten GROUP BY struktur, gruppe),
summen AS (
  SELECT ags, fassung, jahr, wertart, art AS konto, SUM(betrag) AS betrag, COUNT(*) AS positionen, COUNT(betrag) AS gefuellt
  FROM haushalt JOIN (SELECT ags, ${LEADING} AS teil FROM haushalt GROUP BY ags) USING (ags, teil)
  WHERE art IS NOT NULL GROUP BY ags, fassung, jahr, wertart, art
),
spalten AS (
  SELECT DISTINCT s.ags, s.fassung, s.jahr, s.wertart, f.struktur, f.rahmen, f.quelle
  FROM summen s JOIN fassungen f ON f.ags = s.ags AND f.fassung = s.fassung
)`;

/**
 * Terms, and what they count: of a group that a term counts as a whole the group, else its accounts. An account without a row
 * is 0. A term is unknown where an amount stands on an account of which nobody knows whether it belongs there (`unsicher`), where
 * all its cells or those of a whole group are empty (`leer`), and where no such account exists: what a chart does not have
 * adds nothing, but has to be there to be taken off. `wo` names the place.
 */
const TERMS = `zeilen AS MATERIALIZED (
  SELECT t.kennzahl, p.ags, p.fassung, p.quelle, p.jahr, p.wertart, t.seite, t.vorzeichen, t.konten, t.rolle,
    k.konto, k.gruppe, b.konten AS breite, ${COUNTS} AS zaehlt,
    t.rolle IS NOT NULL AND k.rolle IS NULL AND COALESCE(s.betrag, 0) <> 0 AS offen,
    s.betrag, COALESCE(s.positionen, 0) AS positionen, COALESCE(s.gefuellt, 0) AS gefuellt
  FROM spalten p JOIN formelterme t ON t.rahmen = p.rahmen
  LEFT JOIN konten k ON k.struktur = p.struktur AND starts_with(k.konto, t.konten)
  LEFT JOIN breite b ON b.struktur = k.struktur AND b.gruppe = k.gruppe
  LEFT JOIN summen s ON s.ags = p.ags AND s.fassung = p.fassung AND s.jahr = p.jahr AND s.wertart = p.wertart AND s.konto = k.konto
),
gezaehlt AS (
  SELECT *, zaehlt AND breite = SUM(CASE WHEN zaehlt THEN 1 ELSE 0 END) OVER (PARTITION BY ${TERM}, gruppe) AS ganz FROM zeilen
),
glieder AS (
  SELECT ${TERM}, CASE WHEN ganz THEN gruppe WHEN zaehlt THEN konto END AS nummer, ganz,
    SUM(CASE WHEN zaehlt THEN betrag END) AS betrag,
    SUM(CASE WHEN zaehlt THEN positionen ELSE 0 END) AS positionen, SUM(CASE WHEN zaehlt THEN gefuellt ELSE 0 END) AS gefuellt,
    MIN(CASE WHEN offen THEN konto END) AS offen, string_agg(konto, ' ' ORDER BY konto) AS umfasst
  FROM gezaehlt GROUP BY ${TERM}, CASE WHEN ganz THEN gruppe WHEN zaehlt THEN konto END, ganz
),
teile AS (
  SELECT ${TERM}, COUNT(nummer) AS vorhanden, SUM(betrag) AS betrag, MIN(offen) AS offen,
    CASE WHEN SUM(positionen) > 0 AND SUM(gefuellt) = 0 THEN konten
      ELSE MIN(CASE WHEN ganz AND positionen > 0 AND gefuellt = 0 THEN nummer END) END AS leer
  FROM glieder GROUP BY ${TERM}
),
begruendet AS (
  SELECT *, COALESCE(offen, leer, konten) AS wo,
    CASE WHEN offen IS NOT NULL THEN 'unsicher' WHEN leer IS NOT NULL THEN 'leer'
      WHEN vorhanden = 0 AND (vorzeichen < 0 OR MAX(CASE WHEN vorzeichen > 0 THEN vorhanden ELSE 0 END)
        OVER (PARTITION BY ${KEY}, seite) = 0) THEN 'nicht vorhanden' END AS grund
  FROM teile
)`;

/** Both sides of each figure, exact, or the first reason why a side is not known; and how many cells of its accounts are empty. */
const SIDES = `leere AS (
  SELECT ${KEY}, SUM(positionen - gefuellt) AS leer
  FROM (SELECT DISTINCT ${KEY}, konto, positionen, gefuellt FROM zeilen WHERE zaehlt) GROUP BY ${KEY}
),
seiten AS MATERIALIZED (
  SELECT ${KEY}, seite, CASE WHEN COUNT(grund) = 0 THEN SUM(vorzeichen * COALESCE(betrag, 0)) END AS betrag,
    MIN(CASE WHEN grund IS NOT NULL THEN CASE WHEN vorzeichen > 0 THEN '+' ELSE '-' END || konten || '|' || grund || '|' || wo END) AS grund
  FROM begruendet GROUP BY ${KEY}, seite
)`;

const ALL = `WITH RECURSIVE ${ACCOUNTS},
${TERMS},
${SIDES}`;

/** Rows of both sides of each figure: `betrag`, or `grund` ("nicht vorhanden", "leer", "unsicher") and `wo` it is. */
export const PLANSEITEN = `${ALL}
SELECT kennzahl, ags, fassung, jahr, wertart, seite, betrag,
  NULLIF(split_part(grund, '|', 2), '') AS grund, NULLIF(split_part(grund, '|', 3), '') AS wo, COALESCE(leer, 0) AS leer
FROM seiten LEFT JOIN leere USING (${KEY})`;

/** What the sides add up: groups as a whole (`ganz`) or accounts, by the term that counts them, with the accounts they hold. */
export const PLANGLIEDER = `${ALL}
SELECT kennzahl, ags, fassung, jahr, wertart, seite, vorzeichen, konten, nummer, ganz, betrag, positionen, umfasst
FROM glieder WHERE nummer IS NOT NULL`;

/**
 * What no budget can say, with both sides: a share of a whole that is none (`anteil`: the bound that it breaks), or a whole that is
 * smaller than one of its parts (`teil`). Then the amounts, the chart of accounts or its terms are wrong.
 */
export const PLANWIDERSPRUECHE = `${ALL},
grenzen AS (SELECT kennzahl, rahmen, MAX(hoechstens) AS hoechstens FROM formelterme GROUP BY kennzahl, rahmen),
ganze AS (
  SELECT ${KEY}, SUM(betrag) AS ganz, MAX(betrag) AS groesster, arg_max(nummer, betrag) AS teil
  FROM glieder WHERE seite = 'nenner' AND vorzeichen > 0 AND nummer IS NOT NULL GROUP BY ${KEY}
),
brueche AS (
  SELECT z.kennzahl, z.ags, z.fassung, z.jahr, z.wertart, z.betrag AS zaehler, n.betrag AS nenner, g.ganz, g.groesster, g.teil,
    t.hoechstens, 100 * CAST(z.betrag AS DOUBLE) / CAST(n.betrag AS DOUBLE) AS wert
  FROM seiten z JOIN seiten n ON n.kennzahl = z.kennzahl AND n.ags = z.ags AND n.fassung = z.fassung AND n.jahr = z.jahr
    AND n.wertart = z.wertart AND n.seite = 'nenner' AND n.betrag <> 0
  JOIN fassungen f ON f.ags = z.ags AND f.fassung = z.fassung
  JOIN grenzen t ON t.kennzahl = z.kennzahl AND t.rahmen = f.rahmen
  JOIN ganze g ON g.kennzahl = z.kennzahl AND g.ags = z.ags AND g.fassung = z.fassung AND g.jahr = z.jahr AND g.wertart = z.wertart
  WHERE z.seite = 'zaehler' AND z.betrag IS NOT NULL
)
SELECT kennzahl, ags, fassung, CAST(jahr AS INTEGER) AS jahr, wertart, CAST(zaehler AS VARCHAR) AS zaehler,
  CAST(nenner AS VARCHAR) AS nenner, wert, CAST(CASE WHEN wert < 0 THEN 0 ELSE hoechstens END AS INTEGER) AS anteil,
  CASE WHEN groesster > ganz THEN teil END AS teil, CAST(ganz AS VARCHAR) AS ganz, CAST(groesster AS VARCHAR) AS groesster
FROM brueche WHERE groesster > ganz OR wert > hoechstens OR (wert < 0 AND hoechstens IS NOT NULL)
ORDER BY kennzahl, ags, fassung, jahr, wertart`;

/** A row for each version, year, kind of amount and figure that its chart defines; the version is its series. */
export const PLANWERTE = `${ALL}
SELECT z.kennzahl, z.ags, r.name, z.jahr, 100 * CAST(z.betrag AS DOUBLE) / NULLIF(CAST(n.betrag AS DOUBLE), 0) AS wert,
  d.einheit, CAST(NULL AS VARCHAR) AS genauigkeit,
  CASE WHEN z.betrag IS NULL OR n.betrag IS NULL THEN 'nicht vorhanden' WHEN n.betrag = 0 THEN 'nicht sinnvoll' END AS fehlgrund,
  z.wertart, z.fassung AS reihe, 100 AS faktor,
  CAST(NULL AS VARCHAR) AS zaehler_kennzahl, z.betrag AS zaehler, CAST(NULL AS VARCHAR) AS nenner_kennzahl, n.betrag AS nenner,
  z.fassung AS nenner_reihe, z.quelle, CAST(NULL AS INTEGER) AS zeile, z.quelle AS nenner_quelle, CAST(NULL AS INTEGER) AS nenner_zeile,
  CASE WHEN l.leer > 0 THEN 'Einzelne Positionen dieser Konten sind in der Quelle leer und fehlen in den Summen.' END AS anmerkung
FROM seiten z JOIN seiten n ON n.kennzahl = z.kennzahl AND n.ags = z.ags AND n.fassung = z.fassung AND n.jahr = z.jahr
  AND n.wertart = z.wertart AND n.seite = 'nenner'
LEFT JOIN leere l ON l.kennzahl = z.kennzahl AND l.ags = z.ags AND l.fassung = z.fassung AND l.jahr = z.jahr AND l.wertart = z.wertart
JOIN kennzahlen d ON d.kennzahl = z.kennzahl
JOIN regionen r ON r.ags = z.ags
WHERE z.seite = 'zaehler'`;
