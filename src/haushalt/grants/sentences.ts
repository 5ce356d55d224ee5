import { GRANT_STATE, type Zuwendung } from '../../budget/grants.ts';
import { number, shortEuro } from '../../text/format.ts';
import { accuracy } from '../../words/published.ts';

/** "2025 rund 1,8 Mio. € (geplant)". */
export const grantPhrase = ({ jahr, genauigkeit, betrag, stand }: Zuwendung): string =>
  [jahr, accuracy(genauigkeit), shortEuro(betrag), `(${GRANT_STATE[stand]})`].filter(Boolean).join(' ');

/** "6 Angaben zwischen 2015 und 2025". */
export function countPhrase(rows: readonly Zuwendung[]): string {
  const years = rows.map(({ jahr }) => jahr);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const many = rows.length === 1 ? 'eine Angabe' : `${number(rows.length)} Angaben`;
  return first === last ? `${many} von ${first}` : `${many} zwischen ${first} und ${last}`;
}

const STATES = Object.keys(GRANT_STATE);

/** The newest year first, of one year what has come furthest, and of that the largest. */
export const newestFirst = <R extends Pick<Zuwendung, 'jahr' | 'stand' | 'betrag'>>(rows: readonly R[]): R[] =>
  [...rows].sort((a, b) => b.jahr - a.jahr || STATES.indexOf(a.stand) - STATES.indexOf(b.stand) || b.betrag - a.betrag);
