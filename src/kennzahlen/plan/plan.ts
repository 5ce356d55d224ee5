import { ask } from '../../engine/native.ts';
import { site } from '../../site.ts';
import { belongs } from './formulas.ts';
import {
  KONTENSUMMEN,
  type Kontensumme,
  PLANFASSUNGEN,
  PLANKONTEN,
  type Planfassung,
  type Plankonto,
} from './queries.ts';

/** What one version says of one year. */
export interface Column {
  readonly fassung: Planfassung;
  readonly jahr: number;
  readonly wertart: string;
  readonly rows: readonly Kontensumme[];
}

/** All versions of the home city's budget by account. */
export interface Plan {
  /** The version that the pages tell of, then the one it is held against, then the others. */
  readonly fassungen: readonly Planfassung[];
  /** Version by version, each in the order of its years. */
  readonly columns: readonly Column[];
  readonly konten: readonly Plankonto[];
}

let loaded: Promise<Plan> | undefined;

/** Loads the plan once for all key figures. */
export function loadPlan(): Promise<Plan> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Plan> {
  const home = ({ ags }: { ags: string }): boolean => ags === site.stadt.ags;
  return planOf(
    (await ask(PLANFASSUNGEN)).filter(home),
    (await ask(KONTENSUMMEN)).filter(home),
    await ask(PLANKONTEN),
    site.haushalt,
  );
}

/** Puts versions in the order of reading and rows into columns. */
export function planOf(
  fassungen: readonly Planfassung[],
  rows: readonly Kontensumme[],
  konten: readonly Plankonto[],
  told: { fassung: string; vergleichsfassung?: string | null },
): Plan {
  const rank = ({ fassung }: Planfassung): number =>
    fassung === told.fassung ? 0 : fassung === told.vergleichsfassung ? 1 : 2;
  const sorted = [...fassungen].sort((a, b) => rank(a) - rank(b) || a.fassung.localeCompare(b.fassung));
  const columns = sorted.flatMap((fassung) => columnsOf(fassung, rows));
  return { fassungen: sorted, columns, konten };
}

function columnsOf(fassung: Planfassung, rows: readonly Kontensumme[]): Column[] {
  const columns = new Map<string, Kontensumme[]>();
  for (const row of rows) {
    if (row.fassung !== fassung.fassung) continue;
    const key = `${row.jahr} ${row.wertart}`;
    columns.set(key, [...(columns.get(key) ?? []), row]);
  }
  return [...columns.values()]
    .map((own) => ({ fassung, jahr: own[0]?.jahr as number, wertart: own[0]?.wertart as string, rows: own }))
    .sort((a, b) => a.jahr - b.jahr || a.wertart.localeCompare(b.wertart));
}

/** The accounts of the chart that a version is written in. */
export const accountsOf = (plan: Plan, { struktur }: Planfassung): Plankonto[] =>
  plan.konten.filter((konto) => konto.struktur === struktur);

/** Is it a version that the pages of the budget tell of? */
export const isShown = ({ fassung }: Column): boolean =>
  [site.haushalt.fassung, site.haushalt.vergleichsfassung].includes(fassung.fassung);

/** Where the budget shows an account group or account; null when it has no amount and thus no page. */
export function pageOf(plan: Plan, nummer: string): string | null {
  const hasAmount = plan.columns.some(
    (column) => isShown(column) && column.rows.some((row) => row.betrag !== null && belongs(nummer, row)),
  );
  if (!hasAmount) return null;
  return nummer.length === 2 ? `/haushalt/art/${nummer}/` : `/haushalt/konto/${nummer}/`;
}
