import { ask } from '../engine/native.ts';
import { site } from '../site.ts';
import { QUELLEN, type Quelle } from '../sources.ts';
import { cents } from '../text/cents.ts';
import { arrange, type Column, choose, isOf, partialColumns, type Wish } from './columns.ts';
import { EINWOHNER, type Einwohner, FASSUNGEN, type Fassung } from './descriptions.ts';
import { type Keys, loadKeys } from './keys.ts';
import { loadTree } from './load-tree.ts';
import { buildNodes, type Nodes } from './nodes.ts';
import { leads, type Part, partsOf } from './part.ts';
import { type Summe, summen } from './queries.ts';
import type { Tree } from './tree.ts';

export { type Column, isOf };

/** Amounts of one group in one column. Null: the source has no value; 0: the source says 0. */
export interface Amounts {
  readonly ertrag: number | null;
  readonly aufwand: number | null;
  /** What comes in − what goes out, without internal charging; null when neither has a value. */
  readonly ergebnis: number | null;
  readonly ertragIntern: number;
  readonly aufwandIntern: number;
}

/** A part of the budget of the home city: its versions, years, population, and every level as a node with its sums. */
export interface Budget {
  readonly part: Part;
  /** All parts that the budget has, the leading one first. */
  readonly parts: readonly Part[];
  /** All versions of the city, the oldest first. */
  readonly versions: readonly Fassung[];
  /** The column that the pages tell of: a version, a year and a kind of amount. */
  readonly selected: Column;
  /** The same year in the version that the told one is held against; null when no other version plans it. */
  readonly before: Column | null;
  /** The version of `told`, and its year. */
  readonly fassung: Fassung;
  readonly jahr: number;
  /** The version that the told one is held against, in whatever years both plan; null when a city has none. */
  readonly vergleich: Fassung | null;
  readonly columns: readonly Column[];
  readonly total: readonly Summe[];
  /** The levels by which it can be read. */
  readonly tree: Tree;
  readonly keys: Keys;
  readonly nodes: Nodes;
  readonly quellen: ReadonlyMap<string, Quelle>;
  readonly einwohner: readonly Einwohner[];
}

const home = ({ ags }: { ags: string }): boolean => ags === site.stadt.ags;

let parts: Promise<Part[]> | undefined;

/** The parts that the budget of the home city has, the leading one first. */
export function loadParts(): Promise<Part[]> {
  parts ??= loadTree()
    .then((tree) => ask(summen(tree)))
    .then((rows) => partsOf(rows.filter(home).map(({ teil }) => teil)));
  return parts;
}

const loaded = new Map<string, Promise<Budget>>();

/**
 * A part of the budget, loaded once for all pages.
 * @param id as in `haushalt.teil`; without it the part that leads
 * @throws when the city has no budget, or its budget no such part
 */
export async function loadBudget(id?: string): Promise<Budget> {
  const all = await loadParts();
  const part = id === undefined ? all[0] : all.find((one) => one.id === id);
  if (!part) throw new Error('data/: es gibt keinen Haushalt der Stadt aus site.json, oder keinen solchen Teil.');
  const budget = loaded.get(part.id) ?? load(part, all);
  loaded.set(part.id, budget);
  return budget;
}

async function load(part: Part, all: readonly Part[]): Promise<Budget> {
  const tree = await loadTree();
  const rows = (await ask(summen(tree))).filter(home).filter(({ teil }) => teil === part.id);
  const { versions, columns } = arrange((await ask(FASSUNGEN)).filter(home), rows, await isPartial(tree, part));
  const chosen = choose(versions, columns, wishFor(part, versions, columns, site.haushalt ?? {}));
  const strukturen = [chosen.fassung, ...versions.toReversed()].map(({ struktur }) => struktur);
  const keys = await loadKeys([...new Set(strukturen)], part);
  return {
    ...chosen,
    part,
    parts: all,
    versions,
    columns,
    total: rows,
    tree,
    keys,
    nodes: await buildNodes(keys, tree, part),
    quellen: new Map((await ask(QUELLEN)).map((quelle) => [quelle.quelle, quelle])),
    einwohner: (await ask(EINWOHNER)).filter(home),
  };
}

/** Which columns of the part speak of few of its areas. */
async function isPartial(tree: Tree, part: Part): Promise<ReturnType<typeof partialColumns>> {
  const top = tree.top('aufgabe')?.ebene;
  if (top === undefined) return () => false;
  const rows = (await ask(summen(tree, top))).filter((row) => home(row) && row.teil === part.id);
  return partialColumns(rows.map((row) => ({ ...row, area: row[top] ?? null })));
}

/** What `site.json` wishes is said of the part that leads; another part follows it as far as it has what is named. */
export function wishFor(part: Part, versions: readonly Fassung[], columns: readonly Column[], wish: Wish): Wish {
  if (leads(part)) return wish;
  const known = (id: string | null | undefined) => (versions.some(({ fassung }) => fassung === id) ? id : undefined);
  const fassung = known(wish.fassung);
  const hasYear = columns.some((column) => column.fassung.fassung === fassung && column.jahr === wish.jahr);
  return {
    fassung,
    jahr: hasYear ? wish.jahr : undefined,
    vergleichsfassung: wish.vergleichsfassung === null ? null : known(wish.vergleichsfassung),
  };
}

export type Field = 'ertrag' | 'aufwand' | 'ertrag_intern' | 'aufwand_intern';

/**
 * One amount of one column. The import leaves zeros out and keeps empty cells as rows without amount. So a
 * group without any row is 0 in the source; it has no value when each of its positions is empty there, when the structure
 * of the version does not have the group, or when the version speaks of few areas only.
 */
export function amount(summen: readonly Summe[], field: Field, column: Column): number | null {
  const row = summen.find((summe) => isOf(column, summe));
  if (!row) return column.partial || isUnknown(summen, column) ? null : 0;
  const side = field.startsWith('ertrag') ? 'ertrag' : 'aufwand';
  // a position that has a row in another column of the structure and none in this one is a 0 of the source
  const alike = summen.filter(({ struktur }) => struktur === row.struktur);
  const positions = Math.max(...alike.map((summe) => summe[`${side}_positionen`]));
  const empty = row[`${side}_leer`];
  return row[field] ?? (empty > 0 && empty === positions ? null : 0);
}

/** A group that a version's structure does not have is no 0 there. */
const isUnknown = (summen: readonly Summe[], { fassung }: Column): boolean =>
  summen.length > 0 && !summen.some(({ struktur }) => struktur === fassung.struktur);

/** All amounts of one column; the result is null when neither side has a value. */
export function amounts(summen: readonly Summe[], column: Column): Amounts {
  const ertrag = amount(summen, 'ertrag', column);
  const aufwand = amount(summen, 'aufwand', column);
  return {
    ertrag,
    aufwand,
    ergebnis: ertrag === null && aufwand === null ? null : cents((ertrag ?? 0) - (aufwand ?? 0)),
    ertragIntern: amount(summen, 'ertrag_intern', column) ?? 0,
    aufwandIntern: amount(summen, 'aufwand_intern', column) ?? 0,
  };
}

/** New − old. An empty cell counts as nothing, as in the source's own difference, so that changes add up. */
export const change = (neu: number | null, alt: number | null): number => cents((neu ?? 0) - (alt ?? 0));

/** The change of one row: where the older plan has no value and the newer one no amount, there is nothing to tell. */
export const rowChange = (neu: number | null, alt: number | null): number | null =>
  alt === null && !neu ? null : change(neu, alt);

/**
 * Official population at the end of a year. A year without a value of its own (a plan reaches beyond the
 * statistics) takes the newest one before it, and the caller says so: `jahr` of the answer differs.
 */
export function inhabitants(budget: Budget, jahr: number): Einwohner | null {
  return budget.einwohner.filter((row) => row.jahr <= jahr).at(-1) ?? null;
}
