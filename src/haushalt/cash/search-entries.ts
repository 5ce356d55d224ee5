import type { Entry } from '../../search/entry.ts';
import { shortEuro } from '../../text/format.ts';
import { CASH_PAGE, hasCash, loadCash } from './queries.ts';
import { amountIn, reportsOf } from './reports.ts';

/** The page on cash for the search; a city that tells of none has none. */
export async function cashEntries(): Promise<Entry[]> {
  if (!(await hasCash())) return [];
  const newest = reportsOf(await loadCash()).findLast((report) => amountIn(report, 'liquide_mittel') !== null);
  const cash = newest && amountIn(newest, 'liquide_mittel');
  return [
    {
      h: CASH_PAGE,
      k: 'Kasse: was an Geld da ist',
      e: 'Seite',
      w: 'Liquidität liquide Mittel Kassenkredite Bürgschaften Rücklagen Finanzrechnung Finanzhaushalt Zahlungen',
      ...(newest && cash != null ? { b: `${shortEuro(cash)} in der Kasse`, y: String(newest.jahr) } : { y: '' }),
    },
  ];
}
