/** The view of the map in the address: whoever opens it sees the same. */
import { findNode, type MapData, type MapNode } from './tree-data.ts';
import { MEASURES, type Measure, type View } from './view.ts';

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

/** Reads a view; what an address does not say, or says wrongly, is as the page begins. */
export function readView(search: string, data: MapData, root: MapNode, start: MapNode): View {
  const query = new URLSearchParams(search);
  const first = firstView(data, start);
  const measure = MEASURES.find((one) => data.worte[one].id === query.get('zeige')) ?? first.measure;
  const column = data.jahre.find(({ jahr }) => String(jahr) === query.get('jahr'))?.spalte ?? first.column;
  const against = rivalsOf(data, column).find((index) => data.spalten[index]?.fassung === query.get('gegen')) ?? null;
  // an empty name is that of the whole; without any the page begins where it lies
  const ort = query.get('ort');
  const node = ort === null ? undefined : findNode(root, ort);
  const perHead = query.get('je') === 'einwohner' && data.einwohner[column] != null;
  return { measure, column, against, perHead, node: node ?? first.node };
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

/** Another year keeps what it can of the view. */
export function withColumn(view: View, column: number, data: MapData): View {
  const version = view.against === null ? null : data.spalten[view.against]?.fassung;
  const against = rivalsOf(data, column).find((index) => data.spalten[index]?.fassung === version) ?? null;
  return { ...view, column, against, perHead: view.perHead && data.einwohner[column] != null };
}

/** For the switches: which measure a word of the form means. */
export const measureOf = (value: string): Measure => MEASURES.find((one) => one === value) ?? 'aus';
