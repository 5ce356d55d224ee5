/** Sums of grants with their parts, for the page that tells where numbers come from. */
import { grantKey, recipientKey, type Zuwendung, type Zuwendungssumme } from '../../budget/grants.ts';
import { euro } from '../../text/format.ts';
import { sumHtml } from '../../ui/origin/sum.ts';
import { recordAnchor, rowOrigin } from '../../ui/origins.ts';
import { recipientsOf, type YearSum, yearSums } from './recipients.ts';

/** Names a sum among the records. @param recipient whose grants alone it adds up */
const sumKey = (
  { liste, jahr, wertart, stand }: Pick<Zuwendungssumme, 'liste' | 'jahr' | 'wertart' | 'stand'>,
  recipient = '',
): string => ['summe', recipient, liste, jahr, wertart, stand].filter(Boolean).join('-');

/** Where the sum of a list is told. */
export const listSumOrigin = (sum: Zuwendungssumme): string => rowOrigin('zuwendungen', sumKey(sum));

/** Where the sum of a recipient is told; one grant alone is its own record. */
export function recipientSumOrigin(sum: YearSum): string {
  const [first] = sum.rows as [Zuwendung];
  return rowOrigin('zuwendungen', sum.rows.length > 1 ? sumKey(sum, recipientKey(first)) : grantKey(first));
}

/** The sums of lists, and of recipients with several grants in one, as HTML; empty where no list is. */
export const sumsHtml = (grants: readonly Zuwendung[]): string =>
  [
    ...yearSums(grants).map((sum) => sumOf(sumKey(sum), sum.liste, sum)),
    ...recipientsOf(grants).flatMap(({ key, name, rows }) =>
      yearSums(rows)
        .filter((sum) => sum.rows.length > 1)
        .map((sum) => sumOf(sumKey(sum, key), `${name}, ${sum.liste}`, sum)),
    ),
  ].join('');

const sumOf = (key: string, name: string, { jahr, stand, betrag, rows }: YearSum): string =>
  sumHtml({
    id: recordAnchor(key),
    name: `${name}, ${jahr}, ${stand}`,
    zahl: betrag,
    shown: euro(betrag),
    parts: rows.map((row) => ({
      name: `${row.empfaenger}, ${row.zweck}`,
      zahl: row.betrag,
      shown: euro(row.betrag),
      href: rowOrigin('zuwendungen', grantKey(row)),
    })),
  });
