import { type Table, table } from '../../figure/table.ts';
import { type Part, type Side, termName } from './evaluate.ts';
import { belongs } from './formulas.ts';
import type { Column, Place, Plan } from './plan.ts';
import { columnKey, ratioOf } from './plan-values.ts';

/** One amount of a formula: an account group or an account, with the page of the budget that shows it. */
export interface Entry {
  readonly name: string;
  readonly nummer: string;
  readonly gruppe: boolean;
  /** In euro, negative where it is taken off. */
  readonly betrag: number;
  readonly place: Place | null;
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

/** The told figure with its terms. */
export function formulaView(plan: Plan, kennzahl: string): FormulaView {
  const column = plan.told;
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
  const accounts = plan.accounts(column.fassung).filter((account) => belongs(term.konten, account));
  const entry = (nummer: string, name: string, amount: number, gruppe: boolean): Entry => ({
    name,
    nummer,
    gruppe,
    betrag: term.vorzeichen * amount,
    place: plan.place(column.fassung, nummer, gruppe),
  });
  if (term.gruppe) return [entry(term.konten, accounts[0]?.kontengruppe_name ?? '', betrag, true)];
  const names = new Map(accounts.map(({ konto, name }) => [konto, name]));
  const own = column.rows.filter((row) => belongs(term.konten, row));
  // accounts without any row are 0 in the source: then the term is one line
  if (own.length === 0) return [{ ...entry(term.konten, termName(term), 0, false), place: null }];
  return own.flatMap(({ konto, betrag: amount }) =>
    amount === null ? [] : [entry(konto, names.get(konto) ?? konto, amount, false)],
  );
}

/**
 * The entries of one side as a table that adds up.
 * @param origin where its amounts come from
 */
export const sideTable = (side: SideView, caption: string, sumName: string, origin?: string): Table =>
  table({
    caption,
    rows: side.entries,
    row: {
      origin: () => origin,
      href: ({ place }) => place?.href,
      note: ({ name, nummer, gruppe }) =>
        gruppe ? `Kontengruppe ${nummer}` : name === `Konten ${nummer}` ? '' : `Konto ${nummer}`,
    },
    columns: [
      {
        name: 'name',
        title: 'Posten',
        kind: 'text',
        value: ({ name, betrag }) => (betrag < 0 ? `minus ${name}` : name),
      },
      { name: 'betrag', title: 'Euro', kind: 'euro', value: ({ betrag }) => betrag, total: side.betrag },
    ],
    total: { name: sumName, origin },
    adds: true,
  });
