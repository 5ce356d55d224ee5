/** What measures belong to, as the budget knows it: the number of a measure is that of an entry of its tree of tasks, on whichever level. */
import { type Budget, loadBudget, loadParts } from '../budget/budget.ts';
import type { Node } from '../budget/nodes.ts';
import { numbered } from '../budget/tree.ts';
import { inReadingOrder } from '../budget/versions.ts';

/** The page of the budget that tells of an area. */
export interface AreaPage {
  readonly href: string;
  /** The version of which it tells. */
  readonly fassung: string;
  /** Does its part of the budget hold investments, too? */
  readonly invests: boolean;
}

/** What measures belong to. */
export interface Area {
  readonly kurzname: string;
  /** Null where no version of the budget has an amount for it. */
  readonly page: AreaPage | null;
}

/** The areas of some numbers: from the part of the budget that leads, else from another. */
export async function loadAreas(numbers: Iterable<string>): Promise<ReadonlyMap<string, Area>> {
  const budgets = await Promise.all((await loadParts()).map(({ id }) => loadBudget(id)));
  return new Map([...new Set(numbers)].map((number) => [number, areaOf(budgets, number)]));
}

/** The same for the parts of a budget at hand, the leading one first. */
export function areaOf(budgets: readonly Budget[], number: string): Area {
  for (const budget of budgets) {
    const node = nodeOf(budget, number);
    if (node) return { kurzname: node.kurzname, page: pageOf(budget, node) };
  }
  const top = budgets[0]?.tree.top('aufgabe');
  return { kurzname: top ? numbered(top, number) : number, page: null };
}

/** The entry of a number, of the structure of the told version before those of others, and of the level that is furthest up. */
function nodeOf({ keys, nodes }: Pick<Budget, 'keys' | 'nodes'>, number: string): Node | undefined {
  const found = keys.strukturen.flatMap((struktur) =>
    keys
      .having(struktur, 'aufgabe', number)
      .flatMap((ebene) => nodes.get(ebene)?.get(keys.of(struktur, ebene, number)) ?? []),
  );
  return found[0];
}

function pageOf(budget: Budget, { summen, href }: Node): AreaPage {
  const told = inReadingOrder(budget).find(({ fassung }) => summen.some((row) => row.fassung === fassung));
  return { href, fassung: (told ?? budget.fassung).name, invests: budget.part.invests };
}
