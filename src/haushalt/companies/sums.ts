/** Sums of what goes between the city and its companies, with their parts, for the page that tells where numbers come from. */
import { euro } from '../../text/format.ts';
import { sumHtml } from '../../ui/origin/sum.ts';
import { recordAnchor, rowOrigin } from '../../ui/origins.ts';
import { NUMBER_NAME } from '../../words/de/haushalt/companies.ts';
import { type Company, type Transfers, transfersOf } from './companies.ts';
import { companyKey } from './queries.ts';

const PAID = ['von_stadt', 'an_stadt', 'buergschaften'] as const;

const sumKey = ({ jahr, wertart, quelle }: Transfers): string => ['summe', jahr, wertart, quelle].join('-');

/** Where the sums of a year are told. */
export const transfersOrigin = (sum: Transfers): string => rowOrigin('beteiligungen', sumKey(sum));

/** The sums of all years as HTML; empty where no report names several companies. */
export const sumsHtml = (companies: readonly Company[]): string =>
  transfersOf(companies)
    .map((sum) => {
      const years = companies.flatMap((company) =>
        company.years
          .filter(({ jahr, wertart, quelle }) => jahr === sum.jahr && wertart === sum.wertart && quelle === sum.quelle)
          .map((year) => ({ ...year, name: company.name })),
      );
      const parts = PAID.flatMap((column) => {
        const zahl = sum[column];
        if (zahl === null) return [];
        const own = years.flatMap((year) => (year[column] === null ? [] : { ...year, zahl: year[column] }));
        return sumHtml({
          name: `${NUMBER_NAME[column]}, ${sum.jahr}`,
          zahl,
          shown: euro(zahl),
          parts: own.map((year) => ({
            name: year.name,
            zahl: year.zahl,
            shown: euro(year.zahl),
            href: rowOrigin('beteiligungen', companyKey(year)),
          })),
        });
      });
      return `<div id="${recordAnchor(sumKey(sum))}">${parts.join('')}</div>`;
    })
    .join('');
