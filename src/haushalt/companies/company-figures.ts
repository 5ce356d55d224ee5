import { bars } from '../../charts/bars.ts';
import { type Figure, figure } from '../../figure/figure.ts';
import { shortEuro } from '../../text/format.ts';
import { WERTART_NAME } from '../../text/words.ts';
import { rowOrigin } from '../../ui/origins.ts';
import { accuracy } from '../../words/published.ts';
import type { Company, CompanyYear } from './companies.ts';
import { NUMBER_NAME, numberColumns } from './number-columns.ts';
import { companyKey, NUMBERS } from './queries.ts';

/** What is known of a company, year by year; null where only its share is. */
export function yearsFigure({ kennung, name, years }: Company): Figure | null {
  const rows = years.filter((year) => NUMBERS.some((one) => year[one] !== null));
  const newest = rows.at(-1);
  if (!newest) return null;
  const results = rows.filter(({ ergebnis }) => ergebnis !== null);
  const sentence = headline(newest);
  return figure({
    id: `beteiligung-${kennung}`,
    lines: true,
    sentence,
    subtitle: `${name}: Zahlen je Jahr, in Euro`,
    picture:
      results.length > 1
        ? {
            draw: (document, width) =>
              bars(
                results.map(({ jahr, wertart, ergebnis }) => ({
                  name: `${jahr}, ${WERTART_NAME[wertart] ?? wertart}`,
                  werte: [ergebnis],
                })),
                {
                  label: sentence,
                  width,
                  arten: [{ name: 'Jahresergebnis', farbe: 'var(--netto)' }],
                  minus: 'var(--rest)',
                },
                document,
              ),
          }
        : null,
    view: results.length > 1 ? 'both' : 'table',
    sources: rows.map(({ quelle }) => quelle),
    caption: `${name}: Zahlen je Jahr, in Euro`,
    rows,
    row: {
      origin: (year) => rowOrigin('beteiligungen', companyKey(year)),
      note: ({ wertart, anmerkung }) => [WERTART_NAME[wertart] ?? wertart, anmerkung].filter(Boolean).join('; '),
    },
    columns: [
      { name: 'jahr', title: 'Jahr', kind: 'text', value: ({ jahr }) => String(jahr) },
      ...numberColumns(rows, (year) => year),
      { name: 'wertart', title: 'Art', kind: 'text', fileOnly: true, value: ({ wertart }) => wertart },
      { name: 'quelle', title: 'Quelle', kind: 'text', fileOnly: true, value: ({ quelle }) => quelle },
    ],
  });
}

/** "2012: Jahresergebnis rund 1,5 Mio. € (Ergebnis)". */
function headline(year: CompanyYear): string {
  const name =
    (['ergebnis', ...NUMBERS] as const).find((one) => year[one] !== null && one !== 'beschaeftigte') ?? 'beschaeftigte';
  const value = year[name] ?? 0;
  const shown = name === 'beschaeftigte' ? String(value) : shortEuro(value);
  const words = [NUMBER_NAME[name], accuracy(year.genauigkeit), shown].filter(Boolean).join(' ');
  return `${year.jahr}: ${words} (${WERTART_NAME[year.wertart] ?? year.wertart})`;
}
