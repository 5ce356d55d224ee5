/** The data of the map from the budget, at build time. */
import { amount, type Budget, inhabitants } from '../../budget/budget.ts';
import { type Column, shownFirst } from '../../budget/columns.ts';
import { differenceName } from '../../budget/direction.ts';
import { withoutInternal } from '../../budget/internal.ts';
import { officialName, pageOf } from '../../budget/nodes.ts';
import { leads, rootOf } from '../../budget/part.ts';
import type { Level } from '../../budget/tree.ts';
import { isPlanned, yearsOf } from '../../budget/versions.ts';
import type { Klassifikation } from '../../schema/values.ts';
import { withSoftHyphens } from '../../text/soft-hyphens.ts';
import { wholeOrigin } from '../herkunft/addresses.ts';
import { childLines, type Line, lineOrigin, linesAt } from '../lines.ts';
import { WAYS_IN } from '../ways-in.ts';
import { firstView } from './state.ts';
import { findNode, type MapColumn, type MapData, type MapNode, type RawNode, readNode } from './tree-data.ts';
import type { View } from './view.ts';

/** The id of an entry in the address of a view: the end of the address of its page. */
export const idOf = (budget: Budget, line: Pick<Line, 'node' | 'prefix'>): string =>
  `${line.node.href.slice(rootOf(budget.part).length).replace(/\/$/, '')}${line.prefix === '' ? '' : `/${line.prefix}`}`;

/** The columns of a budget, in their order, as the browser knows them. */
export const mapColumns = ({ columns }: Pick<Budget, 'columns'>): MapColumn[] =>
  columns.map(({ key, jahr, fassung, wertart }) => ({
    key,
    jahr,
    fassung: fassung.fassung,
    name: fassung.name,
    geplant: isPlanned(wertart),
  }));

/** A part of the budget by one classification, down to the level whose entries lists tell line by line. */
export function mapData(budget: Budget, way: Klassifikation): MapData {
  const { part, columns } = budget;
  const top = budget.tree.top(way) as Level;
  const ebenen = budget.tree.of(way);
  const rows = (line: Line): RawNode => {
    const below = line.prefix === '' && line.node.level.place === 'above' ? childLines(line.node) : [];
    const [first] = below;
    return [
      idOf(budget, line),
      line.key,
      officialName(line.node),
      withSoftHyphens(line.name),
      pageOf(line.node),
      lineOrigin(line),
      first ? first.node.level.mehrzahl : '',
      below.map(rows),
      columns.map((column) => amount(line.summen, 'ertrag', column)),
      columns.map((column) => amount(line.summen, 'aufwand', column)),
      ebenen.indexOf(line.node.level),
    ];
  };
  const jahre = yearsOf(columns).sort((a, b) => a - b);
  return {
    worte: {
      aus: { id: part.aus.id, mass: part.aus.mass },
      ein: { id: part.ein.id, mass: part.ein.mass },
      netto: { id: part.lacks.toLowerCase(), mass: part.lacks },
    },
    tafel: { balanceId: part.balanceId, balance: differenceName(part), worse: part.worse, oneSided: way === 'art' },
    umfang: withoutInternal(budget),
    ebenen: ebenen.map(({ ebene, name }) => ({ ebene, name })),
    spalten: mapColumns(budget),
    jahre: jahre.map((jahr) => ({
      jahr,
      spalte: columns.indexOf(shownFirst(columns, budget.selected, jahr) as Column),
    })),
    standard: columns.indexOf(budget.selected),
    einwohner: columns.map(({ jahr }) => {
      const people = inhabitants(budget, jahr);
      return people && { jahr: people.jahr, wert: people.wert };
    }),
    wurzel: [
      '',
      '',
      '',
      leads(part) ? 'Haushalt' : part.name,
      `${rootOf(part)}${WAYS_IN[way].seite}`,
      wholeOrigin(budget, top),
      top.mehrzahl,
      linesAt(budget, top).map(rows),
      columns.map((column) => amount(budget.total, 'ertrag', column)),
      columns.map((column) => amount(budget.total, 'aufwand', column)),
      -1,
    ],
  };
}

const known = new Map<string, { data: MapData; root: MapNode }>();

/** The data of a map, and the view of it that a page begins with: `id` names the node, empty the whole. */
export function mapOf(budget: Budget, way: Klassifikation, id: string): { data: MapData; view: View } {
  const name = `${budget.part.id}-${way}`;
  let found = known.get(name);
  if (!found) {
    const data = mapData(budget, way);
    found = { data, root: readNode(data.wurzel) };
    known.set(name, found);
  }
  const node = findNode(found.root, id);
  if (!node) throw new Error(`Karte «${name}»: kein Eintrag «${id}».`);
  return { data: found.data, view: firstView(found.data, node) };
}
