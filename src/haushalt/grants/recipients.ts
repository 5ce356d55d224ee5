/** Who gets grants: one recipient with all that is known of it. */
import { group } from 'd3-array';
import { isNamed, recipientKey, recipientPage, type Zuwendung } from '../../budget/grants.ts';
import { cents } from '../../text/cents.ts';

export interface Recipient {
  /** Its part of the address. */
  readonly key: string;
  readonly name: string;
  readonly href: string;
  /** All grants, the oldest first. */
  readonly rows: readonly Zuwendung[];
}

/** The recipients that a source names, in the order of the alphabet; ways of writing one name are one, called as the newest row has it. */
export function recipientsOf(rows: readonly Zuwendung[]): Recipient[] {
  const german = new Intl.Collator('de');
  return [...group(rows.filter(isNamed), recipientKey)]
    .map(([key, own]): Recipient => {
      const sorted = [...own].sort((a, b) => a.jahr - b.jahr || a.zweck.localeCompare(b.zweck, 'de'));
      const newest = sorted.at(-1) as Zuwendung;
      return { key, name: newest.empfaenger, href: recipientPage(newest) as string, rows: sorted };
    })
    .sort((a, b) => german.compare(a.name, b.name));
}

/** What several grants of one list, year and state come to; those that no list has are single finds and stand alone. */
export interface YearSum extends Pick<Zuwendung, 'jahr' | 'stand' | 'wertart'> {
  readonly liste: string;
  readonly betrag: number;
  readonly rows: readonly Zuwendung[];
}

/** The sums of a recipient by list, year and state, the oldest first. */
export function yearSums(rows: readonly Zuwendung[]): YearSum[] {
  const listed = rows.flatMap((row) => (row.liste === null ? [] : { ...row, liste: row.liste }));
  return [...group(listed, ({ liste, jahr, wertart, stand }) => [liste, jahr, wertart, stand].join('|')).values()]
    .map((own) => {
      const [{ liste, jahr, wertart, stand }] = own as [(typeof own)[number]];
      return {
        liste,
        jahr,
        wertart,
        stand,
        betrag: cents(own.reduce((sum, { betrag }) => sum + betrag, 0)),
        rows: own,
      };
    })
    .sort((a, b) => a.jahr - b.jahr);
}
