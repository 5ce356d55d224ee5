/** The twice-yearly report on maturity: one line a service with its level, all at one date. Its form is in docs/vorlagen/leistungen. */
import type { Fault } from '../../problems.ts';
import type { Row } from '../labels.ts';
import type { Sheet } from './sheet.ts';

export const REPORT_COLUMNS = {
  required: ['leistung', 'name', 'stichtag', 'reifegrad', 'modell'],
  known: ['leika', 'suchworte', 'online', 'fachbereich', 'ressort', 'efa', 'url', 'fundstelle', 'zitat', 'anmerkung'],
  /** A column that is misspelled would be lost in silence. */
  strict: true,
} as const;

/** The rows of the report; the form of each cell is checked with that of the table. */
export function reportRows({ header, records }: Sheet, ags: string, fault: Fault): Row[] {
  const dates = new Set(records.map(({ cell }) => cell('stichtag')));
  if (dates.size > 1) {
    const expected = 'ein Stichtag; ein Bericht mit anderem Stichtag ist ein eigener Datensatz';
    fault({ kind: 'mehrere Stichtage', column: 'stichtag', text: [...dates].join(', '), expected });
  }
  return records.map(({ record, cell }) => {
    if (!cell('reifegrad')) {
      fault({ kind: 'fehlt', record, column: 'reifegrad', text: '', expected: 'eine Stufe des Modells' });
    }
    return { ags, ...Object.fromEntries(header.map((column) => [column, cell(column)])) };
  });
}
