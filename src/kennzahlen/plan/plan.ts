import { group } from 'd3-array';
import { type Budget, loadBudget } from '../../budget/budget.ts';
import { type Column, isOf } from '../../budget/columns.ts';
import type { Fassung } from '../../budget/descriptions.ts';
import type { Level } from '../../budget/tree.ts';
import { inReadingOrder } from '../../budget/versions.ts';
import { ask } from '../../engine/native.ts';
import { levelOrigin } from '../../ui/origins.ts';
import { FORMELN, type Formel, GLIEDER, type Glied, PLANWERTE, type Planwert, SEITEN, type Seite } from './queries.ts';

/** Where the budget shows a group of accounts or an account, and where it says what its amount is made of. */
export interface Place {
  readonly href: string;
  readonly herkunft: string;
}

/** What the budget knows of a number: its short name, its level, its page; it has none without an amount. */
export interface Known {
  readonly name: string;
  readonly level: Pick<Level, 'name' | 'mehrzahl'>;
  readonly place: Place | null;
}

/** What the accounts of a plan are called. */
export interface Names {
  /** A number that may be booked on, or that of a whole group. */
  known(fassung: Fassung, nummer: string, ganz: boolean): Known;
  /** "Kontengruppe 40", or "Konten 405" for all accounts that begin so. */
  term(fassung: Fassung, digits: string): string;
}

/** All versions of the home city's budget with the key figures that the published tables have of them. */
export interface Plan extends Names {
  /** The version that the pages tell of, then the one it is held against, then the others. */
  readonly fassungen: readonly Fassung[];
  /** Version by version, each in the order of its years. */
  readonly columns: readonly Column[];
  /** The column that the pages tell of. */
  readonly selected: Column;
  /** Figures with a formula, in any chart of accounts. */
  readonly kennzahlen: readonly string[];
  /** What the chart of accounts of a version says of a figure; undefined where it does not define it. */
  formel(kennzahl: string, fassung: Fassung): Formel | undefined;
  wert(kennzahl: string, column: Column): number | null;
  /** Undefined where the figure has no such side, or the column no accounts. */
  seite(kennzahl: string, column: Column, seite: Seite['seite']): Seite | undefined;
  glieder(kennzahl: string, column: Column, seite: Seite['seite']): readonly Glied[];
}

/** What the plan takes from the budget. */
export type Versions = Pick<Budget, 'versions' | 'columns' | 'selected' | 'fassung' | 'vergleich'>;

/** The answers that the key figures rest on, of one city. */
export interface Tables {
  readonly formeln: readonly Formel[];
  readonly werte: readonly Planwert[];
  readonly seiten: readonly Seite[];
  readonly glieder: readonly Glied[];
}

let loaded: Promise<Plan> | undefined;

/** Loads the plan once for all key figures. */
export function loadPlan(): Promise<Plan> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Plan> {
  const budget = await loadBudget();
  const own = <R extends { ags: string }>(rows: R[]): R[] => rows.filter(({ ags }) => ags === budget.fassung.ags);
  const tables = {
    formeln: await ask(FORMELN),
    werte: own(await ask(PLANWERTE)),
    seiten: own(await ask(SEITEN)),
    glieder: own(await ask(GLIEDER)),
  };
  return planOf(budget, tables, namesOf(budget));
}

/** The names that the levels and entries of the budget have. */
function namesOf({ tree, keys, nodes }: Budget): Names {
  const [top, finest] = [tree.top('art'), tree.finest('art')];
  const entriesOf = (struktur: string, ebene = '') => keys.level(struktur, ebene)?.entries ?? [];
  return {
    known({ struktur }, nummer, ganz) {
      const ebene = (ganz ? top?.ebene : keys.having(struktur, 'art', nummer).at(-1)) ?? '';
      const node = nodes.get(ebene)?.get(keys.of(struktur, ebene, nummer));
      return {
        name: entriesOf(struktur, ebene).find(({ schluessel }) => schluessel === nummer)?.kurzname ?? nummer,
        level: tree.get(ebene),
        place: node ? { href: node.href, herkunft: levelOrigin(ebene, node.schluessel, node.part.path) } : null,
      };
    },
    term({ struktur }, digits) {
      const isGroup = entriesOf(struktur, top?.ebene).some(({ schluessel }) => schluessel.length === digits.length);
      return `${isGroup ? top?.name : finest?.mehrzahl} ${digits}`;
    },
  };
}

/** Puts the answers into the columns of the budget, in the order of reading. */
export function planOf(budget: Versions, { formeln, werte, seiten, glieder }: Tables, names: Names): Plan {
  const fassungen = inReadingOrder(budget);
  const columns = fassungen.flatMap((fassung) => budget.columns.filter((one) => one.fassung === fassung));
  const values = group(werte, ({ kennzahl }) => kennzahl);
  const sides = group(seiten, ({ kennzahl }) => kennzahl);
  const parts = group(glieder, ({ kennzahl }) => kennzahl);
  return {
    ...names,
    fassungen,
    columns,
    selected: columns.find(({ key }) => key === budget.selected.key) as Column,
    kennzahlen: [...new Set(formeln.filter(({ quotient }) => quotient).map(({ kennzahl }) => kennzahl))],
    formel: (kennzahl, { rahmen }) => formeln.find((one) => one.kennzahl === kennzahl && one.rahmen === rahmen),
    wert: (kennzahl, column) => values.get(kennzahl)?.find((row) => isOf(column, row))?.wert ?? null,
    seite: (kennzahl, column, seite) => sides.get(kennzahl)?.find((row) => row.seite === seite && isOf(column, row)),
    glieder: (kennzahl, column, seite) =>
      parts.get(kennzahl)?.filter((row) => row.seite === seite && isOf(column, row)) ?? [],
  };
}
