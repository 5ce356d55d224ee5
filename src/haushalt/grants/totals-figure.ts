import type { Zuwendungssumme } from '../../budget/grants.ts';
import { type Figure, figure } from '../../figure/figure.ts';
import { WERTART_NAME } from '../../text/words.ts';
import { GRANT_STATE, GRANT_TOTALS } from '../../words/de/haushalt/grants.ts';
import { newestFirst } from './newest.ts';
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
    sentence: GRANT_TOTALS.sentence(newest),
    subtitle: GRANT_TOTALS.subtitle(city),
    picture: null,
    view: 'table',
    sources: rows.map(({ quelle }) => quelle),
    notes: [GRANT_TOTALS.oneList, held && GRANT_TOTALS.people],
    caption: GRANT_TOTALS.caption(city),
    rows,
    row: {
      origin: listSumOrigin,
      note: ({ liste, wertart, stand }) => [liste, WERTART_NAME[wertart], GRANT_STATE[stand]].join('; '),
    },
    columns: [
      { name: 'jahr', title: 'Jahr', kind: 'text', value: ({ jahr }) => String(jahr) },
      { name: 'betrag', title: 'Zusammen', kind: 'euro', value: ({ betrag }) => betrag },
      { name: 'empfaenger', title: GRANT_TOTALS.recipients, kind: 'count', value: ({ empfaenger }) => empfaenger },
      held && {
        name: 'einzelpersonen',
        title: GRANT_TOTALS.ofThemPeople,
        kind: 'euro',
        value: ({ einzelpersonen }) => einzelpersonen,
        gap: 'keine',
      },
      { name: 'liste', title: 'Liste', kind: 'text', fileOnly: true, value: ({ liste }) => liste },
      { name: 'stand', title: 'Stand', kind: 'text', fileOnly: true, value: ({ stand }) => stand },
    ],
  });
}
