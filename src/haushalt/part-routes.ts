import type { Budget } from '../budget/budget.ts';
import { hasPage, type Node } from '../budget/nodes.ts';
import { rootOf } from '../budget/part.ts';
import { pairs } from '../budget/versions.ts';
import { crossTableYears } from './cross-table.ts';
import { explorerOf } from './explore/address.ts';
import { type Outcome, outcomeHref, outcomes } from './plan-result.ts';

/** A page of a part that does not lead: what it shows. */
export type PartPage =
  | { readonly view: 'wofuer' | 'art' | 'organisation' | 'aenderungen' | 'erkunden' }
  | { readonly view: 'querschnitt'; readonly jahr: number }
  | { readonly view: 'ergebnis'; readonly outcome: Outcome }
  | { readonly view: 'ebene'; readonly node: Node };

/** Every page of a part, by its address below the root of the part: the same views that the leading part has. */
export function partPages(budget: Budget): { readonly seite: string; readonly page: PartPage }[] {
  const root = rootOf(budget.part);
  const below = (href: string): string => href.slice(root.length).replace(/\/$/, '');
  const nodes = [...budget.nodes.values()].flatMap((level) => [...level.values()]);
  return [
    { seite: '', page: { view: 'wofuer' } },
    { seite: below(explorerOf(budget.part)), page: { view: 'erkunden' } },
    ...(['art', 'organisation'] as const)
      .filter((one) => budget.tree.of(one).length > 0)
      .map((view) => ({ seite: view, page: { view } as const })),
    ...(budget.vergleich && pairs(budget).length > 0
      ? [{ seite: 'aenderungen', page: { view: 'aenderungen' } as const }]
      : []),
    ...crossTableYears(budget).map((jahr) => ({
      seite: jahr === budget.jahr ? 'querschnitt' : `querschnitt/${jahr}`,
      page: { view: 'querschnitt', jahr } as const,
    })),
    ...outcomes(budget).map((outcome) => ({
      seite: below(outcomeHref(budget, outcome.jahr)),
      page: { view: 'ergebnis', outcome } as const,
    })),
    ...nodes.filter(hasPage).map((node) => ({ seite: below(node.href), page: { view: 'ebene', node } as const })),
  ];
}
