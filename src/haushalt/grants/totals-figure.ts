import { GRANT_STATE, type Zuwendungssumme } from '../../budget/grants.ts';
import { type Figure, figure } from '../../figure/figure.ts';
import { shortEuro } from '../../text/format.ts';
import { WERTART_NAME } from '../../text/words.ts';
import { newestFirst } from './sentences.ts';
import { listSumOrigin } from './sums.ts';

/** What the lists add up to in each year; null where the city gives none. */
export function totalsFigure(city: string, rows: readonly Zuwendungssumme[]): Figure | null {
  const [newest] = newestFirst(rows);
  if (!newest) return null;
  const held = rows.some(({ einzelpersonen }) => einzelpersonen !== null);
  return figure({
    id: 'zuwendungen-summen',
    lines: true,
    // a sum without its list would be taken for all that the city gives
    sentence: `Eine Liste von vielen, „${newest.liste}“: ${newest.jahr} zusammen ${shortEuro(newest.betrag)} (${GRANT_STATE[newest.stand]})`,
    subtitle: `${city}: Summen je Liste, Jahr und Stand, in Euro`,
    picture: null,
    view: 'table',
    sources: rows.map(({ quelle }) => quelle),
    notes: [
      'Zusammengezählt ist nur, was eine Liste selbst nebeneinander nennt. Beantragt und bewilligt sind dasselbe Geld, zweimal genannt.',
      held && 'Was Menschen bekommen, steht nur als Summe „Einzelpersonen“ darin, ohne Namen und Zweck.',
    ],
    caption: `${city}: was Listen von Zuwendungen zusammen nennen, in Euro`,
    rows,
    row: {
      origin: listSumOrigin,
      note: ({ liste, wertart, stand }) => [liste, WERTART_NAME[wertart], GRANT_STATE[stand]].join('; '),
    },
    columns: [
      { name: 'jahr', title: 'Jahr', kind: 'text', value: ({ jahr }) => String(jahr) },
      { name: 'betrag', title: 'Zusammen', kind: 'euro', value: ({ betrag }) => betrag },
      { name: 'empfaenger', title: 'Genannte Empfänger', kind: 'count', value: ({ empfaenger }) => empfaenger },
      held && {
        name: 'einzelpersonen',
        title: 'davon Einzelpersonen',
        kind: 'euro',
        value: ({ einzelpersonen }) => einzelpersonen,
        gap: 'keine',
      },
      { name: 'liste', title: 'Liste', kind: 'text', fileOnly: true, value: ({ liste }) => liste },
      { name: 'stand', title: 'Stand', kind: 'text', fileOnly: true, value: ({ stand }) => stand },
    ],
  });
}
