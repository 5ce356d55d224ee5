/** The view of the map in the address: whoever opens it sees the same. */
import { findNode, type MapData, type MapNode } from './tree-data.ts';
import { MEASURES, type View } from './view.ts';

/** The columns that a column can be held against: the same year in another version. */
export const rivalsOf = (data: MapData, column: number): number[] => {
  const { jahr } = data.spalten[column] as MapData['spalten'][number];
  return data.spalten.flatMap((other, index) => (index !== column && other.jahr === jahr ? index : []));
};

/** The view that a page begins with. */
export const firstView = (data: MapData, node: MapNode): View => ({
  measure: 'aus',
  column: data.standard,
  against: null,
  perHead: false,
  node,
});

/** What an address or the controls say of a view, each as far as it is said. */
interface Wish {
  readonly measure?: string | undefined;
  readonly column?: number | undefined;
  /** Id of the version that it is held against. */
  readonly fassung?: string | null | undefined;
  readonly perHead?: boolean | undefined;
}

/** The view of a node that is wished for; what is not said, or cannot be, is as a page begins. */
export function viewOf(data: MapData, node: MapNode, wish: Wish): View {
  const first = firstView(data, node);
  const column = wish.column ?? first.column;
  return {
    node,
    column,
    measure: MEASURES.find((one) => one === wish.measure) ?? first.measure,
    against: rivalsOf(data, column).find((index) => data.spalten[index]?.fassung === wish.fassung) ?? null,
    perHead: wish.perHead === true && data.einwohner[column] != null,
  };
}

/** Reads a view from an address. */
export function readView(search: string, data: MapData, root: MapNode, start: MapNode): View {
  const query = new URLSearchParams(search);
  // an empty name is that of the whole; without any the page begins where it lies
  const ort = query.get('ort');
  return viewOf(data, (ort === null ? undefined : findNode(root, ort)) ?? start, {
    measure: MEASURES.find((one) => data.worte[one].id === query.get('zeige')),
    column: data.jahre.find(({ jahr }) => String(jahr) === query.get('jahr'))?.spalte,
    fassung: query.get('gegen'),
    perHead: query.get('je') === 'einwohner',
  });
}

/** Writes what differs from the view that the page begins with. */
export function writeView(view: View, data: MapData, start: MapNode): string {
  const query = new URLSearchParams();
  const first = firstView(data, start);
  if (view.measure !== first.measure) query.set('zeige', data.worte[view.measure].id);
  if (view.column !== first.column) query.set('jahr', String(data.spalten[view.column]?.jahr));
  if (view.against !== null) query.set('gegen', data.spalten[view.against]?.fassung ?? '');
  if (view.perHead) query.set('je', 'einwohner');
  if (view.node !== start) query.set('ort', view.node.id);
  return query.toString();
}
