import type { Quelle } from '../sources.ts';
import { date, euro, number } from '../text/format.ts';
import { AMOUNT_WORDS, INVESTMENT_KINDS, INVESTMENT_STAGES } from '../words/de/investments/amounts.ts';
import { accuracy, accurately } from '../words/published.ts';
import type { Investition } from './queries.ts';

/** How figures of investments are written and called. */

const NBSP = '\u00a0';
/** Millions with the decimals that the source has, at most two: 123.3 → "123,3". */
export function millions(value: number): string {
  const decimals = String(Number((value / 1e6).toFixed(2))).split('.')[1]?.length ?? 0;
  return number(value / 1e6, decimals);
}

/** "rund 310 Mio. €", "450.000 €". */
export function amountText(value: number, genauigkeit: string | null = null): string {
  return accurately(genauigkeit, Math.abs(value) < 1e6 ? euro(value) : `${millions(value)}${NBSP}Mio.${NBSP}€`);
}

/** The figure that a row is about: its amount, its costs, or its own share. */
export const figureOf = ({ betrag, gesamtkosten, eigenanteil, foerderung, ve }: Investition): number =>
  betrag ?? gesamtkosten ?? eigenanteil ?? foerderung ?? ve ?? 0;

/** What a source does not say, in the tables' word for it. */
const UNTOLD = 'nicht angegeben';

/** What a figure covers, as a sentence can say it: „Trasse“, or that its source does not tell. */
export const scopeName = (umfang: string): string => (umfang === UNTOLD ? AMOUNT_WORDS.scope(UNTOLD) : `„${umfang}“`);

/** The same for a cell, without quotation marks. */
export const scopeCell = (umfang: string): string => (umfang === UNTOLD ? AMOUNT_WORDS.scope(UNTOLD) : umfang);

/** Do all remarks say that this was assigned by the site, as in "Bereich und Träger von uns zugeordnet."? */
export function isAssigned(rows: readonly Pick<Investition, 'anmerkung'>[], what: 'Träger' | 'Bereich'): boolean {
  const remark = new RegExp(`${what}[^.;:]* von uns zugeordnet`);
  return rows.length > 0 && rows.every(({ anmerkung }) => remark.test(anmerkung ?? ''));
}

/** "2023", "2023 bis 2026", "ohne Jahr". */
export function period({ jahr, jahr_bis }: Pick<Investition, 'jahr' | 'jahr_bis'>): string {
  if (jahr === null) return AMOUNT_WORDS.noYear;
  return jahr_bis === null ? `${jahr}` : AMOUNT_WORDS.period(jahr, jahr_bis);
}

/** The same for a cell of a table, which should not break: "2023–2026". */
export const years = ({ jahr, jahr_bis }: Pick<Investition, 'jahr' | 'jahr_bis'>): string =>
  jahr !== null && jahr_bis !== null ? `${jahr}–${jahr_bis}` : period({ jahr, jahr_bis });

/** How certain a figure is: "Kostenschätzung", "Plan (Entwurf)", "Ergebnis". */
export function kindOf({ wertart, status }: Pick<Investition, 'wertart' | 'status'>): string {
  const kind = INVESTMENT_KINDS[wertart] ?? wertart;
  // a measure may be decided; its estimate is none the less one
  if (!['ansatz', 'planung'].includes(wertart)) return kind;
  if (status === 'entwurf') return AMOUNT_WORDS.draft(kind);
  return status === 'beschlossen' ? AMOUNT_WORDS.decided(kind) : kind;
}

/** Does a row name the money of others and no costs? Then its figure is no amount that is spent. */
export const isFunding = ({ betrag, gesamtkosten, eigenanteil, foerderung }: Investition): boolean =>
  foerderung !== null && betrag === null && gesamtkosten === null && eigenanteil === null;

/** What the figure of a row is: like `kindOf`, but money of others is called what it is. */
export function artOf(row: Investition): string {
  if (!isFunding(row)) return kindOf(row);
  return row.wertart === 'prognose' ? AMOUNT_WORDS.hopedFunding : AMOUNT_WORDS.funding;
}

/** How far a measure has come, where its source says so. */
export const stageOf = ({ status }: Pick<Investition, 'status'>): string | undefined => INVESTMENT_STAGES[status];

/** The word behind a number where its source is not exact. */
export const mark = ({ genauigkeit }: Pick<Investition, 'genauigkeit'>): string | undefined =>
  accuracy(genauigkeit) || undefined;

/** Who says it: the city itself, or somebody who reports on it. */
export function saidBy(quelle: Quelle | undefined, verwaltung: string): string {
  if (!quelle) return '';
  return quelle.herausgeber === verwaltung ? AMOUNT_WORDS.city : AMOUNT_WORDS.according(quelle.herausgeber);
}

/** "Tagesspiegel, November 2022" or "…, ohne Datum". */
export const sourceAndDate = ({ herausgeber, stand }: Quelle): string =>
  `${herausgeber}, ${stand ? date(stand) : AMOUNT_WORDS.noDate}`;
