/** Can the shares in companies be: held by somebody who is there, no more than the whole, no circle, and one number each? */
import { COMPANY_NUMBERS } from '../../src/schema/values.ts';
import type { Problems } from '../problems.ts';
import type { SourceRow } from '../read/cells.ts';
import type { Merged } from '../reshape/merge.ts';

/** Whoever holds shares without being a company of the list. */
const OWNERS = ['stadt', 'unbekannt'];
/** Rounded shares may miss the whole by so much, in per cent. */
const ROUNDED = 0.01;

/** Names every share that cannot be. */
export function checkCompanies(merged: Merged, problems: Problems): void {
  const companies = merged.get('beteiligungen');
  // What could not be read is named already, and looks here like something that is missing.
  if (!companies.complete) return;
  const [own, owner, share] = [companies.reader('kennung'), companies.reader('ueber'), companies.reader('anteil')];
  const yearOf = companies.keyReader(['ags', 'jahr', 'wertart']);
  const companyOf = companies.keyReader(['ags', 'jahr', 'wertart', 'kennung', 'quelle']);
  const fault = ({ file, record }: SourceRow, kind: string, column: string, text: string, expected: string): void =>
    problems.add({ kind, file, record, column, text, expected });

  const known = new Set(companies.rows.map((row) => `${yearOf(row)} ${own(row)}`));
  const holders = new Map<string, string[]>();
  for (const row of companies.rows) {
    const [kennung, ueber] = [own(row) ?? '', owner(row) ?? ''];
    if (OWNERS.includes(kennung))
      fault(row, 'unzulässig', 'kennung', kennung, 'eine Kennung, die nicht stadt oder unbekannt heißt');
    if (OWNERS.includes(ueber)) continue;
    if (!known.has(`${yearOf(row)} ${ueber}`))
      fault(row, 'unbekannt', 'ueber', ueber, 'stadt, unbekannt oder die kennung eines Unternehmens im selben Jahr');
    const at = `${yearOf(row)} ${kennung}`;
    holders.set(at, [...(holders.get(at) ?? []), `${yearOf(row)} ${ueber}`]);
  }

  const sums = new Map<string, number>();
  const numbers = COMPANY_NUMBERS.map((name) => ({ name, read: companies.reader(name) }));
  const said = new Map<string, string>();
  for (const row of companies.rows) {
    const percent = Number(share(row) ?? 0);
    const sum = (sums.get(companyOf(row)) ?? 0) + percent;
    sums.set(companyOf(row), sum);
    if (percent < 0 || sum > 100 + ROUNDED)
      fault(row, 'unplausibel', 'anteil', share(row) ?? '', 'Anteile ab 0, die zusammen höchstens 100 Prozent sind');
    for (const { name, read } of numbers) {
      const [value, at] = [read(row), `${companyOf(row)} ${name}`];
      if (value === null) continue;
      const before = said.get(at) ?? value;
      said.set(at, before);
      if (before !== value)
        fault(row, 'uneinheitlich', name, value, `${before} wie in der anderen Zeile des Unternehmens`);
    }
    if (comesBack(`${yearOf(row)} ${own(row)}`, holders))
      fault(row, 'Kreis', 'ueber', owner(row) ?? '', 'ein Unternehmen, das nicht über andere sich selbst gehört');
  }
}

/** Does a company own itself by others? */
function comesBack(start: string, holders: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const waiting = [...(holders.get(start) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === start) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(holders.get(next) ?? []));
  }
  return false;
}
