import { type Figure, figure } from '../../figure/figure.ts';
import { rowOrigin } from '../../ui/origins.ts';
import { COMPANY_LIST, OWNERSHIP, yearAndKind } from '../../words/de/haushalt/companies.ts';
import { type Company, newestNumbers } from './companies.ts';
import { numberColumns } from './number-columns.ts';
import { companyKey } from './queries.ts';

/** Every company with the newest numbers that are known of it; null without any. */
export function listFigure(city: string, companies: readonly Company[]): Figure | null {
  if (companies.length === 0) return null;
  return figure({
    id: 'beteiligungen',
    lines: true,
    sentence: COMPANY_LIST.sentence(companies.length),
    subtitle: COMPANY_LIST.subtitle(city),
    picture: null,
    view: 'table',
    sources: companies.flatMap(({ rows }) => rows.map(({ quelle }) => quelle)),
    notes: [COMPANY_LIST.notSummed],
    caption: COMPANY_LIST.caption(city),
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
      { name: 'unternehmen', title: OWNERSHIP.columns.company, kind: 'text', value: ({ name }) => name },
      { name: 'jahr', title: OWNERSHIP.columns.year, kind: 'text', fileOnly: true, value: yearOf },
      ...numberColumns(companies, newestNumbers),
    ],
  });
}

/** "2012 (Ergebnis)": what the newest numbers are of. */
function yearOf(company: Company): string | null {
  const newest = newestNumbers(company) ?? company.years.at(-1);
  return newest ? yearAndKind(newest.jahr, newest.wertart) : null;
}
