/** What is said of the names and the cells of the source, and of how old what is. */
import { number } from '../../../text/format.ts';

const WORDING = 'die ursprüngliche Form steht in den Tabellen in der Spalte';

/** What was done to names; each ends before the name of a column. */
export const NAMES_MENDED = {
  /** `damage` says what was wrong with them, where the city says so. */
  reviewed: (damage: string | undefined): string =>
    `${damage ? `${damage} Sie` : 'Die Bezeichnungen'} sind von Hand durchgesehen und behoben; ${WORDING}`,
  differ: (names: number): string =>
    `${names === 1 ? 'Eine Bezeichnung lautet' : `${number(names)} Bezeichnungen lauten`} hier anders als in der Quelle; ${WORDING}`,
  ours: 'Kurze Namen und Suchwörter sind von uns.',
} as const;

const cells = (count: number): string => `${number(count)} ${count === 1 ? 'Zelle' : 'Zellen'}`;
const zero = (said: string): string => `Wo ein Plan eine Position kennt und kein Betrag steht, ${said}.`;

/** Zeros, empty and derived cells of the source, each with its number. */
export const CELLS = {
  zeros: (count: number): string =>
    `${cells(count)} der Quelle ${count === 1 ? 'enthält' : 'enthalten'} eine 0. ${count === 1 ? 'Sie ist' : 'Sie sind'} weggelassen und gezählt: ${zero('ist es 0')}`,
  noZeros: zero('zählt es hier als 0'),
  empty: (count: number): string =>
    `${cells(count)} ${count === 1 ? 'ist' : 'sind'} in der Quelle leer. Leer ist nicht 0: ${count === 1 ? 'Sie steht' : 'Sie stehen'} als „neu“ oder „kein Wert“ in den Tabellen.`,
  derived: (count: number): string =>
    `${cells(count)} der Quelle sind Differenzen anderer Zellen. Sie wurden alle nachgerechnet und nicht übernommen.`,
} as const;

const YEARS = ['', 'ein Jahr', 'zwei Jahre', 'drei Jahre', 'vier Jahre'];

/** How far the plan looks beyond its own year: "reicht drei Jahre weiter". */
export const planningWords = (beyond: number): string =>
  `Die mittelfristige Planung reicht ${YEARS[beyond] ?? `${beyond} Jahre`} weiter.`;

/** The amounts down to the account are older than the headline figures. */
export const DETAILS_OLDER = 'Die Einzelheiten sind alt, die Eckwerte neu.';
