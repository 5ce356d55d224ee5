import { GRANT_STATE, type Zuwendung } from '../../budget/grants.ts';
import { number, shortEuro } from '../../text/format.ts';
import { accuracy } from '../../words/published.ts';
import { furthest, STATES } from './furthest.ts';

/** "2025 rund 1,8 Mio. € (geplant)"; "wohl 2017 15.000 € (geplant)", where the source does not say the year. */
export const grantPhrase = ({ genauigkeit, betrag, stand, ...row }: Zuwendung): string =>
  [yearText(row), accuracy(genauigkeit), shortEuro(betrag), `(${GRANT_STATE[stand]})`].filter(Boolean).join(' ');

/** Beside grants for other purposes the newest says its own: alone it would be read as going on with them. */
export const ownPurpose = ({ zweck }: Zuwendung, rows: readonly Zuwendung[]): string[] =>
  rows.some((row) => row.zweck !== zweck) ? [`Zweck: ${zweck}`] : [];

/** "2025 1,6 Mio. € (vorgeschlagen), Zweck: Technik". */
export const newestPhrase = (newest: Zuwendung, rows: readonly Zuwendung[]): string =>
  [grantPhrase(newest), ...ownPurpose(newest, rows)].join(', ');

/** A year that we inferred is told as a guess wherever it stands. */
export const yearText = ({ jahr, jahr_erschlossen }: Pick<Zuwendung, 'jahr' | 'jahr_erschlossen'>): string =>
  jahr_erschlossen ? `wohl ${jahr}` : String(jahr);

/** What stands below a grant: that its year is a guess, what it is for, how far it came, and what its source says beside. */
export const grantNote = ({ jahr_erschlossen, zweck, stand, anmerkung }: Zuwendung): string =>
  [jahr_erschlossen && 'Jahr von uns erschlossen', zweck, GRANT_STATE[stand], anmerkung?.replace(/\.$/, '')]
    .filter(Boolean)
    .join('; ');

/** "6 Angaben zwischen 2015 und 2025". */
export function countPhrase(all: readonly Zuwendung[]): string {
  const rows = furthest(all);
  const years = rows.map(({ jahr }) => jahr);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const many = rows.length === 1 ? 'eine Angabe' : `${number(rows.length)} Angaben`;
  const guessed = rows.every(({ jahr_erschlossen }) => jahr_erschlossen) ? 'wohl ' : '';
  return `${many} ${guessed}${first === last ? `von ${first}` : `zwischen ${first} und ${last}`}`;
}

/** The newest year first, of one year what has come furthest, and of that the largest. */
export const newestFirst = <R extends Pick<Zuwendung, 'jahr' | 'stand' | 'betrag'>>(rows: readonly R[]): R[] =>
  [...rows].sort((a, b) => b.jahr - a.jahr || STATES.indexOf(a.stand) - STATES.indexOf(b.stand) || b.betrag - a.betrag);
