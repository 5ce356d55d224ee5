import { type Query, query } from '../engine/engine.ts';
import { number } from '../text/format.ts';

/** The rows of the budget of one city: all, those without an amount, those that name no record of their source. */
export interface RowCount {
  readonly ags: string;
  readonly leer: number;
  readonly ohne_zeile: number;
}

export const ROWS: Query<RowCount> = query(
  `SELECT ags, CAST(COUNT(*) FILTER (WHERE betrag IS NULL) AS INTEGER) AS leer,
  CAST(COUNT(*) FILTER (WHERE zeile IS NULL) AS INTEGER) AS ohne_zeile
FROM haushalt GROUP BY ags ORDER BY ags`,
);

/** What the import counted in the source: cells with a 0, and cells that are differences of other cells. */
export interface Counted {
  readonly zeros: number;
  readonly derived: number;
}

const cells = (count: number): string => `${number(count)} ${count === 1 ? 'Zelle' : 'Zellen'}`;

/** What the page says of zeros and of cells that are empty or derived: of each only where there are any. */
export function cellSentences({ leer }: RowCount, { zeros, derived }: Counted): string[] {
  const zero = 'Wo ein Plan eine Position kennt und kein Betrag steht, ist es 0.';
  const left = zeros === 1 ? 'Sie ist weggelassen und gezählt' : 'Sie sind weggelassen und gezählt';
  return [
    zeros > 0
      ? `${cells(zeros)} der Quelle ${zeros === 1 ? 'enthält' : 'enthalten'} eine 0. ${left}: ${zero}`
      : zero.replace('ist es 0', 'zählt es hier als 0'),
    leer > 0
      ? `${cells(leer)} ${leer === 1 ? 'ist' : 'sind'} in der Quelle leer. Leer ist nicht 0: ${leer === 1 ? 'Sie steht' : 'Sie stehen'} als „neu“ oder „kein Wert“ in den Tabellen.`
      : '',
    derived > 0
      ? `${cells(derived)} der Quelle sind Differenzen anderer Zellen. Sie wurden alle nachgerechnet und nicht übernommen.`
      : '',
  ].filter(Boolean);
}

const YEARS = ['', 'ein Jahr', 'zwei Jahre', 'drei Jahre', 'vier Jahre'];

/** How far the plan looks beyond its own year: "reicht drei Jahre weiter"; empty where it does not. */
export function planningSentence(jahr: number, planned: readonly number[]): string {
  const beyond = Math.max(jahr, ...planned) - jahr;
  return beyond > 0 ? `Die mittelfristige Planung reicht ${YEARS[beyond] ?? `${beyond} Jahre`} weiter.` : '';
}
