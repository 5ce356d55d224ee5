import { GRANT_STATE, type Zuwendung } from '../../budget/grants.ts';
import { shortEuro } from '../../text/format.ts';

/** Words before an amount that is not exact. */
export const ACCURACY: Readonly<Record<string, string>> = {
  rund: 'rund',
  mindestens: 'mindestens',
  hoechstens: 'höchstens',
};

/** "2025 rund 1,8 Mio. € (geplant)". */
export const grantPhrase = ({ jahr, genauigkeit, betrag, stand }: Zuwendung): string =>
  [jahr, ACCURACY[genauigkeit], shortEuro(betrag), `(${GRANT_STATE[stand]})`].filter(Boolean).join(' ');

/** Grants of the newest year first, and of one year the largest. */
export const newestFirst = (rows: readonly Zuwendung[]): Zuwendung[] =>
  [...rows].sort((a, b) => b.jahr - a.jahr || b.betrag - a.betrag);
