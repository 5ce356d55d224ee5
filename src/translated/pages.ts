/** Which pages exist in another language, and the rule that leads from one to the other: `/en` before the address of the German page. */
import { type Budget, loadBudget } from '../budget/budget.ts';
import { hasPage, type Node, nodesOf } from '../budget/nodes.ts';
import { type Pair, pairs } from '../budget/versions.ts';
import { crossTableYears } from '../haushalt/cross-table.ts';
import { loadInvestments } from '../investitionen/measures.ts';
import { filledAreas } from '../ui/areas.ts';
import { GERMAN_PAGE } from '../words/de/page.ts';
import { GLOSSARY, loadTerms } from '../words/glossary/terms.ts';
import { LANGUAGES } from '../words/languages.ts';
import type { Twin } from '../words/page.ts';
import { translatedCities } from './cities.ts';
import { translatedSheets } from './sheets.ts';

/** The address of a page in a language. */
export const addressIn = (root: string, path: string): string => `${root.replace(/\/$/, '')}${path}`;

/** The entries of the budget that have a translated page: the areas and the kinds of money, the top of each tree. */
export async function translatedNodes(): Promise<Node[]> {
  const { nodes, tree } = await loadBudget();
  return [tree.top('aufgabe'), tree.top('art')].flatMap((level) => nodesOf(nodes, level)).filter(hasPage);
}

/** The German page of the table of areas by kinds of a year. */
export const crossPath = ({ jahr }: Pick<Budget, 'jahr'>, year: number): string =>
  `/haushalt/querschnitt/${year === jahr ? '' : `${year}/`}`;

/** The told year in this plan and in the one that it is held against; undefined where there is no earlier one of the same years. */
export function comparedBefore(budget: Budget): Pair | undefined {
  const shared = pairs(budget);
  return shared.find(({ jahr }) => jahr === budget.jahr) ?? shared[0];
}

/** Pages on how far digital services are, what became of aims, and what was counted. */
export const DIGITAL = [
  '/digitalisierung/',
  '/digitalisierung/reifegrad/',
  '/digitalisierung/versprechen/',
  '/digitalisierung/zahlen/',
] as const;

let german: Promise<ReadonlySet<string>> | undefined;

/** The German addresses of the pages that exist in other languages too. */
export function translatedPages(): Promise<ReadonlySet<string>> {
  german ??= load();
  return german;
}

async function load(): Promise<ReadonlySet<string>> {
  const budget = await loadBudget();
  const { tree } = budget;
  const [terms, nodes, areas] = [await loadTerms(), await translatedNodes(), await filledAreas()];
  const { measures } = await loadInvestments();
  const [sheets, cities] = [await translatedSheets(), await translatedCities()];
  return new Set([
    '/',
    '/haushalt/',
    ...(tree.top('art') ? ['/haushalt/art/'] : []),
    ...nodes.map(({ href }) => href),
    ...(terms.length > 0 ? [GLOSSARY] : []),
    ...crossTableYears(budget).map((year) => crossPath(budget, year)),
    ...(comparedBefore(budget) ? ['/haushalt/aenderungen/'] : []),
    '/kennzahlen/',
    '/kennzahlen/ergebnis/',
    '/kennzahlen/ausgaben-nach-bereich/',
    ...sheets.map(({ href }) => href),
    '/vergleich/',
    ...cities.map(({ path }) => path),
    ...(areas.includes('investitionen') ? ['/investitionen/', ...measures.map(({ href }) => href)] : []),
    ...(areas.includes('digitalisierung') ? DIGITAL : []),
    '/daten/',
    '/daten/quellen/',
    '/methodik/',
    '/stand/',
    '/impressum/',
    '/datenschutz/',
    '/barrierefreiheit/',
    GERMAN_PAGE.search.path,
  ]);
}

/** A page in all its languages, the German one first; none where it has no translation. */
export async function twinsOf(path: string): Promise<readonly Twin[]> {
  const own = LANGUAGES.find(({ page }) => path.startsWith(page.root));
  const original = own ? path.slice(own.page.root.length - 1) : path;
  if (!(await translatedPages()).has(original)) return [];
  return [
    { code: GERMAN_PAGE.code, path: original, words: GERMAN_PAGE },
    ...LANGUAGES.map(({ page }) => ({ code: page.code, path: addressIn(page.root, original), words: page })),
  ];
}
