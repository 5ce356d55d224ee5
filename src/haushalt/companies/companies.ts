/** A company with what is known of it, year by year. */
import { group } from 'd3-array';
import { cents } from '../../text/cents.ts';
import { type Beteiligung, type CompanyNumbers, companyPage, NUMBERS } from './queries.ts';

/** What one source says of a company for one year; its ways of being held say it once. */
export interface CompanyYear
  extends CompanyNumbers,
    Pick<Beteiligung, 'kennung' | 'jahr' | 'wertart' | 'genauigkeit' | 'quelle'> {
  readonly anmerkung: string | null;
}

export interface Company {
  readonly kennung: string;
  /** As the newest row has it. */
  readonly name: string;
  readonly href: string;
  readonly rechtsform: string | null;
  readonly zweck: string | null;
  /** The oldest first. */
  readonly years: readonly CompanyYear[];
  readonly rows: readonly Beteiligung[];
}

/** The companies in the order of the alphabet. */
export function companiesOf(shares: readonly Beteiligung[]): Company[] {
  const german = new Intl.Collator('de');
  return [...group(shares, ({ kennung }) => kennung)]
    .map(([kennung, own]): Company => {
      const rows = [...own].sort((a, b) => a.jahr - b.jahr);
      const newest = [...rows].reverse();
      return {
        kennung,
        name: newest[0]?.name ?? kennung,
        href: companyPage(kennung),
        rechtsform: newest.find(({ rechtsform }) => rechtsform)?.rechtsform ?? null,
        zweck: newest.find(({ zweck }) => zweck)?.zweck ?? null,
        years: [...group(rows, ({ jahr, wertart, quelle }) => `${jahr} ${wertart} ${quelle}`).values()].map(yearOf),
        rows,
      };
    })
    .sort((a, b) => german.compare(a.name, b.name));
}

function yearOf(rows: readonly Beteiligung[]): CompanyYear {
  const [{ kennung, jahr, wertart, genauigkeit, quelle }] = rows as [Beteiligung];
  const first = (name: keyof CompanyNumbers): number | null => rows.find((row) => row[name] !== null)?.[name] ?? null;
  const numbers = Object.fromEntries(NUMBERS.map((name) => [name, first(name)])) as unknown as CompanyNumbers;
  const anmerkung = rows.find((row) => row.anmerkung !== null)?.anmerkung ?? null;
  return { kennung, jahr, wertart, genauigkeit, quelle, anmerkung, ...numbers };
}

/** The newest year of which anything but a share is known. */
export const newestNumbers = ({ years }: Company): CompanyYear | undefined =>
  years.findLast((year) => NUMBERS.some((name) => year[name] !== null));

/** The newest year with shares, which the picture of owners tells of. */
export const newestShares = (shares: readonly Beteiligung[]): number | undefined => {
  const years = shares.filter(({ anteil }) => anteil !== null).map(({ jahr }) => jahr);
  return years.length > 0 ? Math.max(...years) : undefined;
};

/** What goes between the city and its companies in a year, as one report names it. */
export interface Transfers extends Pick<CompanyYear, 'jahr' | 'wertart' | 'quelle'> {
  readonly unternehmen: number;
  readonly von_stadt: number | null;
  readonly an_stadt: number | null;
  readonly buergschaften: number | null;
}

/** Sums of those years of which one source names several companies: what single finds name adds up to nothing. */
export function transfersOf(companies: readonly Company[]): Transfers[] {
  const years = companies.flatMap((company) => company.years);
  return [...group(years, ({ jahr, wertart, quelle }) => `${jahr} ${wertart} ${quelle}`).values()]
    .filter((own) => own.length > 1)
    .map((own): Transfers => {
      const [{ jahr, wertart, quelle }] = own as [CompanyYear];
      const sum = (name: 'von_stadt' | 'an_stadt' | 'buergschaften'): number | null => {
        const known = own.flatMap((year) => year[name] ?? []);
        return known.length > 0 ? cents(known.reduce((all, one) => all + one, 0)) : null;
      };
      const sums = { von_stadt: sum('von_stadt'), an_stadt: sum('an_stadt'), buergschaften: sum('buergschaften') };
      return { jahr, wertart, quelle, unternehmen: own.length, ...sums };
    })
    .filter(
      ({ von_stadt, an_stadt, buergschaften }) => von_stadt !== null || an_stadt !== null || buergschaften !== null,
    )
    .sort((a, b) => a.jahr - b.jahr);
}
