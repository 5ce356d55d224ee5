/** The map answers: pointing, tapping and keys tell the profile, a click opens it in place, and the address holds what is seen. */
import { type MapPage, mapPage } from './page.ts';
import { readView, writeView } from './state.ts';
import { findNode, type MapData, type MapNode, readNode } from './tree-data.ts';
import { partsOf, type View } from './view.ts';

/** An address that asks for another view than the page begins with. */
const STATE = /[?&](zeige|jahr|gegen|je|ort)=/;

/** By what something was chosen: a finger first sees what it has tapped, a key takes the focus along. */
type By = 'mouse' | 'touch' | 'key';

/** A map that has its data. */
interface Running {
  /** A tile was clicked, tapped, or chosen by a key; false: its link leads on. */
  press(id: string, by: By): boolean;
  /** Takes over what the controls say. */
  choose(): void;
  /** Opens a node. */
  open(id: string, by: By): void;
  /** Closes the sheet of a tap, or opens the node above what is shown; false where there is neither. */
  back(): boolean;
  /** Tells of a tile; of the whole view where nothing is pointed at. */
  tell(id: string | undefined): void;
  close(): void;
}

/** Where a map has its data from, and whether the address holds what is seen of them. */
export interface MapSource {
  data(): Promise<MapData>;
  readonly addressed: boolean;
  /** Told each view that is shown. */
  seen?(view: View): void;
}

/** Data come with the first action, or with an address that asks for another view; what was done meanwhile is done then. */
export function liveMap(map: HTMLElement, source: MapSource): void {
  for (const hidden of map.querySelectorAll<HTMLElement>('.choices, [data-trail]')) hidden.hidden = false;
  let running: Running | undefined;
  let loading: Promise<Running> | undefined;
  const load = (): Promise<Running> => {
    loading ??= source.data().then((data) => {
      running = run(map, data, source);
      return running;
    });
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
  /** Does it now, or when the data are there; without them the map is still a list of links. */
  const act = (what: (one: Running) => void, otherwise = (): void => {}): void => {
    if (running) what(running);
    else load().then(what, otherwise);
  };
  if (source.addressed && STATE.test(location.search)) act(() => {});
  listen(map, act, () => running);
}

/** What readers do, told to the map. */
function listen(
  map: HTMLElement,
  act: (what: (one: Running) => void, otherwise?: () => void) => void,
  running: () => Running | undefined,
): void {
  const tileOf = ({ target }: Event): SVGAElement | null => (target as Element).closest<SVGAElement>('.tile');
  let pointer = 'mouse';
  const byOf = ({ detail }: MouseEvent): By => (detail === 0 ? 'key' : pointer === 'mouse' ? 'mouse' : 'touch');
  map.addEventListener('pointerdown', ({ pointerType }) => {
    pointer = pointerType;
  });
  map.addEventListener('pointerover', (event) => {
    const id = tileOf(event)?.dataset.id;
    act((one) => event.pointerType === 'mouse' && id !== undefined && one.tell(id));
  });
  map.addEventListener('focusin', (event) => {
    const id = tileOf(event)?.dataset.id;
    // the focus that a tap brings is told by the tap
    act((one) => id !== undefined && pointer === 'mouse' && one.tell(id));
  });
  for (const changed of ['change', 'input']) map.addEventListener(changed, () => act((one) => one.choose()));
  map.addEventListener('submit', (event) => event.preventDefault());
  map.addEventListener('click', (event) => {
    const target = event.target as Element;
    const into = target.closest<HTMLElement>('[data-into]')?.dataset.into;
    if (into !== undefined) return act((one) => one.open(into, 'key'));
    if (target.closest('[data-close]')) return act((one) => one.close());
    const tile = tileOf(event);
    if (!tile) return;
    const follow = (): void => location.assign(tile.getAttribute('href') ?? '');
    const [id, by, one] = [tile.dataset.id ?? '', byOf(event), running()];
    if (one) return void (one.press(id, by) && event.preventDefault());
    event.preventDefault();
    act((late) => late.press(id, by) || follow(), follow);
  });
  map.addEventListener('keydown', (event) => {
    pointer = 'mouse';
    const tile = tileOf(event);
    if (!tile) return;
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      moveFocus(tile, step);
    }
  });
  let within = false;
  document.addEventListener('pointerdown', ({ target }) => {
    within = map.contains(target as Node);
  });
  document.addEventListener('keydown', (event) => {
    // a tile that was clicked is gone with its view and leaves the focus nowhere; a sheet that was tapped open has it inside
    const target = event.target as Element;
    const here = target.closest('.tile') ? map.contains(target) : within && (target === document.body || isTapped(map));
    if (event.key === 'Escape' && here && map.isConnected && running()?.back()) event.stopPropagation();
  });
}

const isTapped = (map: HTMLElement): boolean => map.classList.contains('tapped');

/** The next tile is the one that Tab leads to. */
function moveFocus(tile: SVGAElement, step: number): void {
  const all = [...(tile.parentNode as Element).querySelectorAll<SVGAElement>('.tile')];
  const next = all[(all.indexOf(tile) + step + all.length) % all.length];
  for (const one of all) one.setAttribute('tabindex', one === next ? '0' : '-1');
  next?.focus();
}

function run(map: HTMLElement, data: MapData, { addressed, seen }: MapSource): Running {
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
