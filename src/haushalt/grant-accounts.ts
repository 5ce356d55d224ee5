/** Accounts from which others receive money: the plan has the sum, and seldom the recipients. The chart of accounts says which they are. */
import { type Query, query } from '../engine/engine.ts';
import { CERTAIN } from '../schema/values.ts';

/** A line of a chart: what the accounts are whose numbers begin so. */
export interface ChartLine {
  rahmen: string;
  praefix: string;
  name: string;
  kategorie: string | null;
}

export const CHART_LINES: Query<ChartLine> = query(
  `SELECT rahmen, praefix, name, kategorie FROM kontenrahmen
WHERE sicherheit IN (${CERTAIN.map((one) => `'${one}'`).join(', ')}) ORDER BY rahmen, praefix, name`,
);

/** Charts call social benefits, shares of taxes and levies transfers too: their recipients are persons, or the State. */
const GRANTS = /zuschüsse/i;
/** Write-downs of earlier grants: no money goes to anyone. */
const WRITE_DOWN = /^Auflösung/;

/** Does the account, by its number and its name, pay grants? Of lines of the chart the one that says most of its number counts. */
export function paysGrants(lines: readonly ChartLine[], rahmen: string | null, konto: string, name: string): boolean {
  const own = lines.filter((line) => line.rahmen === rahmen && konto.startsWith(line.praefix));
  const longest = Math.max(0, ...own.map(({ praefix }) => praefix.length));
  const said = own.filter(({ praefix }) => praefix.length === longest);
  return said.some((line) => line.kategorie === 'transfer' && GRANTS.test(line.name)) && !WRITE_DOWN.test(name);
}
