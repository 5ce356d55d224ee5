import type { Entry } from '../../search/entry.ts';
import { shortEuro } from '../../text/format.ts';
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
      k: 'Kasse: was an Geld da ist',
      e: 'Seite',
      w: 'Liquidität liquide Mittel Kassenkredite Bürgschaften Rücklagen Finanzrechnung Finanzhaushalt Zahlungen',
      ...(newest && cash != null ? { b: `${shortEuro(cash)} in der Kasse`, y: String(newest.jahr) } : { y: '' }),
    },
  ];
}
