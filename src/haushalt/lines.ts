/** What a list by a level has as its lines: the entries of the level, and what is booked above it, so that the list adds up. */
import type { Budget } from '../budget/budget.ts';
import { fieldOf, isAccountSide } from '../budget/direction.ts';
import { hasAmount, isSplit, type Node, nodesOf } from '../budget/nodes.ts';
import type { Summe } from '../budget/queries.ts';
import type { Level } from '../budget/tree.ts';
import { CALCULATION, nodeOrigin, OWN, OWN_PREFIX } from './herkunft/addresses.ts';

/** A node, or what is booked on a node itself. */
export interface Line {
  readonly node: Node;
  readonly name: string;
  /** Names it among the lines of its list. */
  readonly key: string;
  readonly summen: readonly Summe[];
  /** The page that tells of its amounts, and what stands before the anchors there. */
  readonly page: string;
  readonly prefix: string;
}

/** A whole node. */
export const wholeLine = (node: Node): Line => ({
  node,
  name: node.kurzname,
  key: node.schluessel,
  summen: node.summen,
  page: nodeOrigin(node),
  prefix: '',
});

/** What is booked on a node itself: of one without parts that is all of it. */
export const ownLine = (node: Node): Line =>
  isSplit(node)
    ? {
        node,
        name: `${node.kurzname}, nicht weiter aufgeteilt`,
        key: `${node.schluessel}-${OWN}`,
        summen: node.booked,
        page: nodeOrigin(node),
        prefix: OWN_PREFIX,
      }
    : wholeLine(node);

/** What a node consists of. */
export const childLines = (node: Node): Line[] => [
  ...node.children.map(wholeLine),
  ...(isSplit(node) ? [ownLine(node)] : []),
];

/** The lines of a level for the whole budget. */
export function linesAt({ nodes, tree }: Pick<Budget, 'nodes' | 'tree'>, level: Level): Line[] {
  const above = tree.of(level.klassifikation).filter(({ rang }) => rang < level.rang);
  return [
    ...nodesOf(nodes, level).map(wholeLine),
    ...above
      .flatMap((one) => nodesOf(nodes, one))
      .filter(({ booked }) => booked.some(hasAmount))
      .map(ownLine),
  ];
}

/** Those that belong to a direction: an account has one, everything else both, and some groups of accounts too. */
export const inDirection = (lines: readonly Line[], field: 'ertrag' | 'aufwand'): Line[] =>
  lines.filter(
    ({ node }) => !isAccountSide(node) || fieldOf(node) === field || node.summen.some((row) => row[field] !== null),
  );

/** Where the amounts of a line are worked out. */
export const lineOrigin = ({ page, prefix }: Line): string => `${page}${prefix === '' ? CALCULATION : `#${OWN}`}`;
