import { type Figure, figure } from '../../figure/figure.ts';
import { TRANSFERS } from '../../words/de/haushalt/companies.ts';
import { type Company, transfersOf } from './companies.ts';
import { transfersOrigin } from './sums.ts';

/** What goes between the city and its companies, year by year; null where no report names several of them. */
export function transfersFigure(city: string, companies: readonly Company[]): Figure | null {
  const rows = transfersOf(companies);
  const newest = rows.at(-1);
  if (!newest) return null;
  return figure({
    id: 'beteiligungen-zahlungen',
    lines: true,
    sentence: TRANSFERS.sentence(newest),
    subtitle: TRANSFERS.subtitle(city),
    picture: null,
    view: 'table',
    sources: rows.map(({ quelle }) => quelle),
    notes: [TRANSFERS.oneReport],
    caption: TRANSFERS.caption(city),
    rows,
    row: {
      origin: transfersOrigin,
      note: ({ wertart, unternehmen }) => TRANSFERS.note(wertart, unternehmen),
    },
    columns: [
      { name: 'jahr', title: TRANSFERS.columns.year, kind: 'text', value: ({ jahr }) => String(jahr) },
      {
        name: 'von_stadt',
        title: TRANSFERS.columns.fromCity,
        kind: 'euro',
        value: (row) => row.von_stadt,
        gap: 'keine Angabe',
      },
      {
        name: 'an_stadt',
        title: TRANSFERS.columns.toCity,
        kind: 'euro',
        value: (row) => row.an_stadt,
        gap: 'keine Angabe',
      },
      {
        name: 'buergschaften',
        title: TRANSFERS.columns.guarantees,
        kind: 'euro',
        secondary: true,
        value: (row) => row.buergschaften,
        gap: 'keine Angabe',
      },
    ],
  });
}
