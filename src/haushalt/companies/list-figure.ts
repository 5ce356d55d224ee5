import { type Figure, figure } from '../../figure/figure.ts';
import { number } from '../../text/format.ts';
import { WERTART_NAME } from '../../text/words.ts';
import { rowOrigin } from '../../ui/origins.ts';
import { type Company, newestNumbers } from './companies.ts';
import { numberColumns } from './number-columns.ts';
import { companyKey } from './queries.ts';

/** Every company with the newest numbers that are known of it; null without any. */
export function listFigure(city: string, companies: readonly Company[]): Figure | null {
  if (companies.length === 0) return null;
  return figure({
    id: 'beteiligungen',
    lines: true,
    sentence: `${number(companies.length)} Unternehmen, zu denen eine Quelle etwas nennt`,
    subtitle: `${city}: die neuesten Zahlen je Unternehmen, in Euro, jede aus ihrem Jahr`,
    picture: null,
    view: 'table',
    sources: companies.flatMap(({ rows }) => rows.map(({ quelle }) => quelle)),
    notes: [
      'Die Zahlen sind aus verschiedenen Jahren und enthalten, was Unternehmen einander zahlen: Sie lassen sich nicht zusammenzählen.',
    ],
    caption: `${city}: Unternehmen mit ihren neuesten Zahlen, in Euro`,
    rows: companies,
    row: {
      key: ({ kennung }) => kennung,
      href: ({ href }) => href,
      origin: (company) => {
        const newest = newestNumbers(company) ?? company.years.at(-1);
        return newest && rowOrigin('beteiligungen', companyKey(newest));
      },
      note: (company) => [yearOf(company), company.rechtsform, company.zweck].filter(Boolean).join('; ') || undefined,
    },
    columns: [
      { name: 'unternehmen', title: 'Unternehmen', kind: 'text', value: ({ name }) => name },
      { name: 'jahr', title: 'Jahr', kind: 'text', fileOnly: true, value: yearOf },
      ...numberColumns(companies, newestNumbers),
    ],
  });
}

/** "2012 (Ergebnis)": what the newest numbers are of. */
function yearOf(company: Company): string | null {
  const newest = newestNumbers(company) ?? company.years.at(-1);
  return newest ? `${newest.jahr} (${WERTART_NAME[newest.wertart] ?? newest.wertart})` : null;
}
