/** Does cash add up: what is there at the end of a year is what was there before and what moved, and December is the end of the year? */
import { KASSE_BESTAND, ZAHLUNGSZWECK } from '../../src/schema/values.ts';
import type { Problems } from '../problems.ts';
import type { SourceRow } from '../read/cells.ts';
import type { Merged } from '../reshape/merge.ts';

/** Sums of rounded amounts may miss by so much, in euro. */
const ROUNDED = 1;

/** Names every amount of cash that cannot be. */
export function checkCash(merged: Merged, problems: Problems): void {
  const cash = merged.get('kasse');
  // What could not be read is named already, and looks here like something that is missing.
  if (!cash.complete) return;
  const [year, month, item, amount] = ['jahr', 'monat', 'posten', 'betrag'].map((name) => cash.reader(name)) as [
    Read,
    Read,
    Read,
    Read,
  ];
  const accuracy = cash.reader('genauigkeit');
  const reportOf = cash.keyReader(['ags', 'wertart', 'quelle']);
  const fault = ({ file, record }: SourceRow, column: string, text: string, expected: string): void =>
    problems.add({ kind: 'unplausibel', file, record, column, text, expected });

  const reports = new Map<string, Map<string, SourceRow>>();
  for (const row of cash.rows) {
    const monat = month(row);
    if (monat !== null && !(Number(monat) >= 1 && Number(monat) <= 12)) fault(row, 'monat', monat, '1 bis 12');
    if (monat !== null && !KASSE_BESTAND.some((one) => one === item(row)))
      fault(row, 'monat', monat, 'leer: nur Bestände gelten am Ende eines Monats');
    const report = reports.get(reportOf(row)) ?? new Map<string, SourceRow>();
    reports.set(reportOf(row), report.set(`${year(row)} ${monat ?? ''} ${item(row)}`, row));
  }

  for (const report of reports.values()) {
    const of = (jahr: number, posten: string, monat = ''): number | undefined => {
      const row = report.get(`${jahr} ${monat} ${posten}`);
      return row && Number(amount(row));
    };
    for (const row of report.values()) {
      const [jahr, posten] = [Number(year(row)), item(row) ?? ''];
      if (month(row) !== null || accuracy(row) !== 'genau') continue;
      const own = Number(amount(row));
      const december = of(jahr, posten, '12');
      if (december !== undefined && december !== own)
        fault(row, 'betrag', String(own), `${december} wie Ende Dezember`);
      if (posten !== 'liquide_mittel') continue;
      const expected = moved(of, jahr);
      if (expected !== undefined && Math.abs(expected - own) > ROUNDED)
        fault(row, 'betrag', String(own), `${expected}: liquide Mittel des Vorjahres und die Salden aller Zahlungen`);
    }
  }
}

type Read = (row: SourceRow) => string | null;

/** What is there at the end of a year by what was there before and what moved; undefined: not all of it is told. */
function moved(of: (jahr: number, posten: string) => number | undefined, jahr: number): number | undefined {
  const before = of(jahr - 1, 'liquide_mittel');
  const flows = ZAHLUNGSZWECK.map((zweck) => {
    const [paidIn, paidOut] = [of(jahr, `einzahlung_${zweck}`), of(jahr, `auszahlung_${zweck}`)];
    // what belongs to others is often not told, because there is none
    if (zweck === 'fremd') return (paidIn ?? 0) - (paidOut ?? 0);
    return paidIn === undefined || paidOut === undefined ? undefined : paidIn - paidOut;
  });
  if (before === undefined) return undefined;
  return flows.reduce<number | undefined>(
    (sum, flow) => (sum === undefined || flow === undefined ? undefined : Math.round((sum + flow) * 100) / 100),
    before,
  );
}
