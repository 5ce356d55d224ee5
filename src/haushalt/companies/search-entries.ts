import type { Entry } from '../../search/entry.ts';
import { COMPANIES, COMPANY } from '../../words/de/haushalt/companies.ts';
import { companiesOf, newestNumbers } from './companies.ts';
import { COMPANIES_PAGE, hasCompanies, loadShares } from './queries.ts';

/** Companies for the search, by name and purpose; a city without any has none. */
export async function companyEntries(): Promise<Entry[]> {
  if (!(await hasCompanies())) return [];
  return [
    {
      h: COMPANIES_PAGE,
      k: COMPANIES.title,
      e: 'Seite',
      w: COMPANIES.searched,
      y: '',
    },
    ...companiesOf(await loadShares()).map((company): Entry => {
      const newest = newestNumbers(company);
      const { name, href, zweck, rechtsform, years } = company;
      return {
        h: href,
        k: name,
        ...((zweck ?? rechtsform) && { n: [rechtsform, zweck].filter(Boolean).join(', ') }),
        e: COMPANY.kind,
        w: COMPANY.searched,
        ...(newest?.ergebnis != null && { b: COMPANY.result(newest.ergebnis, newest.genauigkeit) }),
        y: newest ? String(newest.jahr) : '',
        j: [years[0]?.jahr ?? 0, years.at(-1)?.jahr ?? 0],
        g: 0.7,
      };
    }),
  ];
}
