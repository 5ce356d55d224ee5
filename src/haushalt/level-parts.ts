import type { Budget } from '../budget/budget.ts';
import { cross } from '../budget/cross.ts';
import { POSITIONEN } from '../budget/descriptions.ts';
import type { Side } from '../budget/direction.ts';
import { elsewhereOf } from '../budget/elsewhere.ts';
import { bookedNode, hasParts, listedNode, type Node } from '../budget/nodes.ts';
import { listedBy, type Summe } from '../budget/queries.ts';
import { numbered } from '../budget/tree.ts';
import { ask } from '../engine/native.ts';
import type { Figure } from '../figure/figure.ts';
import { site } from '../site.ts';
import { LISTINGS } from '../words/de/haushalt/figures.ts';
import { accountsOfGroup, tasksOfAccount } from './account-parts.ts';
import { type AmountPart, amountsFigure } from './amounts-figure.ts';
import { courseFigure, fileName } from './course-figure.ts';
import { elsewhereFigures } from './elsewhere-figures.ts';
import { grantsOfNode } from './grants/of-node.ts';
import {
  accountAnchorIn,
  accountsOrigin,
  anchorIn,
  departmentAnchor,
  hasOwnAccounts,
  kindAnchorIn,
  nodeOrigin,
} from './herkunft/addresses.ts';
import { at, FIELDS } from './herkunft/amounts.ts';
import { correctedCells } from './herkunft/cells.ts';
import { childLines, wholeLine } from './lines.ts';
import { idOf } from './map/write.ts';
import { type Part, partsFigure, partsOf } from './parts-figure.ts';
import { payersFigure } from './payers-figure.ts';

/** Is it told account by account: a line of the lists, a part of one, or where the tree ends above? */
export const isDetailed = ({ level, children }: Node): boolean => level.place !== 'above' || children.length === 0;

/** Where the page of origins of a node tells its kinds of money. */
export const kindsAnchor = (node: Node): string => (isDetailed(node) && !hasParts(node) ? '#teile' : '#arten');

/** Is it a line of the lists of tasks, which departments run? */
export const isListed = (node: Node): boolean =>
  node.level.klassifikation === 'aufgabe' && node.level.place !== 'part' && isDetailed(node);

/** The departments that run a task of the city, each with its part of it. */
export async function departmentsOf(budget: Budget, node: Node): Promise<Part[]> {
  const found = (await cross(budget, listedBy('aufgabe'), 'organisation')).get(node.schluessel);
  return partsOf((schluessel) => bookedNode(budget, 'organisation', schluessel), found);
}

/** All figures of a page: what it consists of, then its course. */
export async function figuresOf(budget: Budget, node: Node): Promise<Figure[]> {
  // who pays, what for, then how it goes on
  const elsewhere = await elsewhereOf(budget, node);
  const figures = [
    ...(await partsOfNode(budget, node)),
    courseFigure(budget, node, elsewhere),
    await grantsOfNode(budget, node, `${fileName(node)}-zuwendungen`),
    ...elsewhereFigures(budget, node, elsewhere),
  ];
  return figures.filter((figure) => figure !== null);
}

/** The map of what an entry consists of; null where it has one direction only, or opens into nothing of the lists. */
export function mapAt(budget: Budget, node: Node): { id: string; figure: Figure } | null {
  if (node.level.klassifikation === 'art' || node.level.place !== 'above' || node.children.length === 0) return null;
  return { id: idOf(budget, wholeLine(node)), figure: children(budget, node) };
}

async function partsOfNode(budget: Budget, node: Node): Promise<(Figure | null)[]> {
  const { klassifikation } = node.level;
  const leaf = node.children.length === 0;
  if (klassifikation === 'art')
    return [leaf ? await tasksOfAccount(budget, node) : await accountsOfGroup(budget, node)];
  if (klassifikation === 'organisation')
    return [leaf ? await tasksOfDepartment(budget, node) : null, ...(await kinds(budget, node))];
  if (!isDetailed(node)) return kinds(budget, node);
  const [payers, ...listed] = await accounts(budget, node);
  return [
    payers ?? null,
    ...(hasParts(node) ? [children(budget, node)] : []),
    ...listed,
    ...(isListed(node) ? await sharedDepartments(budget, node) : []),
  ];
}

function children(budget: Budget, node: Node): Figure {
  const { mehrzahl } = (node.children[0] as Node).level;
  const whole = {
    id: `${fileName(node)}-${mehrzahl.toLowerCase()}`,
    name: node.kurzname,
    summen: node.summen,
    origin: nodeOrigin(node),
  };
  return partsFigure(budget, whole, childLines(node), mehrzahl);
}

/** Expenditure and revenue of a node by the kinds that the tree of kinds begins with. */
async function kinds(budget: Budget, node: Node): Promise<(Figure | null)[]> {
  const top = budget.tree.top('art');
  if (!top) return [];
  const found = (await cross(budget, node.ebene, top.ebene)).get(node.schluessel);
  const parts = (field: Side): AmountPart[] =>
    [...(found ?? [])].map(([schluessel, summen]) => {
      const kind = budget.nodes.get(top.ebene)?.get(schluessel);
      return {
        name: kind?.kurzname ?? schluessel,
        href: kind?.href,
        key: schluessel,
        note: numbered(top, schluessel),
        origin: `${nodeOrigin(node)}#${kindAnchorIn(budget, schluessel, field)}`,
        summen,
      };
    });
  return bothDirections(budget, node, parts, { id: 'arten', ...LISTINGS.kinds });
}

/** Expenditure and revenue of a product or a part of one by account. */
async function accounts(budget: Budget, node: Node): Promise<(Figure | null)[]> {
  const finest = budget.tree.finest('art');
  if (!finest) return [];
  const found = (await cross(budget, node.ebene, 'art')).get(node.schluessel);
  const labels = await positionLabels(budget, node);
  const corrected = await correctedCells(budget);
  const parts = (field: Side): AmountPart[] =>
    [...(found ?? [])].map(([schluessel, summen]) => {
      const account = bookedNode(budget, 'art', schluessel);
      const official = numbered(account?.level ?? finest, schluessel);
      return {
        name: labels.get(schluessel) ?? account?.kurzname ?? official,
        href: account?.href,
        id: anchorIn(budget.part, account, field, `konto-${schluessel}`),
        key: schluessel,
        note: official,
        origin: accountOrigin(budget, node, schluessel, summen, field),
        corrected: corrected.some((cell) => cell.at[node.ebene] === node.schluessel && cell.at.art === schluessel),
        summen,
      };
    });
  return [
    node.level.klassifikation === 'aufgabe' ? payersFigure(budget, node, parts('ertrag'), site.stadt.name) : null,
    ...bothDirections(budget, node, parts, {
      id: finest.mehrzahl.toLowerCase(),
      how: LISTINGS.by(finest.name),
      many: finest.mehrzahl,
    }),
  ];
}

/** An account without an amount in the columns that its page of accounts has is told with the whole product. */
function accountOrigin(budget: Budget, node: Node, konto: string, summen: readonly Summe[], field: Side): string {
  const { selected: now, before } = budget;
  const told = [now, ...(before ? [before] : [])].some((column) => FIELDS.some((field) => at(summen, field, column)));
  return !hasOwnAccounts(node) || told
    ? `${accountsOrigin(node)}#${accountAnchorIn(budget, konto, field)}`
    : nodeOrigin(node);
}

/** Labels of positions that differ from their account's; only where one booked entry speaks for the page. */
async function positionLabels(budget: Budget, node: Node): Promise<Map<string, string>> {
  const unit = hasParts(node) ? undefined : (node.children[0] ?? node);
  const rows = (await ask(POSITIONEN)).filter(
    (row) => row.struktur === budget.fassung.struktur && row.unterprodukt === unit?.schluessel,
  );
  return new Map(rows.map((row) => [row.konto, row.name]));
}

/** How a list of amounts is called, in addresses of its files and for people. */
interface Listing {
  readonly id: string;
  readonly how: string;
  /** What its entries are, in the plural. */
  readonly many: string;
}

function bothDirections(
  budget: Budget,
  node: Node,
  parts: (field: Side) => AmountPart[],
  { id, how, many }: Listing,
): (Figure | null)[] {
  const base = `${fileName(node)}-${id}`;
  const whole = { name: node.kurzname, many, origin: nodeOrigin(node) };
  const { ein, aus } = budget.part;
  return [
    amountsFigure(
      budget,
      { ...whole, id: `${base}-${aus.id}`, field: 'aufwand', title: LISTINGS.title(aus.mass, how) },
      parts('aufwand'),
    ),
    amountsFigure(
      budget,
      { ...whole, id: `${base}-${ein.id}`, field: 'ertrag', title: LISTINGS.title(ein.mass, how) },
      parts('ertrag'),
    ),
  ];
}

async function sharedDepartments(budget: Budget, node: Node): Promise<Figure[]> {
  const departments = await departmentsOf(budget, node);
  const level = budget.tree.main('organisation');
  if (departments.length < 2 || !level) return [];
  const origin = nodeOrigin(node);
  const id = `${fileName(node)}-${level.mehrzahl.toLowerCase()}`;
  const whole = { id, name: node.kurzname, summen: node.summen, origin };
  const parts = departments.map((part) => ({ ...part, origin: `${origin}#${departmentAnchor(part.node.schluessel)}` }));
  return [partsFigure(budget, whole, parts, level.mehrzahl)];
}

/** What a department does; null where the plan does not say what money is for. */
async function tasksOfDepartment(budget: Budget, node: Node): Promise<Figure | null> {
  const level = budget.tree.main('aufgabe');
  if (!level) return null;
  const found = (await cross(budget, 'organisation', listedBy('aufgabe'))).get(node.schluessel);
  const whole = {
    id: `${fileName(node)}-${level.mehrzahl.toLowerCase()}`,
    name: node.kurzname,
    summen: node.summen,
    origin: nodeOrigin(node),
  };
  // of a task that several departments share, only the part of this one is shown
  const tasks = partsOf((schluessel) => listedNode(budget, 'aufgabe', schluessel), found);
  const parts = tasks.map(async (part) => {
    const shared = (await departmentsOf(budget, part.node)).length > 1;
    return shared ? { ...part, origin: `${nodeOrigin(part.node)}#${departmentAnchor(node.schluessel)}` } : part;
  });
  return partsFigure(budget, whole, await Promise.all(parts), level.mehrzahl);
}
