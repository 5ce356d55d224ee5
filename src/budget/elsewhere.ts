/** What other publications say of single entries of the budget: amounts of other years and versions, costs per head. */
import { type Query, query } from '../engine/engine.ts';
import { ask } from '../engine/native.ts';
import type { GROESSE } from '../schema/values.ts';
import { site } from '../site.ts';
import { type Abgleich, agreementOf, loadAgreements } from './agreements.ts';
import type { Budget } from './budget.ts';
import type { Node } from './nodes.ts';
import { leads } from './part.ts';

interface Row {
  ags: string;
  struktur: string;
  ebene: string;
  schluessel: string;
  groesse: (typeof GROESSE)[number] | null;
  /** How it was found to speak of the entry. */
  zuordnung: string | null;
  kennzahl: string;
  name: string;
  jahr: number;
  wert: number;
  genauigkeit: string | null;
  einheit: string;
  wertart: string;
  reihe: string;
  quelle: string;
  anmerkung: string | null;
}

export const ELSEWHERE: Query<Row> = query(
  `SELECT b.ags, b.struktur, b.ebene, b.schluessel, b.groesse, b.anmerkung AS zuordnung, k.kennzahl, k.name,
  CAST(w.jahr AS INTEGER) AS jahr, CAST(w.wert AS DOUBLE) AS wert, w.genauigkeit, w.einheit, w.wertart, w.reihe, w.quelle, w.anmerkung
FROM kennzahlbezuege b
JOIN kennzahlen k ON k.kennzahl = b.kennzahl
JOIN werte w ON w.kennzahl = b.kennzahl AND w.ags = b.ags
WHERE w.wert IS NOT NULL AND w.jahr_bis IS NULL
ORDER BY b.ags, b.ebene, b.schluessel, k.kennzahl, w.jahr, w.wertart, w.reihe, w.quelle, b.struktur`,
);

/** A published value of an entry. */
export interface Elsewhere extends Row {
  /** Does it speak of this entry alone, or of several together? */
  readonly alone: boolean;
  readonly abgleich: Abgleich | null;
}

/** Published amounts are Aufwand and Ertrag, those of the part that leads: beside payments they would be held against something else. */
export const isToldBeside = ({ part }: Pick<Node, 'part'>, { groesse }: Pick<Row, 'groesse'>): boolean =>
  groesse === null || leads(part);

/** All published values of an entry of the budget, by indicator and year. */
export async function elsewhereOf({ keys }: Pick<Budget, 'keys'>, node: Node): Promise<Elsewhere[]> {
  const rows = (await ask(ELSEWHERE)).filter(({ ags }) => ags === site.stadt.ags);
  const agreements = await loadAgreements();
  const entries = (kennzahl: string): number =>
    new Set(rows.filter((row) => row.kennzahl === kennzahl).map(({ ebene, schluessel }) => `${ebene} ${schluessel}`))
      .size;
  return rows
    .filter(
      (row) =>
        isToldBeside(node, row) &&
        row.ebene === node.ebene &&
        keys.of(row.struktur, row.ebene, row.schluessel) === node.schluessel,
    )
    .map((row) => ({
      ...row,
      alone: entries(row.kennzahl) === 1,
      abgleich: agreementOf(agreements, row) ?? null,
    }));
}
