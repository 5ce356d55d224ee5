import { type Figure, figure } from '../../figure/figure.ts';
import { shortEuro } from '../../text/format.ts';
import { WERTART_NAME } from '../../text/words.ts';
import { type Company, transfersOf } from './companies.ts';
import { transfersOrigin } from './sums.ts';

/** What goes between the city and its companies, year by year; null where no report names several of them. */
export function transfersFigure(city: string, companies: readonly Company[]): Figure | null {
  const rows = transfersOf(companies);
  const newest = rows.at(-1);
  if (!newest) return null;
  const said = [
    newest.von_stadt !== null && `${shortEuro(newest.von_stadt)} zahlt die Stadt`,
    newest.an_stadt !== null && `${shortEuro(newest.an_stadt)} bekommt sie`,
  ].filter(Boolean);
  return figure({
    id: 'beteiligungen-zahlungen',
    lines: true,
    sentence: `${newest.jahr}: ${said.join(', ') || `Bürgschaften von ${shortEuro(newest.buergschaften ?? 0)}`}`,
    subtitle: `${city}: Zahlungen an Unternehmen und von ihnen je Jahr, in Euro`,
    picture: null,
    view: 'table',
    sources: rows.map(({ quelle }) => quelle),
    notes: [
      'Zusammengezählt ist nur, was ein Bericht selbst nebeneinander nennt. Bürgschaften sind kein Geld, das geflossen ist.',
    ],
    caption: `${city}: Zahlungen zwischen Stadt und Unternehmen, in Euro`,
    rows,
    row: {
      origin: transfersOrigin,
      note: ({ wertart, unternehmen }) => `${WERTART_NAME[wertart] ?? wertart}; ${unternehmen} Unternehmen`,
    },
    columns: [
      { name: 'jahr', title: 'Jahr', kind: 'text', value: ({ jahr }) => String(jahr) },
      { name: 'von_stadt', title: 'von der Stadt', kind: 'euro', value: (row) => row.von_stadt, gap: 'keine Angabe' },
      { name: 'an_stadt', title: 'an die Stadt', kind: 'euro', value: (row) => row.an_stadt, gap: 'keine Angabe' },
      {
        name: 'buergschaften',
        title: 'Bürgschaften',
        kind: 'euro',
        secondary: true,
        value: (row) => row.buergschaften,
        gap: 'keine Angabe',
      },
    ],
  });
}
