import { type Query, query } from '../../engine/engine.ts';
import { ofRole } from '../../roles.ts';

/** Published totals of ordinary revenue and expenditure of one year, of the same kind and series. */
export interface Summenpaar {
  ags: string;
  jahr: number;
  wertart: string;
  reihe: string;
  einheit: string;
  ertraege_kennzahl: string;
  ertraege: number;
  ertraege_genauigkeit: string | null;
  ertraege_quelle: string;
  aufwendungen_kennzahl: string;
  aufwendungen: number;
  aufwendungen_genauigkeit: string | null;
  aufwendungen_quelle: string;
  anmerkung: string | null;
}

export const SUMMENPAARE: Query<Summenpaar> = query(
  `SELECT e.ags, e.jahr, e.wertart, e.reihe, e.einheit,
  e.kennzahl AS ertraege_kennzahl, CAST(e.wert AS DOUBLE) AS ertraege, e.genauigkeit AS ertraege_genauigkeit, e.quelle AS ertraege_quelle,
  a.kennzahl AS aufwendungen_kennzahl, CAST(a.wert AS DOUBLE) AS aufwendungen, a.genauigkeit AS aufwendungen_genauigkeit, a.quelle AS aufwendungen_quelle,
  COALESCE(e.anmerkung, a.anmerkung) AS anmerkung
FROM werte e
JOIN werte a ON a.ags = e.ags AND a.jahr = e.jahr AND a.wertart = e.wertart AND a.reihe = e.reihe AND a.einheit = e.einheit
WHERE e.kennzahl IN ${ofRole('ertraege-ordentlich')} AND a.kennzahl IN ${ofRole('aufwendungen-ordentlich')}
  AND e.wert IS NOT NULL AND a.wert IS NOT NULL AND e.jahr_bis IS NULL AND a.jahr_bis IS NULL
ORDER BY e.ags, e.jahr, e.wertart, e.reihe, e.quelle, a.quelle`,
);
