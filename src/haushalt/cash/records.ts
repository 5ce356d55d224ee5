import { readRecords } from '../../engine/records.ts';
import { site } from '../../site.ts';
import type { RecordGroup } from '../../ui/origin/record.ts';
import { recordAnchor } from '../../ui/origins.ts';
import { ITEM_NAME, MONTHS } from '../../words/de/haushalt/cash.ts';
import { CASH_PAGE, cashKey, type Posten } from './queries.ts';

/** Every amount as it stands in our files. */
export const cashRecords = (): RecordGroup[] =>
  readRecords('kasse', (text) => text('ags') === site.stadt.ags).map((record) => {
    const [jahr = '', monat = '', posten = '', wertart = '', quelle = ''] = [
      'jahr',
      'monat',
      'posten',
      'wertart',
      'quelle',
    ].map((name) => record.text(name));
    const month = monat === '' ? '' : `${MONTHS[Number(monat) - 1]} `;
    return {
      id: recordAnchor(cashKey({ jahr, monat, posten, wertart, quelle })),
      titel: `${ITEM_NAME[posten as Posten]}, ${month}${jahr}`,
      href: CASH_PAGE,
      records: [record],
    };
  });
