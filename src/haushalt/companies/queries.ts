/** The companies of a city, as far as it publishes them. */
import { type Query, query } from '../../engine/engine.ts';
import { ask } from '../../engine/native.ts';
import { COMPANY_NUMBERS } from '../../schema/values.ts';
import { site } from '../../site.ts';

export const COMPANIES_PAGE = '/haushalt/beteiligungen/';

/** Does the home city have any? What has none has no page of them, and no word. */
export const hasCompanies = async (): Promise<boolean> => (await loadShares()).length > 0;

/** Numbers of a company in a year; null: the source does not say. */
export interface CompanyNumbers {
  umsatz: number | null;
  ergebnis: number | null;
  eigenkapital: number | null;
  schulden: number | null;
  beschaeftigte: number | null;
  von_stadt: number | null;
  an_stadt: number | null;
  buergschaften: number | null;
}

/** One share in one company in one year. */
export interface Beteiligung extends CompanyNumbers {
  ags: string;
  kennung: string;
  name: string;
  rechtsform: string | null;
  zweck: string | null;
  jahr: number;
  wertart: string;
  ueber: string;
  /** In per cent. */
  anteil: number | null;
  genauigkeit: string;
  struktur: string | null;
  ebene: string | null;
  schluessel: string | null;
  quelle: string;
  anmerkung: string | null;
}

export const NUMBERS = COMPANY_NUMBERS satisfies readonly (keyof CompanyNumbers)[];

export const BETEILIGUNGEN: Query<Beteiligung> = query(
  `SELECT ags, kennung, name, rechtsform, zweck, CAST(jahr AS INTEGER) AS jahr, wertart, ueber, CAST(anteil AS DOUBLE) AS anteil,
  ${NUMBERS.map((name) => `CAST(${name} AS DOUBLE) AS ${name}`).join(', ')},
  genauigkeit, struktur, ebene, schluessel, quelle, anmerkung
FROM beteiligungen ORDER BY ags, kennung, jahr, wertart, ueber, quelle`,
);

/** All shares of the home city. */
export const loadShares = async (): Promise<Beteiligung[]> =>
  (await ask(BETEILIGUNGEN)).filter(({ ags }) => ags === site.stadt.ags);

/** The page of a company. */
export const companyPage = (kennung: string): string => `${COMPANIES_PAGE}${kennung}/`;

/** Names a year of a company among the records. */
export const companyKey = ({ kennung, jahr }: { kennung: string; jahr: number | string }): string =>
  [kennung, jahr].join('-');
