/** A map at work: what is seen of its data, and what actions do to it. */
import { type By, isTapped, type MapSource, type Running, STATE } from './acts.ts';
import { type MapPage, mapPage } from './page.ts';
import { readView, writeView } from './state.ts';
import { findNode, type MapData, type MapNode, readNode } from './tree-data.ts';
import { partsOf, type View } from './view.ts';

/** Takes over a map that has its data. */
export function run(map: HTMLElement, data: MapData, { addressed, seen }: MapSource): Running {
  const search = (): string => (addressed ? location.search : '');
  const root = readNode(data.wurzel);
  const start = findNode(root, map.dataset.start ?? '') ?? root;
  const page: MapPage = mapPage(map, data);
  let view = readView(search(), data, root, start);
  let pointed: MapNode | undefined;

  const show = (next: View): void => {
    const moved = next.node !== view.node;
    const anew = moved || next.measure !== view.measure;
    view = next;
    close();
    page.draw(view, anew);
    seen?.(view);
    remember(moved);
  };
  /** What opens is a step that "back" undoes; what is shown of it is not. */
  const remember = (step: boolean): void => {
    if (!addressed) return;
    const query = writeView(view, data, start);
    const address = `${location.pathname}${query ? `?${query}` : ''}${location.hash}`;
    if (step) history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  };
  const close = (): void => {
    map.classList.remove('tapped');
    pointed = undefined;
    page.tell(view, null);
  };
  const open = (node: MapNode, by: By): void => {
    show({ ...view, node });
    if (by === 'key') page.focus();
  };

  if (addressed)
    addEventListener('popstate', () => {
      view = readView(search(), data, root, start);
      close();
      page.draw(view, true);
    });
  // what was chosen while the data were on their way
  if (!STATE.test(search())) view = page.chosen(view);
  page.draw(view, view.node !== start || view.measure !== 'aus');
  remember(false);
  return {
    close,
    choose: () => {
      const next = page.chosen(view);
      if (writeView(next, data, start) !== writeView(view, data, start)) show(next);
    },
    tell: (id) => {
      pointed = id === undefined ? undefined : findNode(root, id);
      page.tell(view, pointed ?? null);
    },
    open: (id, by) => {
      const node = findNode(root, id);
      if (node) open(node, by);
    },
    back: () => {
      const { parent } = view.node;
      if (isTapped(map)) close();
      else if (parent) open(parent, 'key');
      else return false;
      return true;
    },
    press: (id, by) => {
      const node = findNode(root, id);
      if (!node) return false;
      if (by === 'touch' && pointed !== node) {
        pointed = node;
        page.tell(view, node);
        map.classList.add('tapped');
        return true;
      }
      // an entry without a page has nowhere else to lead
      if (partsOf(node).length < 2) return node.href === '';
      open(node, by);
      return true;
    },
  };
}
