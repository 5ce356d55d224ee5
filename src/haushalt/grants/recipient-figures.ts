import { grantKey, type Zuwendung } from '../../budget/grants.ts';
import { bars } from '../../charts/bars.ts';
import { type Figure, figure } from '../../figure/figure.ts';
import { WERTART_NAME } from '../../text/words.ts';
import { rowOrigin } from '../../ui/origins.ts';
import { GRANT_STATE, grantNote, RECIPIENT, RECIPIENT_SUMS } from '../../words/de/haushalt/grants.ts';
import { furthest } from './furthest.ts';
import { amountColumn, earlierColumns, furtherColumns, singleFinds } from './grants-figure.ts';
import { newestFirst, newestPhrase } from './newest.ts';
import { type Recipient, yearSums } from './recipients.ts';
import { recipientSumOrigin } from './sums.ts';

/** All figures of the page of a recipient: what lists add up to, then each grant. */
export const recipientFigures = (recipient: Recipient): Figure[] =>
  [sumsFigure(recipient), grantsOfRecipient(recipient)].filter((one) => one !== null);

/** Every grant of a recipient over the years. */
function grantsOfRecipient({ key, name, rows: all }: Recipient): Figure {
  const rows = furthest(all);
  const newest = newestFirst(rows)[0] as Zuwendung;
  const sentence = RECIPIENT.newest(newestPhrase(newest, rows));
  return figure({
    id: `empfaenger-${key}`,
    lines: true,
    sentence,
    subtitle: RECIPIENT.subtitle(name),
    picture: {
      draw: (document, width) =>
        bars(
          rows.map((row) => ({
            name: RECIPIENT.barOf(row),
            werte: [row.betrag],
          })),
          { label: sentence, width, arten: [{ name: RECIPIENT.bar, farbe: 'var(--aufwand)' }] },
          document,
        ),
    },
    view: rows.length > 1 && rows.length <= BARS ? 'both' : 'table',
    sources: rows.map(({ quelle }) => quelle),
    notes: [rows.length > 1 && singleFinds(rows)],
    caption: RECIPIENT.caption(name),
    rows,
    row: {
      origin: (row) => rowOrigin('zuwendungen', grantKey(row)),
      note: grantNote,
    },
    columns: [
      { name: 'jahr', title: RECIPIENT.yearAndPurpose, kind: 'text', value: ({ jahr }) => String(jahr) },
      amountColumn,
      ...earlierColumns(rows),
      { name: 'empfaenger', title: 'Empfänger', kind: 'text', fileOnly: true, value: ({ empfaenger }) => empfaenger },
      { name: 'zweck', title: 'Zweck', kind: 'text', fileOnly: true, value: ({ zweck }) => zweck },
      { name: 'stand', title: 'Stand', kind: 'text', fileOnly: true, value: ({ stand }) => stand },
      ...furtherColumns(rows),
    ],
  });
}

/** More bars than these are no picture any more. */
const BARS = 24;

/** What a list gives a recipient in each year, where it has several purposes or years; null elsewhere. */
function sumsFigure({ key, name, rows: all }: Recipient): Figure | null {
  const rows = yearSums(all);
  const [newest] = newestFirst(rows);
  if (!newest || (rows.length < 2 && newest.rows.length < 2)) return null;
  return figure({
    id: `empfaenger-${key}-summen`,
    sentence: RECIPIENT_SUMS.sentence(newest),
    subtitle: RECIPIENT_SUMS.subtitle(name),
    picture: null,
    view: 'table',
    sources: rows.flatMap((sum) => sum.rows.map(({ quelle }) => quelle)),
    caption: RECIPIENT_SUMS.caption(name),
    rows,
    row: {
      origin: recipientSumOrigin,
      note: ({ liste, wertart, stand }) => [liste, WERTART_NAME[wertart], GRANT_STATE[stand]].join('; '),
    },
    columns: [
      { name: 'jahr', title: 'Jahr', kind: 'text', value: ({ jahr }) => String(jahr) },
      { name: 'betrag', title: 'Zusammen', kind: 'euro', value: ({ betrag }) => betrag },
      { name: 'zuwendungen', title: 'Zuwendungen', kind: 'count', value: ({ rows: own }) => own.length },
      { name: 'liste', title: 'Liste', kind: 'text', fileOnly: true, value: ({ liste }) => liste },
      { name: 'stand', title: 'Stand', kind: 'text', fileOnly: true, value: ({ stand }) => stand },
    ],
  });
}
