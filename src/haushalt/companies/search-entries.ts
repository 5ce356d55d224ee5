import type { Entry } from '../../search/entry.ts';
import { shortEuro } from '../../text/format.ts';
import { companiesOf, newestNumbers } from './companies.ts';
import { COMPANIES_PAGE, hasCompanies, loadShares } from './queries.ts';

/** Companies for the search, by name and purpose; a city without any has none. */
export async function companyEntries(): Promise<Entry[]> {
  if (!(await hasCompanies())) return [];
  return [
    {
      h: COMPANIES_PAGE,
      k: 'Beteiligungen: was der Stadt gehört',
      e: 'Seite',
      w: 'Unternehmen Gesellschaften Eigenbetriebe Töchter städtische Firmen Konzern',
      y: '',
    },
    ...companiesOf(await loadShares()).map((company): Entry => {
      const newest = newestNumbers(company);
      const { name, href, zweck, rechtsform, years } = company;
      return {
        h: href,
        k: name,
        ...((zweck ?? rechtsform) && { n: [rechtsform, zweck].filter(Boolean).join(', ') }),
        e: 'Unternehmen',
        w: 'Beteiligung Gesellschaft',
        ...(newest?.ergebnis != null && { b: `${shortEuro(newest.ergebnis)} Jahresergebnis` }),
        y: newest ? String(newest.jahr) : '',
        j: [years[0]?.jahr ?? 0, years.at(-1)?.jahr ?? 0],
        g: 0.7,
      };
    }),
  ];
}
