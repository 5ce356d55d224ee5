import { group } from 'd3-array';
import { type Budget, loadBudget } from '../../budget/budget.ts';
import { type Column as BudgetColumn, isOf } from '../../budget/columns.ts';
import type { Fassung } from '../../budget/descriptions.ts';
import { inReadingOrder } from '../../budget/versions.ts';
import { ask } from '../../engine/native.ts';
import { levelOrigin } from '../../ui/origins.ts';
import { type Formula, formulaFrom } from './formulas.ts';
import { FORMELTERME, type Formelterm, type Kontensumme, kontensummen, type Plankonto, plankonten } from './queries.ts';

/** What one version says of one year, by account. */
export interface Column extends BudgetColumn {
  readonly rows: readonly Kontensumme[];
}

/** Where the budget shows a group of accounts or an account, and where it says what its amount is made of. */
export interface Place {
  readonly href: string;
  readonly herkunft: string;
}

/** All versions of the home city's budget by account. */
export interface Plan {
  /** The version that the pages tell of, then the one it is held against, then the others. */
  readonly fassungen: readonly Fassung[];
  /** Version by version, each in the order of its years. */
  readonly columns: readonly Column[];
  /** The column that the pages tell of. */
  readonly told: Column;
  /** Figures with a formula, in any chart of accounts. */
  readonly kennzahlen: readonly string[];
  readonly accounts: (fassung: Fassung) => readonly Plankonto[];
  /** The formula of a figure for a version; null where its chart of accounts has none. */
  readonly formula: (kennzahl: string, fassung: Fassung) => Formula | null;
  /** Null when it has no amount and thus no page. */
  readonly place: (fassung: Fassung, nummer: string, gruppe: boolean) => Place | null;
}

/** What the plan takes from the budget. */
export type Versions = Pick<Budget, 'versions' | 'columns' | 'told' | 'fassung' | 'vergleich'>;

/** The tables that the key figures rest on. */
export interface Tables {
  readonly rows: readonly Kontensumme[];
  readonly konten: readonly Plankonto[];
  readonly terme: readonly Formelterm[];
}

let loaded: Promise<Plan> | undefined;

/** Loads the plan once for all key figures. */
export function loadPlan(): Promise<Plan> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Plan> {
  const budget = await loadBudget();
  const accounts = plankonten(budget.tree);
  const tables = {
    rows: (await ask(kontensummen(budget.tree))).filter(budget.keys.isTold),
    konten: accounts ? await ask(accounts) : [],
    terme: await ask(FORMELTERME),
  };
  return planOf(budget, tables, ({ struktur }, nummer, gruppe) => {
    const ebene = gruppe ? budget.tree.top('art')?.ebene : budget.keys.having(struktur, 'art', nummer).at(-1);
    if (ebene === undefined) return null;
    const node = budget.nodes.get(ebene)?.get(budget.keys.of(struktur, ebene, nummer));
    return node ? { href: node.href, herkunft: levelOrigin(ebene, node.schluessel, node.part.path) } : null;
  });
}

/** Puts rows into the columns of the budget, in the order of reading. */
export function planOf(budget: Versions, { rows, konten, terme }: Tables, place: Plan['place']): Plan {
  const fassungen = inReadingOrder(budget);
  const filled = (column: BudgetColumn): Column => ({ ...column, rows: rows.filter((row) => isOf(column, row)) });
  const columns = fassungen.flatMap((fassung) => budget.columns.filter((one) => one.fassung === fassung).map(filled));
  const accounts = group(konten, ({ struktur }) => struktur);
  return {
    fassungen,
    columns,
    told: columns.find(({ key }) => key === budget.told.key) as Column,
    kennzahlen: [...new Set(terme.filter(({ seite }) => seite === 'nenner').map(({ kennzahl }) => kennzahl))],
    accounts: ({ struktur }) => accounts.get(struktur) ?? [],
    formula: formulas(terme, accounts),
    place,
  };
}

/** Each formula is made once per structure: all its versions count their accounts in one chart. */
function formulas(terme: readonly Formelterm[], accounts: ReadonlyMap<string, readonly Plankonto[]>): Plan['formula'] {
  const known = new Map<string, Formula | null>();
  return (kennzahl, { struktur, rahmen }) => {
    const key = `${struktur} ${rahmen} ${kennzahl}`;
    let formula = known.get(key);
    if (formula === undefined) {
      const lines = terme.filter((term) => term.kennzahl === kennzahl && term.rahmen === rahmen);
      formula = lines.length > 0 ? formulaFrom(lines, accounts.get(struktur) ?? []) : null;
      known.set(key, formula);
    }
    return formula;
  };
}
