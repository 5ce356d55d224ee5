import type { TableModel, TableRow } from '../../ui/table.ts';
import { type Part, type Side, termName } from './evaluate.ts';
import { belongs } from './formulas.ts';
import { accountsOf, type Column, type Plan, pageOf } from './plan.ts';
import { columnKey, isTold, ratioOf } from './plan-values.ts';

/** One amount of a formula: an account group or an account, with the page of the budget that shows it. */
export interface Entry {
  readonly name: string;
  readonly nummer: string;
  /** In euro, negative where it is taken off. */
  readonly betrag: number;
  readonly href: string | null;
}

export interface SideView {
  /** Null when it is not known. */
  readonly betrag: number | null;
  readonly entries: readonly Entry[];
}

/** A formula with the amounts of the told version and year put in. */
export interface FormulaView {
  readonly jahr: number;
  readonly wertart: string;
  readonly fassung: string;
  /** Names version and year in addresses. */
  readonly schluessel: string;
  readonly wert: number | null;
  readonly grund: string | null;
  readonly zaehler: SideView;
  readonly nenner: SideView;
}

/** The told figure with its terms; null when the plan lacks the told year. */
export function formulaView(plan: Plan, kennzahl: string): FormulaView | null {
  const column = plan.columns.find(({ fassung, jahr }) => isTold({ fassung: fassung.fassung, jahr }));
  if (!column) return null;
  const { wert, grund, zaehler, nenner } = ratioOf(plan, kennzahl, column);
  return {
    jahr: column.jahr,
    wertart: column.wertart,
    fassung: column.fassung.name,
    schluessel: columnKey({ fassung: column.fassung.fassung, jahr: column.jahr, wertart: column.wertart }),
    wert,
    grund,
    zaehler: sideView(plan, column, zaehler),
    nenner: sideView(plan, column, nenner),
  };
}

const sideView = (plan: Plan, column: Column, { betrag, parts }: Side): SideView => ({
  betrag,
  entries: parts.flatMap((part) => entriesOf(plan, column, part)),
});

/** An account group is one entry; accounts named by the beginning of their number are listed one by one. */
export function entriesOf(plan: Plan, column: Column, { term, betrag }: Part): Entry[] {
  if (betrag === null) return [];
  const accounts = accountsOf(plan, column.fassung).filter((account) => belongs(term.konten, account));
  const entry = (nummer: string, name: string, amount: number): Entry => ({
    name,
    nummer,
    betrag: term.vorzeichen * amount,
    href: pageOf(plan, nummer),
  });
  if (term.konten.length === 2) return [entry(term.konten, accounts[0]?.kontengruppe_name ?? '', betrag)];
  const names = new Map(accounts.map(({ konto, name }) => [konto, name]));
  const own = column.rows.filter((row) => belongs(term.konten, row));
  // accounts without any row are 0 in the source: then the term is one line
  if (own.length === 0) return [{ ...entry(term.konten, termName(term.konten), 0), href: null }];
  return own.flatMap(({ konto, betrag: amount }) =>
    amount === null ? [] : [entry(konto, names.get(konto) ?? konto, amount)],
  );
}

/**
 * The entries of one side as a table that adds up.
 * @param origin where its amounts come from
 */
export function sideTable(side: SideView, caption: string, sumName: string, origin?: string): TableModel {
  return {
    caption,
    columns: [
      { name: 'name', title: 'Posten', kind: 'text' },
      { name: 'betrag', title: 'Euro', kind: 'euro' },
    ],
    rows: side.entries.map(
      ({ name, nummer, betrag, href }): TableRow => ({
        origin,
        cells: [betrag < 0 ? `minus ${name}` : name, betrag],
        href: href ?? undefined,
        note: nummer.length === 2 ? `Kontengruppe ${nummer}` : name === termName(nummer) ? '' : `Konto ${nummer}`,
      }),
    ),
    total: { origin, cells: [sumName, side.betrag] },
    adds: true,
  };
}
