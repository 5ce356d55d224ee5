import { euro } from '../ui/format.ts';
import { amounts, type Budget } from './budget.ts';
import { cross } from './cross.ts';
import { isAccountSide } from './direction.ts';
import { type Node, nodeOf } from './nodes.ts';
import type { Summe } from './queries.ts';

/** Internal charging stands beside the amounts in a line of its own; null where there is none. */
function internalLine(budget: Budget, node: Node): string | null {
  const { ertragIntern, aufwandIntern } = amounts(node.summen, budget.fassung, budget.jahr);
  if (isAccountSide(node) || (ertragIntern === 0 && aufwandIntern === 0)) return null;
  return `Dazu kommt ${budget.jahr} interne Verrechnung mit anderen Teilen der Verwaltung: ${euro(ertragIntern)} Ertrag, ${euro(
    aufwandIntern,
  )} Aufwand. Sie ist in den Beträgen oben nicht enthalten.`;
}

/** Accounts from which others receive money: the plan has the sum, not the recipients. */
const GRANTS = /^531/;

/** What a reader has to know beside the numbers. */
export async function notesOf(budget: Budget, node: Node): Promise<string[]> {
  const notes = [internalLine(budget, node)].filter((line) => line !== null);
  if (node.ebene === 'produkt' || node.ebene === 'unterprodukt') {
    const name = node.ebene === 'produkt' ? 'produkt_konto' : 'unterprodukt_konto';
    const found = (await cross(budget, name, node.ebene, 'konto')).get(node.schluessel) ?? new Map<string, Summe[]>();
    const grants = [...found].some(([konto, summen]) => GRANTS.test(konto) && summen.some((s) => s.aufwand !== null));
    if (grants) notes.push(NO_RECIPIENTS);
  }
  if (node.ebene === 'konto' && GRANTS.test(node.schluessel)) notes.push(NO_RECIPIENTS);
  if (node.ebene === 'unterprodukt') {
    const product = nodeOf(budget.nodes, 'produkt', (node.parent as Node).schluessel);
    notes.push(`Ein Teil von „${product.kurzname}“ (Produkt ${product.schluessel}).`);
  }
  return notes;
}

const NO_RECIPIENTS =
  'Wer die Zuschüsse und Zuweisungen bekommt, nennt der Plan hier nicht: Er enthält nur die Summe je Konto, keine Empfänger.';
