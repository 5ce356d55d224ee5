/**
 * The key figures of the result budget. Their names, words and legal sources stand in `kennzahlen`.
 *
 * Formulas after the NKF-Kennzahlenset of Nordrhein-Westfalen (Runderlass of 1 October 2008); which account group
 * stands for which term is our own assignment to the chart of accounts. Internal charging (48, 58), the financial
 * result (46, 55) and the extraordinary one (49, 59) are no part of ordinary revenue and expenditure.
 */

/** What a formula adds or takes off: account groups (two digits) or accounts by the beginning of their number. */
export interface Term {
  readonly vorzeichen: 1 | -1;
  readonly konten: string;
}

/** Numerator / denominator × 100. */
export interface Formula {
  readonly kennzahl: string;
  readonly zaehler: readonly Term[];
  readonly nenner: readonly Term[];
}

const plus = (...konten: readonly string[]): Term[] => konten.map((prefix) => ({ vorzeichen: 1, konten: prefix }));
const minus = (...konten: readonly string[]): Term[] => konten.map((prefix) => ({ vorzeichen: -1, konten: prefix }));

/** Ordinary revenue: account groups 40 to 45 and 47. */
const ERTRAEGE = plus('40', '41', '42', '43', '44', '45', '47');
/** Ordinary expenditure: account groups 50 to 54 and 57. */
const AUFWENDUNGEN = plus('50', '51', '52', '53', '54', '57');

/** Leistungen nach dem Familienleistungsausgleich and other compensations, booked among the taxes. */
const AUSGLEICH = '405';
/** The part of the Gewerbesteuer that a city hands on; the share in the fund "Deutsche Einheit" is in no account of its own. */
const GEWERBESTEUERUMLAGE = '5341';

const of = (zaehler: readonly Term[], nenner: readonly Term[]) => ({ zaehler, nenner });

const BY_ID: Readonly<Record<string, Omit<Formula, 'kennzahl'>>> = {
  steuerquote: of(plus('40'), ERTRAEGE),
  'steuerquote-ohne-ausgleich': of([...plus('40'), ...minus(AUSGLEICH)], ERTRAEGE),
  'steuerquote-netto': of([...plus('40'), ...minus(GEWERBESTEUERUMLAGE)], [...ERTRAEGE, ...minus(GEWERBESTEUERUMLAGE)]),
  zuwendungsquote: of(plus('41'), ERTRAEGE),
  'allgemeine-zuweisungsquote': of(plus('411', '413'), ERTRAEGE),
  personalintensitaet: of(plus('50'), AUFWENDUNGEN),
  sachintensitaet: of(plus('52'), AUFWENDUNGEN),
  transferaufwandsquote: of(plus('53'), AUFWENDUNGEN),
  abschreibungsintensitaet: of(plus('57'), AUFWENDUNGEN),
  zinslastquote: of(plus('55'), AUFWENDUNGEN),
  aufwandsdeckungsgrad: of(ERTRAEGE, AUFWENDUNGEN),
};

/** All key figures of the plan, in the order of reading. */
export const FORMULAS: readonly Formula[] = Object.entries(BY_ID).map(([kennzahl, sides]) => ({ kennzahl, ...sides }));

/** Is the account part of what a term names? */
export const belongs = (prefix: string, { konto, kontengruppe }: { konto: string; kontengruppe: string }): boolean =>
  prefix.length === 2 ? kontengruppe === prefix : konto.startsWith(prefix);
