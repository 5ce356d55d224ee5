/** Which grant of several is told, and beside which others. */
import type { Zuwendung } from '../../budget/grants.ts';
import { countPhrase, grantPhrase, purposePhrase } from '../../words/de/haushalt/grants.ts';
import { furthest, STATES } from './furthest.ts';

/** Beside grants for other purposes the newest says its own: alone it would be read as going on with them. */
export const ownPurpose = ({ zweck }: Zuwendung, rows: readonly Zuwendung[]): string[] =>
  rows.some((row) => row.zweck !== zweck) ? [purposePhrase(zweck)] : [];

/** "2025 1,6 Mio. € (vorgeschlagen), Zweck: Technik". */
export const newestPhrase = (newest: Zuwendung, rows: readonly Zuwendung[]): string =>
  [grantPhrase(newest), ...ownPurpose(newest, rows)].join(', ');

/** "6 Angaben zwischen 2015 und 2025". */
export function countOf(all: readonly Zuwendung[]): string {
  const rows = furthest(all);
  return countPhrase(
    rows.map(({ jahr }) => jahr),
    rows.every(({ jahr_erschlossen }) => jahr_erschlossen),
  );
}

/** The largest that is more than wished for; none where all are. */
export const largestFirm = <R extends Pick<Zuwendung, 'stand' | 'betrag'>>(rows: readonly R[]): R | undefined =>
  rows.filter(({ stand }) => FIRM.includes(stand)).sort((a, b) => b.betrag - a.betrag)[0];

const FIRM: readonly Zuwendung['stand'][] = ['gezahlt', 'bewilligt', 'geplant'];

/** The newest year first, of one year what has come furthest, and of that the largest. */
export const newestFirst = <R extends Pick<Zuwendung, 'jahr' | 'stand' | 'betrag'>>(rows: readonly R[]): R[] =>
  [...rows].sort((a, b) => b.jahr - a.jahr || STATES.indexOf(a.stand) - STATES.indexOf(b.stand) || b.betrag - a.betrag);
