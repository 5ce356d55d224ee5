/** A budget that was read as the data of the map of areas: the same shape as the build makes of a city's own. */
import { arrange, type Column, choose, isOf, shownFirst } from '../budget/columns.ts';
import type { Fassung } from '../budget/descriptions.ts';
import { differenceName } from '../budget/direction.ts';
import { type Part, partNamed, partsOf } from '../budget/part.ts';
import type { MapColumn, MapData, RawNode } from '../haushalt/map/tree-data.ts';
import type { Kind } from '../reader/budget/facts.ts';
import type { Budget } from '../reader/combine.ts';
import type { Entry, Trees } from '../reader/dataset/trees.ts';
import { groupBy } from '../reader/group.ts';
import { once, valueIn } from '../reader/once.ts';
import type { Klassifikation } from '../schema/values.ts';
import { slug } from '../text/slug.ts';
import { isPlanned, WERTART_NAME } from '../text/words.ts';
import { OWN_MAP } from '../words/de/own/figures.ts';
import { Amounts } from './amounts.ts';
import type { PartWays } from './understanding.ts';

/** The parts of the budget and the classifications that it has, the usual first. */
export function waysOf(budget: Budget, trees: Trees): PartWays[] {
  const ways = (['aufgabe', 'art', 'organisation'] as const).filter((way) =>
    trees.levels.some(({ klassifikation }) => klassifikation === way),
  );
  return partsOf(budget.sums.map(({ teil }) => teil)).map(({ id }) => ({ teil: id, ways }));
}

/** The map of a part by one classification. */
export function ownMap(budget: Budget, trees: Trees, teil: string, way: Klassifikation): MapData {
  const part = partsOf(budget.sums.map((sum) => sum.teil)).find(({ id }) => id === teil) ?? partNamed(teil);
  const { columns, selected } = columnsOf(budget, part);
  const levels = trees.levels.filter(({ klassifikation }) => klassifikation === way).sort((a, b) => a.rang - b.rang);
  const booked = bookedOn(budget, trees, part, way, columns);
  const jahre = [...new Set(columns.map(({ jahr }) => jahr))].sort((a, b) => a - b);
  const whole = new Amounts();
  for (const amounts of booked.values()) whole.addAll(amounts);
  const sides = (['ein', 'aus'] as const).map((side) => whole.euro(side, whole, columns.length));
  const [ein = [], aus = []] = sides;
  const nodes = nodesOf(trees, way, booked, whole, columns.length);
  return {
    worte: {
      aus: { id: part.aus.id, mass: part.aus.mass },
      ein: { id: part.ein.id, mass: part.ein.mass },
      netto: { id: part.lacks.toLowerCase(), mass: part.lacks },
    },
    tafel: { balanceId: part.balanceId, balance: differenceName(part), worse: part.worse, oneSided: way === 'art' },
    umfang: OWN_MAP.scope,
    ebenen: levels.map(({ ebene, name }) => ({ ebene, name })),
    spalten: columns.map(
      ({ key, jahr, fassung, wertart }): MapColumn => ({
        key,
        jahr,
        fassung: `${fassung.fassung}-${wertart}`,
        name: [WERTART_NAME[wertart] ?? wertart, fassung.name].filter(Boolean).join(' '),
        geplant: isPlanned(wertart),
      }),
    ),
    jahre: jahre.map((jahr) => ({ jahr, spalte: columns.indexOf(shownFirst(columns, selected, jahr) as Column) })),
    standard: columns.indexOf(selected),
    einwohner: columns.map(() => null),
    wurzel: ['', '', '', part.name, '', '', levels[0]?.mehrzahl ?? '', nodes, ein, aus, -1],
  };
}

/** Years and kinds of amounts in the order of a city's pages, and the one that is told first. */
export function columnsOf(budget: Budget, part: Part): { columns: Column[]; selected: Column; before: Column | null } {
  // both directions of a column are one
  const keys = new Map(
    budget.sums
      .filter(({ teil }) => teil === part.id)
      .map((sum) => [[sum.fassung, sum.jahr, sum.wertart].join('\n'), sum]),
  );
  const rows = [...keys.values()];
  const ids = [...new Set(rows.map(({ fassung }) => fassung))];
  const { versions, columns } = arrange(ids.map(version), rows);
  const { selected, before } = choose(versions, columns, {});
  return { columns, selected, before };
}

const version = (fassung: string): Fassung =>
  ({ fassung, name: fassung, status: OWN_MAP.noStatus, stand: null, rahmen: null }) as unknown as Fassung;

/** The amounts of each finest entry; '' holds what is booked on none. */
function bookedOn(
  { tables, versionOf }: Budget,
  trees: Trees,
  part: Part,
  way: Klassifikation,
  columns: readonly Column[],
): Map<string, Amounts> {
  const placeOf = once((kind: Kind): number => {
    const { jahr, wertart } = kind;
    const fassung = versionOf(kind);
    return columns.findIndex((column) => isOf(column, { fassung, jahr, wertart }));
  });
  const booked = new Map<string, Amounts>();
  for (const table of tables)
    for (const { kind, units, row } of table.facts) {
      if (kind.teil !== part.id) continue;
      const amounts = valueIn(booked, trees.keyOf(table, row, way), () => new Amounts());
      amounts.add(kind.side, placeOf(kind), units);
    }
  return booked;
}

/** The entries of a classification with their parts; what is booked above its parts, or on no entry, is a part of its own, so that the map adds up. */
function nodesOf(
  trees: Trees,
  way: Klassifikation,
  booked: ReadonlyMap<string, Amounts>,
  whole: Amounts,
  columns: number,
): RawNode[] {
  const levels = trees.levels.filter(({ klassifikation }) => klassifikation === way).sort((a, b) => a.rang - b.rang);
  const rankOf = new Map(levels.map(({ ebene }, rank) => [ebene, rank]));
  const below = groupBy(
    trees.entries.filter(({ klassifikation }) => klassifikation === way),
    ({ ueber }) => ueber,
  );
  const leaf = (id: string, name: string, rank: number, amounts: Amounts): RawNode => {
    const [ein, aus] = [amounts.euro('ein', whole, columns), amounts.euro('aus', whole, columns)];
    return [id, '', '', name, '', '', '', [], ein, aus, rank];
  };
  const nodeOf = (entry: Entry, above: string): { node: RawNode; amounts: Amounts } | undefined => {
    const id = `${above}${entry.schluessel}`;
    const parts = (below.get(entry.schluessel) ?? []).flatMap((one) => nodeOf(one, `${id}/`) ?? []);
    const own = booked.get(entry.schluessel);
    if (parts.length === 0 && !own) return undefined;
    const rank = rankOf.get(entry.ebene) ?? 0;
    const amounts = new Amounts();
    for (const part of parts) amounts.addAll(part.amounts);
    if (own) amounts.addAll(own);
    const nodes = parts.map(({ node }) => node);
    if (own && nodes.length > 0) nodes.push(leaf(`${id}/-`, OWN_MAP.rest, rank + 1, own));
    const level = levels[rank];
    const note = entry.name === entry.schluessel || slug(entry.name) === entry.schluessel ? '' : entry.schluessel;
    const [ein, aus] = [amounts.euro('ein', whole, columns), amounts.euro('aus', whole, columns)];
    const plural = nodes.length > 0 ? (levels[rank + 1]?.mehrzahl ?? '') : '';
    const said = note && `${level?.name ?? ''} ${note}`.trim();
    return { node: [id, entry.schluessel, said, entry.name, '', '', plural, nodes, ein, aus, rank], amounts };
  };
  const top = (below.get('') ?? []).map((entry) => nodeOf(entry, '')?.node).filter((node) => node !== undefined);
  const none = booked.get('');
  return none ? [...top, leaf('-', OWN_MAP.none, 0, none)] : top;
}
