/** An entry of the budget as a briefing tells it: one of its amounts, in the told version and in the one before. */
import { amounts, type Budget, type Column, loadBudget } from '../budget/budget.ts';
import { directionName, isAccountSide, resultName } from '../budget/direction.ts';
import { type Node, pageOf } from '../budget/nodes.ts';
import { nodeOrigin } from '../haushalt/herkunft/addresses.ts';
import type { Part } from './queries.ts';

/** An amount of an entry in one column: above 0 is what its name says. */
export interface EntryAmount {
  /** "Zuschussbedarf", or "Überschuss" where more comes in. */
  readonly mass: string;
  readonly betrag: number;
  readonly column: Column;
}

export interface EntrySummary {
  readonly budget: Budget;
  readonly node: Node;
  readonly href: string;
  readonly herkunft: string;
  /** Null where the plan leaves it empty. */
  readonly now: EntryAmount | null;
  readonly before: EntryAmount | null;
}

/** @throws when the plan has no amount for the entry, so that it has no page */
export async function loadEntry(part: Part): Promise<EntrySummary> {
  const budget = await loadBudget();
  const { struktur, ebene, schluessel, dossier } = part;
  const key = budget.keys.of(struktur ?? '', ebene ?? '', schluessel ?? '');
  const node = budget.nodes.get(ebene ?? '')?.get(key);
  if (!node) throw new Error(`dossierteile, ${dossier}: zu ${ebene} ${schluessel} gibt es im Plan keinen Betrag.`);
  const { selected, before } = budget;
  return {
    budget,
    node,
    href: pageOf(node),
    herkunft: nodeOrigin(node),
    now: amountIn(part, budget, node, selected),
    before: before && amountIn(part, budget, node, before),
  };
}

function amountIn({ groesse, dossier }: Part, budget: Budget, node: Node, column: Column): EntryAmount | null {
  const own = amounts(node.summen, column);
  if (groesse === 'zuschuss') {
    if (isAccountSide(node)) throw new Error(`dossierteile, ${dossier}: ${node.kurzname} hat nur eine Richtung.`);
    return own.ergebnis === null
      ? null
      : { mass: resultName(budget.part, own.ergebnis), betrag: Math.abs(own.ergebnis), column };
  }
  const field = groesse ?? 'aufwand';
  const betrag = own[field];
  return betrag === null ? null : { mass: directionName(budget.part, field), betrag, column };
}
