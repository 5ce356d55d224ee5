import { bars } from '../../charts/bars.ts';
import { type Figure, figure } from '../../figure/figure.ts';
import { WERTART_NAME } from '../../text/words.ts';
import { rowOrigin } from '../../ui/origins.ts';
import { COMPANY_YEARS, NUMBER_NAME } from '../../words/de/haushalt/companies.ts';
import type { Company, CompanyYear } from './companies.ts';
import { numberColumns } from './number-columns.ts';
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
    subtitle: COMPANY_YEARS.title(name),
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
                  arten: [{ name: NUMBER_NAME.ergebnis, farbe: 'var(--netto)' }],
                  minus: 'var(--rest)',
                },
                document,
              ),
          }
        : null,
    view: results.length > 1 ? 'both' : 'table',
    sources: rows.map(({ quelle }) => quelle),
    caption: COMPANY_YEARS.title(name),
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

/** The result where it is known, else the first number that is. */
function headline(year: CompanyYear): string {
  const name =
    (['ergebnis', ...NUMBERS] as const).find((one) => year[one] !== null && one !== 'beschaeftigte') ?? 'beschaeftigte';
  return COMPANY_YEARS.headline(year, name, year[name] ?? 0);
}
