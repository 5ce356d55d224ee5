import type { Entry } from '../../search/entry.ts';
import { CASH } from '../../words/de/haushalt/cash.ts';
import { hasCash, loadAllCash } from './all.ts';
import { CASH_PAGE } from './queries.ts';
import { amountIn } from './reports.ts';

/** The page on cash for the search; a city that tells of none has none. */
export async function cashEntries(): Promise<Entry[]> {
  if (!(await hasCash())) return [];
  const { reports } = await loadAllCash();
  const newest = reports.findLast((report) => amountIn(report, 'liquide_mittel') !== null);
  const cash = newest && amountIn(newest, 'liquide_mittel');
  return [
    {
      h: CASH_PAGE,
      k: CASH.title,
      e: 'Seite',
      w: CASH.searched,
      ...(newest && cash != null ? { b: CASH.there(cash), y: String(newest.jahr) } : { y: '' }),
    },
  ];
}
