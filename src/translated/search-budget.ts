/** The budget, its areas and its kinds in the search of another language. */

import type { Budget } from '../budget/budget.ts';
import { inhabitants } from '../budget/budget.ts';
import { isAccountSide } from '../budget/direction.ts';
import { hasPage, type Node, nodesOf, officialName, pageOf } from '../budget/nodes.ts';
import type { Answer, Entry, Index, Measure } from '../search/entry.ts';
import { GERMAN } from '../text/german.ts';
import type { Words } from '../words/languages.ts';
import { statusIn } from './lines.ts';
import { nameOf } from './names.ts';
import { type Fact, factsOf } from './node-facts.ts';
import { addressIn, translatedNodes } from './pages.ts';
import { WEIGHT } from './search-weights.ts';

/** Year and status of the amounts of the budget. */
export const amountsIn = (words: Words, { selected }: Budget): string =>
  words.found.amounts(words.budget.kindName(selected.wertart), selected.jahr, statusIn(words, selected));

/** The whole budget with its answers, then each area and kind. */
export async function budgetEntries(words: Words, budget: Budget): Promise<Entry[]> {
  const { tree, nodes, total } = budget;
  const { found } = words;
  const whole: Entry = {
    h: addressIn(words.page.root, '/haushalt/'),
    k: found.kinds.budget,
    e: found.kinds.page,
    w: found.pages['/haushalt/'] ?? '',
    g: WEIGHT.whole,
    a: [
      ...answersOf(words, budget, wholeFacts(words, budget)),
      ...largest(words, budget, nodesOf(nodes, tree.top('aufgabe'))),
    ],
  };
  const entries = (await translatedNodes()).map((node) => nodeEntry(words, budget, node));
  return total.length > 0 ? [whole, ...entries] : entries;
}

/** The facts of the budget as a whole; its page says no share and nothing per inhabitant. */
function wholeFacts(words: Words, budget: Budget): Fact[] {
  const [node] = nodesOf(budget.nodes, budget.tree.top('aufgabe'));
  if (!node) return [];
  return factsOf(words, budget, { ...node, summen: budget.total }, null).filter(({ role }) => role !== undefined);
}

function nodeEntry(words: Words, budget: Budget, node: Node): Entry {
  const { name, german } = nameOf(words.language.code, node);
  const facts = factsOf(words, budget, node, inhabitants(budget, budget.jahr));
  const [first] = facts;
  return {
    h: addressIn(words.page.root, node.href),
    k: name,
    ...(german && { n: german }),
    e: officialName(node),
    ...(first ? { b: `${first.text} ${first.name.toLowerCase()}` } : { y: '' }),
    g: WEIGHT.node,
    a: answersOf(words, budget, facts),
  };
}

/** What has a page only in German, and is meant by a reviewed word: it is found under its German name, which is said. */
export async function germanEntries(words: Words, budget: Budget, table: Index['worte']): Promise<Entry[]> {
  const meant = new Set(table.flatMap(([, same, near]) => [...same, ...near]));
  const own = new Set((await translatedNodes()).map(({ href }) => href));
  const nodes = budget.tree.levels.flatMap((level) => nodesOf(budget.nodes, level));
  return nodes
    .filter(
      (node) => node.level.place !== 'above' && meant.has(node.kurzname) && hasPage(node) && !own.has(pageOf(node)),
    )
    .map((node) => ({
      ...nodeEntry(words, budget, { ...node, href: pageOf(node) }),
      h: pageOf(node),
      l: GERMAN.code,
      k: node.kurzname,
      n: words.found.inGerman,
      // a task before who does it
      ...(node.level.klassifikation === 'organisation' && { g: WEIGHT.german }),
    }));
}

/** The facts at the head of a page, as answers: what is left to pay, what goes out, what comes in, each also per inhabitant. */
function answersOf(words: Words, { part: { id } }: Budget, facts: readonly Fact[]): Answer[] {
  const part = words.budget.partWords(id);
  const first = facts[0];
  return facts.flatMap(({ name, text, role }): Answer[] => {
    const given = (m: Measure): Answer => ({ m, t: name, z: text });
    if (first && name === words.overview.perHead(first.name))
      return [given(name.includes(part.lacks) || name.includes(part.leaves) ? 'netto-ew' : 'betrag-ew')];
    if (role === undefined) return [];
    if (name === part.aus)
      return facts.some((one) => one.name === part.ein) ? [given('aufwand')] : both('aufwand', given);
    if (name === part.ein)
      return facts.some((one) => one.name === part.aus) ? [given('ertrag')] : both('ertrag', given);
    return [given('netto')];
  });
}

/** A kind of money belongs to one direction only. */
const both = (side: Measure, given: (m: Measure) => Answer): Answer[] => [given('betrag'), given(side)];

/** The largest of the areas by what they cost, spend and bring. */
function largest(words: Words, budget: Budget, nodes: readonly Node[]): Answer[] {
  const facts = nodes
    .filter((node) => !isAccountSide(node))
    .map((node) => ({ node, of: factsOf(words, budget, node, null) }));
  const part = words.budget.partWords(budget.part.id);
  const top = (m: Measure, mass: string): Answer[] => {
    const known = facts.flatMap(({ node, of }) => {
      const fact = of.find(({ name, value }) => name === mass && value !== undefined);
      return fact ? [{ node, fact, size: Math.abs(fact.value as number) }] : [];
    });
    const [first, second] = known.sort((a, b) => b.size - a.size);
    if (!first || !second || first.size === second.size) return [];
    const { name } = nameOf(words.language.code, first.node);
    return [
      { m, t: words.found.largest(mass, name), z: first.fact.text, h: addressIn(words.page.root, first.node.href) },
    ];
  };
  return [...top('meist-netto', part.lacks), ...top('meist-aufwand', part.aus), ...top('meist-ertrag', part.ein)];
}
