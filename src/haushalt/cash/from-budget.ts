/**
 * Payments out of the Finanzhaushalt of a budget: all of them together, and by purpose where the chart of accounts says for certain of every
 * account with an amount what it is paid for.
 */
import { group, sum } from 'd3-array';
import { type Budget, loadBudget, loadParts } from '../../budget/budget.ts';
import { type Column, isOf, resultOf } from '../../budget/columns.ts';
import { joinsTo, kindOf, type SumKey } from '../../budget/queries.ts';
import type { Level, Tree } from '../../budget/tree.ts';
import { type Query, query } from '../../engine/engine.ts';
import { ask } from '../../engine/native.ts';
import { RICHTUNGEN_VON, type ROLLE } from '../../schema/values.ts';
import { cents } from '../../text/cents.ts';
import { rowOrigin } from '../../ui/origins.ts';
import { NO_ACCOUNT } from '../../words/de/haushalt/cash.ts';
import { columnOrigin, nodeOrigin, wholeOrigin } from '../herkunft/addresses.ts';
import { cashKey, type Kasse, type Posten } from './queries.ts';
import type { Report, Together, Zweck } from './reports.ts';

/** Payments of a column with one purpose, by the entries at the top of the accounts. */
interface Paid extends SumKey {
  richtung: string;
  rolle: (typeof ROLLE)[number] | null;
  schluessel: string | null;
  name: string | null;
  betrag: number;
}

const paid = (tree: Tree, { ebene }: Level): Query<Paid> =>
  query(
    `SELECT h.ags, h.teil, f.struktur, h.fassung, CAST(h.jahr AS INTEGER) AS jahr, h.wertart, h.richtung,
  ${kindOf(tree, 'rolle')} AS rolle, ${ebene}.schluessel AS schluessel, ${ebene}.name AS name, CAST(SUM(h.betrag) AS DOUBLE) AS betrag
FROM haushalt h
LEFT JOIN fassungen f ON f.ags = h.ags AND f.fassung = h.fassung
${joinsTo(tree, 'art').join('\n')}
WHERE h.teil = 'finanz' AND h.betrag IS NOT NULL AND h.betrag <> 0
GROUP BY ALL ORDER BY ALL`,
  );

const PURPOSE: Readonly<Partial<Record<(typeof ROLLE)[number], Zweck>>> = {
  laufend: 'laufend',
  investition: 'investition',
  finanzierung: 'finanzierung',
  durchlaufend: 'fremd',
};

export interface Derived {
  readonly reports: readonly Report[];
  /** Years of which the chart does not say of every account what it is paid for: told without purposes. */
  readonly unclear: readonly number[];
}

/** What came of each year, and the plan that the pages tell; nothing where a budget has no Finanzhaushalt. */
export async function budgetReports(): Promise<Derived> {
  const none: Derived = { reports: [], unclear: [] };
  if (!(await loadParts()).some(({ id }) => id === 'finanz')) return none;
  const budget = await loadBudget('finanz');
  const top = budget.tree.top('art');
  if (!top) return none;
  const rows = (await ask(paid(budget.tree, top))).filter((row) => budget.keys.isShown(row));
  const years = [...new Set(budget.columns.map(({ jahr }) => jahr))];
  const results = years.flatMap((jahr) => resultOf(budget.columns, jahr) ?? []);
  const told = [...new Set([...results, ...(budget.selected.partial ? [] : [budget.selected])])];
  const read = told.map((column) => {
    const own = rows.filter((row) => isOf(column, row));
    const certain = own.length > 0 && own.every(({ rolle }) => rolle !== null && PURPOSE[rolle] !== undefined);
    return { column, own, certain };
  });
  const booked = read.filter(({ own }) => own.length > 0);
  return {
    reports: booked.map(({ column, own, certain }) => ({
      ...reportOf(budget, top, column, certain ? own : []),
      together: togetherOf(budget, top, column, own),
    })),
    unclear: booked.flatMap(({ column, certain }) => (certain ? [] : column.jahr)),
  };
}

/** What comes in less what goes out, whatever for. */
const togetherOf = (budget: Budget, top: Level, column: Column, rows: readonly Paid[]): Together => ({
  betrag: cents(sum(rows, ({ richtung, betrag }) => (isPaidIn(richtung) ? betrag : -betrag))),
  origin: columnOrigin(wholeOrigin(budget, top), column),
});

const isPaidIn = (richtung: string): boolean => richtung === RICHTUNGEN_VON.finanz[0];

function reportOf(budget: Budget, top: Level, column: Column, rows: readonly Paid[]): Report {
  const { jahr, wertart } = column;
  const { quelle } = column.fassung;
  const page = (schluessel: string | null): string => {
    const key = schluessel === null ? undefined : budget.keys.of(column.fassung.struktur, top.ebene, schluessel);
    const node = key === undefined ? undefined : budget.nodes.get(top.ebene)?.get(key);
    return columnOrigin(node ? nodeOrigin(node) : wholeOrigin(budget, top), column);
  };
  const items = [...group(rows, ({ rolle }) => rolle)].flatMap(([rolle, ofPurpose]) => {
    const zweck = rolle === null ? undefined : PURPOSE[rolle];
    if (!zweck) return [];
    return [true, false].map((kommt): readonly [Posten, Kasse] => {
      const posten: Posten = `${kommt ? 'einzahlung' : 'auszahlung'}_${zweck}`;
      const own = ofPurpose.filter(({ richtung }) => isPaidIn(richtung) === kommt);
      const row = {
        ...{ ags: budget.fassung.ags, jahr, monat: null, posten, wertart, quelle },
        ...{ genauigkeit: 'genau', anmerkung: null, betrag: cents(sum(own, ({ betrag }) => betrag)) },
      };
      const parts = own.map(({ name, schluessel, betrag }) => ({
        name: name ?? NO_ACCOUNT,
        zahl: cents(betrag),
        href: page(schluessel),
      }));
      // what a whole plan has no row of is 0 in it
      const origin =
        parts.length > 0 ? rowOrigin('kasse', cashKey(row)) : columnOrigin(wholeOrigin(budget, top), column);
      return [posten, { ...row, origin, parts }];
    });
  });
  return { jahr, wertart, quelle, items: new Map(items) };
}
