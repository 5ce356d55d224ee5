import type { Zuwendung } from '../../budget/grants.ts';
import { GRANTS_PAGE } from '../../budget/grants.ts';
import { type LetterPage, letterPages, PAGE_SIZE } from '../../ui/letter-pages.ts';
import { allStates, furthest } from './furthest.ts';

/** By recipient, of each the newest first. */
export const byRecipient = <R extends Zuwendung>(rows: readonly R[]): R[] => {
  const german = new Intl.Collator('de');
  return [...rows].sort(
    (a, b) => german.compare(a.empfaenger, b.empfaenger) || b.jahr - a.jahr || german.compare(a.zweck, b.zweck),
  );
};

/** The pages of a list that is too long for one, from A to Z; none where it is not. */
export const grantPages = (rows: readonly Zuwendung[]): LetterPage<Zuwendung>[] =>
  furthest(rows).length <= PAGE_SIZE
    ? []
    : letterPages(byRecipient(rows), ({ empfaenger }) => empfaenger, `${GRANTS_PAGE}verzeichnis/`);

/** Of a list that is too long for one page, the overview shows the largest of its newest year. */
export function largest(rows: readonly Zuwendung[]): Zuwendung[] {
  const newest = Math.max(...rows.map(({ jahr }) => jahr));
  const grants = furthest(rows.filter(({ jahr }) => jahr === newest));
  return allStates(grants.sort((a, b) => b.betrag - a.betrag).slice(0, SHOWN));
}

const SHOWN = 40;
