/** The changes that a reader has chosen, from the data of the map: the same comparison as at build, in the browser. */
import { type MapData, type MapNode, readNode } from '../map/tree-data.ts';
import { plain } from '../map/view.ts';
import type { ChangeLine, Comparison } from './compare.ts';

/** What is chosen: a level of the classification, a direction, two columns by their keys. */
export interface Choice {
  readonly ebene: string;
  readonly measure: 'ein' | 'aus';
  readonly now: string;
  readonly before: string;
}

const ROLE = { ein: 'ertrag', aus: 'aufwand' } as const;

/** The entries of a level; what is booked above it is a line of its own, so that the list adds up. */
function linesAt(node: MapNode, rang: number): MapNode[] {
  if (node.rang === rang || (node.rang >= 0 && node.children.length === 0)) return [node];
  return node.children.flatMap((child) => linesAt(child, rang));
}

/** A comparison of any two columns; undefined where the data do not have one of them, or not the level. */
export function comparisonOfMap(data: MapData, choice: Choice): Comparison | undefined {
  const [now, before] = [choice.now, choice.before].map((key) => data.spalten.findIndex((one) => one.key === key));
  const level = data.ebenen.find(({ ebene }) => ebene === choice.ebene);
  if (now === undefined || before === undefined || now < 0 || before < 0 || now === before || !level) return undefined;
  const root = readNode(data.wurzel);
  const { measure } = choice;
  return {
    columns: data.spalten,
    now,
    before,
    level,
    measure: { ...data.worte[measure], role: ROLE[measure] },
    lines: linesAt(root, data.ebenen.indexOf(level)).map(
      (node): ChangeLine => ({
        name: plain(node.name),
        key: node.key,
        note: node.note,
        href: node.href,
        origin: node.origin,
        amounts: node[measure],
      }),
    ),
    total: root[measure],
    scope: data.umfang,
    origin: { total: root.origin },
  };
}
