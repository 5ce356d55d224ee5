import type { Budget } from '../budget/budget.ts';
import { cross } from '../budget/cross.ts';
import { LEVEL } from '../budget/levels.ts';
import type { Node } from '../budget/nodes.ts';
import { POSITIONEN, type Summe } from '../budget/queries.ts';
import { ask } from '../engine/native.ts';
import type { Figure } from '../ui/figure.ts';
import { accountsOfGroup, productsOfAccount } from './account-parts.ts';
import { type AmountPart, amountsFigure } from './amounts-figure.ts';
import { courseFigure, fileName } from './course-figure.ts';
import { accountAnchor, accountsOrigin, departmentAnchor, kindAnchor, nodeOrigin } from './herkunft/addresses.ts';
import { at, FIELDS } from './herkunft/amounts.ts';
import { correctedCells } from './herkunft/cells.ts';
import { type Part, partsFigure, partsOf } from './parts-figure.ts';

/** The departments that run a product, each with its part of it. */
export async function departmentsOf(budget: Budget, node: Node): Promise<Part[]> {
  const found = (await cross(budget, 'fachbereich_produkt', 'produkt', 'fachbereich')).get(node.schluessel);
  return partsOf(budget, 'fachbereich', found);
}

/** All figures of a page: its course, then what it consists of. */
export async function figuresOf(budget: Budget, node: Node): Promise<Figure[]> {
  const figures = [courseFigure(budget, node), ...(await partsOfNode(budget, node))];
  return figures.filter((figure) => figure !== null);
}

async function partsOfNode(budget: Budget, node: Node): Promise<(Figure | null)[]> {
  switch (node.ebene) {
    case 'produktbereich':
      return [children(budget, node), ...(await kinds(budget, node, 'produktbereich_kontengruppe'))];
    case 'produktgruppe':
      return [children(budget, node), ...(await kinds(budget, node, 'produktgruppe_kontengruppe'))];
    case 'produkt':
      return [
        ...(node.children.length > 1 ? [children(budget, node)] : []),
        ...(await accounts(budget, node, 'produkt_konto')),
        ...(await sharedDepartments(budget, node)),
      ];
    case 'unterprodukt':
      return accounts(budget, node, 'unterprodukt_konto');
    case 'kontengruppe':
      return [await accountsOfGroup(budget, node)];
    case 'konto':
      return [await productsOfAccount(budget, node)];
    case 'geschaeftsbereich':
      return [children(budget, node), ...(await kinds(budget, node, 'geschaeftsbereich_kontengruppe'))];
    case 'fachbereich':
      return [await productsOfDepartment(budget, node), ...(await kinds(budget, node, 'fachbereich_kontengruppe'))];
  }
}

const asPart = (node: Node): Part => ({ node, summen: node.summen });

function children(budget: Budget, node: Node): Figure {
  const child = node.children[0] as Node;
  const whole = {
    id: `${fileName(node)}-${LEVEL[child.ebene].plural.toLowerCase()}`,
    name: node.kurzname,
    summen: node.summen,
    origin: nodeOrigin(node),
  };
  return partsFigure(budget, whole, node.children.map(asPart), LEVEL[child.ebene].plural);
}

type KindCross =
  | 'produktbereich_kontengruppe'
  | 'produktgruppe_kontengruppe'
  | 'geschaeftsbereich_kontengruppe'
  | 'fachbereich_kontengruppe';

/** Expenditure and revenue of a node by account group. */
async function kinds(budget: Budget, node: Node, name: KindCross): Promise<(Figure | null)[]> {
  const found = (await cross(budget, name, node.ebene, 'kontengruppe')).get(node.schluessel);
  const parts = [...(found ?? [])].map(([schluessel, summen]): AmountPart => {
    const kind = budget.nodes.get('kontengruppe')?.get(schluessel);
    return {
      name: kind?.kurzname ?? schluessel,
      href: kind?.href,
      key: schluessel,
      note: `Kontengruppe ${schluessel}`,
      origin: `${nodeOrigin(node)}#${kindAnchor(schluessel)}`,
      summen,
    };
  });
  return bothDirections(budget, node, parts, 'nach Art');
}

/** Expenditure and revenue of a product or sub-product by account. */
async function accounts(
  budget: Budget,
  node: Node,
  name: 'produkt_konto' | 'unterprodukt_konto',
): Promise<(Figure | null)[]> {
  const found = (await cross(budget, name, node.ebene, 'konto')).get(node.schluessel);
  const labels = await positionLabels(budget, node);
  const corrected = await correctedCells(budget);
  const parts = [...(found ?? [])].map(([schluessel, summen]): AmountPart => {
    const konto = budget.nodes.get('konto')?.get(schluessel);
    return {
      name: labels.get(schluessel) ?? konto?.kurzname ?? `Konto ${schluessel}`,
      href: konto?.href,
      id: `konto-${schluessel}`,
      key: schluessel,
      note: `Konto ${schluessel}`,
      origin: accountOrigin(budget, node, schluessel, summen),
      corrected: corrected.some((cell) => cell[node.ebene] === node.schluessel && cell.konto === schluessel),
      summen,
    };
  });
  return bothDirections(budget, node, parts, 'nach Konto');
}

/** An account without an amount in the columns that its page of accounts has is told with the whole product. */
function accountOrigin(budget: Budget, node: Node, konto: string, summen: readonly Summe[]): string {
  const page = accountsOrigin(node);
  const { told: now, before } = budget;
  const told = [now, ...(before ? [before] : [])].some((column) => FIELDS.some((field) => at(summen, field, column)));
  return page === nodeOrigin(node) || told ? `${page}#${accountAnchor(konto)}` : nodeOrigin(node);
}

/** Labels of positions that differ from their account's; only where one sub-product speaks for the page. */
async function positionLabels(budget: Budget, node: Node): Promise<Map<string, string>> {
  const unit = node.ebene === 'unterprodukt' ? node : node.children.length === 1 ? node.children[0] : undefined;
  const rows = (await ask(POSITIONEN)).filter(
    (row) => row.struktur === budget.fassung.struktur && row.unterprodukt === unit?.schluessel,
  );
  return new Map(rows.map((row) => [row.konto, row.name]));
}

function bothDirections(budget: Budget, node: Node, parts: AmountPart[], how: string): (Figure | null)[] {
  const id = `${fileName(node)}-${how === 'nach Art' ? 'arten' : 'konten'}`;
  const whole = { name: node.kurzname, origin: nodeOrigin(node) };
  const { ein, aus } = budget.part;
  return [
    amountsFigure(budget, { ...whole, id: `${id}-${aus.id}`, field: 'aufwand', title: `${aus.mass} ${how}` }, parts),
    amountsFigure(budget, { ...whole, id: `${id}-${ein.id}`, field: 'ertrag', title: `${ein.mass} ${how}` }, parts),
  ];
}

async function sharedDepartments(budget: Budget, node: Node): Promise<Figure[]> {
  const departments = await departmentsOf(budget, node);
  if (departments.length < 2) return [];
  const origin = nodeOrigin(node);
  const whole = { id: `${fileName(node)}-fachbereiche`, name: node.kurzname, summen: node.summen, origin };
  const parts = departments.map((part) => ({ ...part, origin: `${origin}#${departmentAnchor(part.node.schluessel)}` }));
  return [partsFigure(budget, whole, parts, 'Fachbereiche')];
}

async function productsOfDepartment(budget: Budget, node: Node): Promise<Figure> {
  const found = (await cross(budget, 'fachbereich_produkt', 'fachbereich', 'produkt')).get(node.schluessel);
  const whole = {
    id: `${fileName(node)}-produkte`,
    name: node.kurzname,
    summen: node.summen,
    origin: nodeOrigin(node),
  };
  // of a product that several departments run, only the part of this one is shown
  const parts = partsOf(budget, 'produkt', found).map(async (part) => {
    const shared = (await departmentsOf(budget, part.node)).length > 1;
    return shared ? { ...part, origin: `${nodeOrigin(part.node)}#${departmentAnchor(node.schluessel)}` } : part;
  });
  return partsFigure(budget, whole, await Promise.all(parts), 'Produkte');
}
