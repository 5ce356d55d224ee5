import { group } from 'd3-array';
import type { Column } from '../../budget/columns.ts';
import { numbered } from '../../budget/tree.ts';
import { type Table, table } from '../../figure/table.ts';
import { PLAN_FORMULA } from '../../words/de/kennzahlen/plan.ts';
import type { Place, Plan } from './plan.ts';
import { columnKey } from './plan-values.ts';
import type { Glied } from './queries.ts';
import { ratioOf, type Side } from './ratio.ts';

/** One amount of a formula: an account group or an account, with the page of the budget that shows it. */
export interface Entry {
  readonly name: string;
  /** The word of its level with its number: "Konto 4013000"; empty where the name says it already. */
  readonly titel: string;
  readonly nummer: string;
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
  const column = plan.selected;
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

const sideView = (plan: Plan, column: Column, side: Side): SideView => ({
  betrag: side.betrag,
  entries: entriesOf(plan, column, side),
});

/** What a side adds up: groups that it counts as a whole, and accounts; none where it is not known. */
export const entriesOf = (plan: Plan, column: Column, { betrag, glieder }: Side): Entry[] =>
  betrag === null
    ? []
    : [...group(glieder, ({ vorzeichen, konten }) => `${vorzeichen} ${konten}`).values()].flatMap((term) =>
        entriesOfTerm(plan, column, term),
      );

function entriesOfTerm(plan: Plan, { fassung }: Column, term: readonly Glied[]): Entry[] {
  const [first] = term;
  const shown = term.filter(({ ganz, betrag }) => ganz || betrag !== null);
  // accounts without any row are 0 in the source: then the term is one line
  if (shown.length === 0 && first)
    return [{ name: plan.term(fassung, first.konten), titel: '', nummer: first.konten, betrag: 0, place: null }];
  return shown.map(({ nummer, ganz, vorzeichen, betrag }) => {
    const { name, level, place } = plan.known(fassung, nummer, ganz === 1);
    return { name, titel: numbered(level, nummer), nummer, betrag: vorzeichen * (betrag ?? 0), place };
  });
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
      note: ({ titel }) => titel,
    },
    columns: [
      {
        name: 'name',
        title: PLAN_FORMULA.item,
        kind: 'text',
        value: ({ name, betrag }) => (betrag < 0 ? PLAN_FORMULA.minus(name) : name),
      },
      { name: 'betrag', title: 'Euro', kind: 'euro', value: ({ betrag }) => betrag, total: side.betrag },
    ],
    total: { name: sumName, origin },
    adds: true,
  });
