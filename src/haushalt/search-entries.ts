import type { Budget, Column } from '../budget/budget.ts';
import { isAccountSide } from '../budget/direction.ts';
import { GRANTS_PAGE } from '../budget/grants.ts';
import { hasPage, hasParts, isNameless, type Node, nodesOf, officialName, pageOf } from '../budget/nodes.ts';
import { leads, rootOf } from '../budget/part.ts';
import type { Summe } from '../budget/queries.ts';
import { type Level, numbered } from '../budget/tree.ts';
import { isPlanned, kindAndYear, statusOf } from '../budget/versions.ts';
import type { Answer, Entry, NamedHint } from '../search/entry.ts';
import { wordsOf as words } from '../search/fold.ts';
import { BUDGET_HITS } from '../words/de/haushalt/search.ts';
import { CASH_PAGE } from './cash/queries.ts';
import { COMPANIES_PAGE } from './companies/queries.ts';
import {
  accountAnswers,
  accountText,
  changeAnswers,
  largest,
  resultAnswers,
  resultText,
  yearInGroup,
} from './search-answers.ts';
import { type MostlyOf, mostly } from './search-kinds.ts';
import { sectionsOf } from './sections.ts';
import { STAFF_PAGE } from './staff/queries.ts';
import { WAYS_IN } from './ways-in.ts';

/** "Ansatz 2017 (Entwurf)": year and status of the amounts that the hits tell. */
export const selectedYear = ({ selected }: { selected: Column }): string =>
  isPlanned(selected.wertart)
    ? BUDGET_HITS.yearAndStatus(kindAndYear(selected), statusOf(selected))
    : `${kindAndYear(selected)}`;

/** Everything with an amount, and the pages that tell of it: levels, areas, products, sub-products, kinds, accounts, departments. */
async function budgetEntries(budget: Budget): Promise<Entry[]> {
  const nodes = budget.tree.levels.flatMap((level) => nodesOf(budget.nodes, level).filter(isOwnEntry));
  const mostlyOf = await mostly(budget);
  return [
    whole(budget),
    ...budget.tree.levels
      .filter((level) => nodesOf(budget.nodes, level).length > 0)
      .map((level) => levelEntry(budget, level)),
    ...(await pages(budget)),
    ...nodes.map((node) => nodeEntry(budget, node, mostlyOf)),
  ];
}

/** What a part that does not lead has of an entry is found after what the leading part has of it. */
const BEHIND = 0.7;

/**
 * What is found of all parts of a budget, the leading one first. An entry of another part names its part, and its numbers say so too:
 * nobody can take them for those of the leading part, or for numbers beside which they are to be added.
 */
export async function allEntries([leading, ...others]: readonly Budget[]): Promise<Entry[]> {
  const further = others.map(async (budget) => (await budgetEntries(budget)).map((entry) => ofPart(entry, budget)));
  return [...(leading ? await budgetEntries(leading) : []), ...(await Promise.all(further)).flat()];
}

function ofPart(entry: Entry, budget: Budget): Entry {
  const { part } = budget;
  const year = entry.y ?? selectedYear(budget);
  return {
    ...entry,
    e: BUDGET_HITS.ofPart(part.name, entry.e),
    y: year && BUDGET_HITS.yearOfPart(part.name, year),
    g: (entry.g ?? 1) * BEHIND,
    ...(entry.a && {
      a: entry.a.map((answer) => ({
        ...answer,
        y: BUDGET_HITS.yearOfPart(part.name, answer.y ?? selectedYear(budget)),
      })),
    }),
  };
}

/** What the plan lists and has no amount for in any version and part: it has no page, but whoever looks for it is told. */
export function emptyHints([budget, ...others]: readonly Budget[]): NamedHint[] {
  if (!budget) return [];
  const { tree, keys, nodes, fassung } = budget;
  const told = [budget, ...others].flatMap((one) => tree.levels.flatMap((level) => nodesOf(one.nodes, level)));
  const isTold = namedAmong(told.flatMap(({ name, kurzname }) => [name, kurzname]));
  return tree.levels.flatMap((level) => {
    const { parent = null, entries = [] } = keys.level(fassung.struktur, level.ebene) ?? {};
    return entries.flatMap(({ schluessel, name, kurzname, parent: above }) => {
      if (isTold(name) || isTold(kurzname)) return [];
      const upper =
        parent !== null && above !== null
          ? nodes.get(parent)?.get(keys.of(fassung.struktur, parent, above))
          : undefined;
      const sentence = BUDGET_HITS.withoutAmount(kurzname, numbered(level, schluessel));
      return [
        {
          words: [...new Set([kurzname, name, schluessel])],
          sentence,
          entry: upper ? officialName(upper) : '',
          rest: true as const,
        },
      ];
    });
  });
}

/** Tells whether one of the names is this one, or one with more to it: "Bürgerservice Standesamt" for "Standesamt". */
function namedAmong(names: readonly string[]): (name: string) => boolean {
  // thousands of names are asked for among thousands: only those that share a word are looked at
  const byWord = new Map<string, Set<string>[]>();
  for (const name of names) {
    const own = new Set(words(name));
    for (const word of own) {
      const sharing = byWord.get(word);
      if (sharing) sharing.push(own);
      else byWord.set(word, [own]);
    }
  }
  return (name) => {
    const asked = words(name);
    const [first] = asked;
    return first === undefined || (byWord.get(first) ?? []).some((own) => asked.every((word) => own.has(word)));
  };
}

/** An only sub-product called like its product, or a group like its only product, would be the same hit twice. */
const isOwnEntry = (node: Node): boolean => (hasPage(node) || node.name !== node.parent?.name) && !isTwin(node);

/** Is it a group of one product of the same name? The product is found by the number of the group, too. */
function isTwin({ children, kurzname, level }: Node): boolean {
  const [only, ...others] = children;
  return (
    level.place === 'above' &&
    !!only &&
    others.length === 0 &&
    only.level.place === 'main' &&
    only.kurzname === kurzname
  );
}

/** The budget as a whole. */
function whole(budget: Budget): Entry {
  const { part, fassung } = budget;
  const summen = budget.total;
  return {
    h: rootOf(part),
    k: leads(part) ? BUDGET_HITS.kind : part.name,
    n: leads(part) ? BUDGET_HITS.ofPart(part.name, fassung.name) : fassung.name,
    e: BUDGET_HITS.kind,
    w: BUDGET_HITS.searched(part.ein.mass, part.aus.mass),
    b: resultText(budget, summen),
    j: spanOf(summen),
    g: 1.6,
    // the page of the whole names nothing for each inhabitant
    a: [...resultAnswers(budget, summen).filter(({ m }) => m !== 'netto-ew'), ...largestOfAll(budget)],
  };
}

/** The largest of the areas; who asks for the largest item may mean a product, so that is told beside it. */
function largestOfAll(budget: Budget): Answer[] {
  const [areas, products] = [budget.tree.top('aufgabe'), budget.tree.main('aufgabe')];
  const single = products && products !== areas ? largest(budget, nodesOf(budget.nodes, products)) : [];
  return largest(budget, nodesOf(budget.nodes, areas)).map((answer) => {
    const also = single.find(({ m }) => m === answer.m);
    return also ? { ...answer, d: `${also.t} ${also.z}` } : answer;
  });
}

/** A level of the budget, with its largest entries. */
function levelEntry(budget: Budget, level: Level): Entry {
  const entries = nodesOf(budget.nodes, level);
  const { frage, name, seite } = WAYS_IN[level.klassifikation];
  return {
    h: `${rootOf(budget.part)}${seite}`,
    k: level.mehrzahl,
    n: BUDGET_HITS.all(level.mehrzahl, frage),
    e: BUDGET_HITS.level,
    w: [level.name, name].join(' '),
    y: '',
    g: 1.5,
    a: largest(budget, entries).map((answer) => ({ ...answer, y: selectedYear(budget) })),
  };
}

/** Pages that give their own entries, with the words that they are looked for by. */
const OWN_ENTRIES = [CASH_PAGE, STAFF_PAGE, COMPANIES_PAGE, GRANTS_PAGE];

/** The other pages on the budget. */
const pages = async (budget: Budget): Promise<Entry[]> =>
  (await sectionsOf(budget))
    .filter(({ href }) => !OWN_ENTRIES.includes(href))
    .filter(({ href }) => !Object.values(WAYS_IN).some(({ seite }) => href === `${rootOf(budget.part)}${seite}`))
    .map(({ href, text }) => ({ h: href, k: text, n: BUDGET_HITS.kind, e: BUDGET_HITS.page, y: '' }));

function nodeEntry(budget: Budget, node: Node, mostlyOf: MostlyOf): Entry {
  const within =
    node.level.klassifikation === 'aufgabe' && node.level.place !== 'above' ? (node.parent?.kurzname ?? '') : '';
  // that a source has no name for it names nothing
  const full = node.name === node.kurzname || isNameless(node) ? '' : node.name;
  const b = isAccountSide(node) ? accountText(budget, node) : resultText(budget, node.summen);
  const most = isAccountSide(node) ? undefined : mostlyOf(node);
  const answers = isAccountSide(node)
    ? accountAnswers(budget, node)
    : resultAnswers(budget, node.summen).map((one) =>
        most && (one.m === 'netto' || one.m === 'aufwand') ? { ...one, d: most } : one,
      );
  const y = b === '' ? '' : yearInGroup(budget, node, selectedYear(budget));
  return {
    h: pageOf(node),
    k: node.kurzname,
    ...filled({ n: [full, within].filter(Boolean).join(' · '), w: wordsOf(node), b }),
    e: officialName(node),
    ...(y !== undefined && { y }),
    j: spanOf(node.summen),
    g: weightOf(node.level),
    a: [...answers, ...changeAnswers(budget, node), ...(hasParts(node) ? largest(budget, node.children) : [])],
  };
}

/** What is empty is not written. */
const filled = (texts: Record<'n' | 'w' | 'b', string>): Partial<Entry> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));

/** A group or area is found by the everyday words that most of its products share, too. */
function wordsOf(node: Node): string {
  const products = isAccountSide(node) ? [] : node.children.filter(({ level }) => level.place === 'main');
  const counts = new Map<string, number>();
  for (const { suchworte } of products)
    for (const word of new Set(suchworte.split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count * 2 > products.length).map(([word]) => word);
  const group = node.parent && isTwin(node.parent) ? [officialName(node.parent)] : [];
  return [...new Set([...node.suchworte.split(' '), ...shared, ...group])].filter(Boolean).join(' ');
}

/** An area or a kind before a product before an account, when they match alike. */
function weightOf({ klassifikation, rang, place }: Level): number {
  if (klassifikation === 'organisation') return 1;
  if (rang === 1) return 1.5;
  if (place === 'above') return 1.4;
  if (klassifikation === 'art') return 1.2;
  return place === 'main' ? 1.3 : 1.1;
}

const spanOf = (summen: readonly Summe[]): readonly [number, number] => {
  const years = summen.map(({ jahr }) => jahr);
  return [Math.min(...years), Math.max(...years)];
};
