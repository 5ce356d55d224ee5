import { type DerivedTables, type Query, query } from '../engine/engine.ts';
import { ofRole, type Role } from '../roles.ts';
import { quotientenSql } from '../schema/kennzahlwerte.ts';
import type { BESONDERHEIT, FORM, NACHWEIS, NENNER_REIHE } from '../schema/values.ts';
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
  /** Of our own divisions: what is divided by what, and the factor. */
  zaehler: string | null;
  nenner: string | null;
  nenner_reihe: (typeof NENNER_REIHE)[number] | null;
  faktor: number | null;
  /** The indicator that is the same per inhabitant, as the publisher prints it. */
  je_einwohner: string | null;
  besonderheit: (typeof BESONDERHEIT)[number] | null;
  /** What is said of it wherever cities are compared by it. */
  hinweis: string | null;
  /** Further words to find it by. */
  suchworte: string | null;
  /** How a value from a plan, or from its result, is told; `{jahr}` and `{euro}` stand for the year and the euro of a hundred. */
  satz_plan: string | null;
  satz_ergebnis: string | null;
  /** Which regions its pages of origin list; null: those of its sheet, if it is on one. */
  nachweis: (typeof NACHWEIS)[number] | null;
  /** What it is to a page that asks for it. */
  rolle: Role | null;
  /** Its place on its sheet, or among those with its role. */
  rang: number | null;
}

export const KENNZAHLEN: Query<Kennzahl> = query(
  `SELECT kennzahl, name, formel, einheit, erklaerung, grenzen, rechtsquelle, thema,
  zaehler, nenner, nenner_reihe, CAST(faktor AS INTEGER) AS faktor, je_einwohner, besonderheit, hinweis, suchworte, satz_plan, satz_ergebnis, nachweis, rolle, CAST(rang AS INTEGER) AS rang
FROM kennzahlen ORDER BY kennzahl`,
);

/** A page of indicators that answer one question. */
export interface Blatt {
  blatt: string;
  titel: string;
  frage: string;
  thema: string;
  /** Indicator with another measure that answers for later years. */
  neuer: string | null;
  /** Does the page show them in a form of its own? */
  form: (typeof FORM)[number] | null;
  /** What it is about, in one word, for overviews. */
  stichwort: string | null;
}

export const BLAETTER: Query<Blatt> = query(
  'SELECT blatt, titel, frage, thema, neuer, form, stichwort FROM kennzahlblaetter ORDER BY rang, blatt',
);

/** The indicators of the pages; `plan`: 1 where it is made from the accounts of a plan. */
export const MITGLIEDER: Query<{ blatt: string; kennzahl: string; plan: number }> = query(
  `SELECT k.blatt, k.kennzahl, CAST(CASE WHEN t.kennzahl IS NULL THEN 0 ELSE 1 END AS INTEGER) AS plan
FROM kennzahlen k LEFT JOIN (SELECT DISTINCT kennzahl FROM formelterme) t ON t.kennzahl = k.kennzahl
WHERE k.blatt IS NOT NULL ORDER BY k.blatt, k.rang, k.kennzahl`,
);

/** An indicator of the comparison of cities by name. */
export interface Vergleichszahl {
  kennzahl: string;
  /** What it is called in a table of all. */
  kurz: string;
  /** The indicator of the amount that it is made of. */
  betrag: string | null;
  /** What a city with the highest and with the lowest value "has". */
  hoechster: string | null;
  niedrigster: string | null;
  /** What the number must not be read without. */
  hinweis: string | null;
  /** Does the reader's own comparison begin with it? */
  vorauswahl: 'ja' | null;
}

export const VERGLEICHSZAHLEN: Query<Vergleichszahl> = query(
  'SELECT kennzahl, kurz, betrag, hoechster, niedrigster, hinweis, vorauswahl FROM kennzahlvergleich ORDER BY rang, kennzahl',
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
    FROM werte WHERE kennzahl IN ${ofRole('einwohner')} AND wert IS NOT NULL
  ) WHERE rang = 1`,
};

/** The values of an indicator; periods of several years (`jahr_bis`) are no values of a year and left out. */
export function values({ kennzahl, herkunft }: Measure, scope: Scope): Query<Wert> {
  const printed = herkunft.art === 'gedruckt';
  // the whole quotient: the published table rounds it
  const wert = printed
    ? 'CAST(w.wert AS DOUBLE)'
    : 'CASE WHEN w.wert IS NOT NULL THEN w.faktor * CAST(w.zaehler AS DOUBLE) / CAST(w.nenner AS DOUBLE) END';
  const below = printed
    ? `CAST(NULL AS VARCHAR) AS nenner_reihe, CAST(NULL AS VARCHAR) AS nenner_quelle, CAST(NULL AS INTEGER) AS nenner_zeile
FROM werte w WHERE w.jahr_bis IS NULL AND`
    : `w.nenner_reihe, w.nenner_quelle, CAST(w.nenner_zeile AS INTEGER) AS nenner_zeile
FROM ${divided(kennzahl, herkunft)} w WHERE`;
  return query(
    `SELECT w.ags, CAST(w.jahr AS INTEGER) AS jahr, w.wertart, w.reihe, ${wert} AS wert, w.fehlgrund, w.genauigkeit, w.quelle,
  CAST(w.zeile AS INTEGER) AS zeile, w.anmerkung, CAST(w.zaehler AS DOUBLE) AS zaehler, CAST(w.nenner AS DOUBLE) AS nenner,
  ${below} w.kennzahl = ${text(kennzahl)} AND ${where(scope)}
ORDER BY w.ags, w.jahr, w.reihe, w.wertart, w.quelle`,
  );
}

/** Where our own divisions stand; one that is only asked for, and not declared, is made by the same SQL. */
function divided(
  kennzahl: string,
  { zaehler, nenner, faktor }: Exclude<Measure['herkunft'], { art: 'gedruckt' }>,
): string {
  if (kennzahl !== zaehler) return 'kennzahlwerte';
  const [of, by] = [text(zaehler), text(nenner)];
  return `(${quotientenSql(
    `SELECT ${of} AS kennzahl, '' AS einheit, ${of} AS zaehler, ${by} AS nenner, 'neueste' AS nenner_reihe, ${faktor} AS faktor`,
  )})`;
}

/** How far the official statistics of an indicator reach: regions with a value, first and last year. */
export interface Range {
  kennzahl: string;
  regionen: number;
  von: number;
  bis: number;
  /** Values of one region in one year; where there are several, which of them counts would be chance. */
  werte: number;
}

export const RANGES: Query<Range> = query(
  `SELECT kennzahl, CAST(COUNT(DISTINCT ags) AS INTEGER) AS regionen, CAST(MIN(jahr) AS INTEGER) AS von,
  CAST(MAX(jahr) AS INTEGER) AS bis, CAST(MAX(zeilen) AS INTEGER) AS werte
FROM (
  SELECT kennzahl, ags, jahr, COUNT(*) AS zeilen, COUNT(wert) AS bekannt
  FROM werte WHERE jahr_bis IS NULL AND wertart = 'statistik' GROUP BY kennzahl, ags, jahr
) WHERE bekannt > 0 GROUP BY kennzahl ORDER BY kennzahl`,
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
FROM werte a JOIN werte e ON e.kennzahl IN ${ofRole('laufende-einnahmen-kameral')} AND e.ags = a.ags AND e.jahr = a.jahr AND e.reihe = a.reihe
WHERE a.kennzahl IN ${ofRole('laufende-ausgaben-kameral')} AND CAST(a.wert AS DOUBLE) > 1.1 * CAST(e.wert AS DOUBLE)
ORDER BY a.ags, a.jahr`,
);
