/** The map answers: pointing, tapping and keys tell the profile, a click opens it in place, and the address holds what is seen. */
import { arrange, tiles } from '../../charts/treemap.ts';
import { WIDTHS } from '../../figure/picture.ts';
import { sentenceHtml } from '../../figure/sentence.ts';
import { tableBox } from '../../figure/table-html.ts';
import { shortEuro } from '../../text/format.ts';
import { escapeHtml } from '../../text/html.ts';
import { profile } from './profile.ts';
import { sizeFor } from './sizes.ts';
import { measureOf, readView, rivalsOf, withColumn, writeView } from './state.ts';
import { mapTable } from './table.ts';
import { findNode, type MapData, type MapNode, readNode } from './tree-data.ts';
import { amountIn, baseOf, partsOf, plain, sentenceOf, subtitleOf, tilesOf, type View } from './view.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** An address that asks for another view than the page begins with. */
const STATE = /[?&](zeige|jahr|gegen|je|ort)=/;

interface Drawn {
  readonly data: MapData;
  readonly root: MapNode;
  readonly start: MapNode;
}

/** A map that has its data. */
interface Running {
  /** A tile was clicked, tapped, or chosen by a key. */
  press(id: string, by: 'mouse' | 'touch' | 'key'): void;
  /** Tells of the tile that got the focus while the data were on their way. */
  catchUp(): void;
}

/** Data come with the first action, or with an address that asks for another view; what was done meanwhile is done then. */
function begin(map: HTMLElement): void {
  for (const hidden of map.querySelectorAll<HTMLElement>('.choices, [data-trail]')) hidden.hidden = false;
  let running: Running | undefined;
  let loading: Promise<Running> | undefined;
  let pointer = 'mouse';
  const load = (): Promise<Running> => {
    // while developing, the server asks for a slash behind every address that it makes up
    loading ??= fetch(`${map.dataset.map}${import.meta.env.DEV ? '/' : ''}`)
      .then((response) => response.json())
      .then((data: MapData) => {
        const root = readNode(data.wurzel);
        running = run(map, { data, root, start: findNode(root, map.dataset.start ?? '') ?? root });
        return running;
      });
    return loading;
  };
  const catchUp = (): void => {
    if (!running)
      load().then(
        (one) => one.catchUp(),
        () => {},
      );
  };
  if (STATE.test(location.search)) load().catch(() => {});
  map.addEventListener('pointerover', () => void load().catch(() => {}), { once: true, passive: true });
  map.addEventListener('focusin', catchUp);
  map.addEventListener('change', catchUp);
  map.addEventListener('pointerdown', ({ pointerType }) => {
    pointer = pointerType;
  });
  map.addEventListener('click', (event) => {
    const tile = (event.target as Element).closest<SVGAElement>('.tile');
    if (running || !tile) return;
    event.preventDefault();
    const by = event.detail === 0 ? 'key' : pointer === 'mouse' ? 'mouse' : 'touch';
    // without its data the map is still a list of links
    load().then(
      (one) => one.press(tile.dataset.id ?? '', by),
      () => location.assign(tile.getAttribute('href') ?? ''),
    );
  });
}

function run(map: HTMLElement, { data, root, start }: Drawn): Running {
  const find = <T extends Element>(selector: string): T | null => map.querySelector<T>(selector);
  const narrow = matchMedia('(max-width: 46rem)');
  let view = readView(location.search, data, root, start);
  let pointed: MapNode | null = null;

  const show = (next: View, focus = false): void => {
    const moved = next.node !== view.node || next.measure !== view.measure;
    view = next;
    map.classList.remove('tapped');
    pointed = null;
    draw(moved);
    remember();
    if (focus) find<SVGAElement>(`.chart.${narrow.matches ? 'schmal' : 'breit'} .tile[tabindex="0"]`)?.focus();
  };

  const remember = (): void => {
    const query = writeView(view, data, start);
    history.replaceState(history.state, '', `${location.pathname}${query ? `?${query}` : ''}${location.hash}`);
  };

  function draw(anew: boolean): void {
    for (const [name, width] of Object.entries(WIDTHS)) {
      const svg = find<SVGSVGElement>(`.picture > .chart.${name}`);
      if (svg) drawTiles(svg, sizeFor(width), anew);
    }
    const heading = find('figcaption > :first-child');
    if (heading) heading.innerHTML = sentenceHtml(sentenceOf(data, view));
    const sub = find('figcaption .sub');
    if (sub) sub.textContent = subtitleOf(data, view);
    const table = find('.under');
    if (table) table.innerHTML = tableBox(mapTable(data, view));
    drawTrail();
    drawLegend();
    setControls();
    tell(null);
  }

  function drawTiles(svg: SVGSVGElement, { width, height }: { width: number; height: number }, anew: boolean): void {
    const drawn = tiles(tilesOf(data, view), arrange(baseOf(data, view), width, height));
    if (anew) svg.replaceChildren();
    const known = new Map([...svg.querySelectorAll<SVGAElement>('.tile')].map((tile) => [tile.dataset.id, tile]));
    for (const [id, tile] of known) if (!drawn.some((one) => one.id === id)) tile.remove();
    drawn.forEach((one, index) => {
      const tile = known.get(one.id) ?? (document.createElementNS(SVG, 'a') as SVGAElement);
      tile.setAttribute('class', 'tile');
      tile.dataset.id = one.id;
      tile.setAttribute('href', one.href);
      tile.removeAttribute('transform');
      tile.style.transform = `translate(${one.x}px,${one.y}px)`;
      if (!tile.hasAttribute('tabindex')) tile.setAttribute('tabindex', index === 0 ? '0' : '-1');
      tile.setAttribute('aria-label', one.spoken);
      tile.innerHTML = one.content;
      if (!tile.parentNode) svg.append(tile);
    });
    svg.setAttribute('aria-label', 'Karte: Pfeiltasten wählen, Eingabe sieht hinein, Escape geht zurück');
  }

  /** The way from the whole to what is shown. */
  function drawTrail(): void {
    const trail = find<HTMLElement>('[data-trail]');
    if (!trail) return;
    const way: MapNode[] = [];
    for (let node: MapNode | null = view.node; node; node = node.parent) way.unshift(node);
    const value = amountIn(view.node, view.measure, view.column);
    trail.innerHTML = `${way
      .map((node, index) =>
        index < way.length - 1
          ? `<button type="button" data-into="${escapeHtml(node.id)}">${escapeHtml(plain(node.name))}</button> › `
          : `<b>${escapeHtml(plain(node.name))}</b>`,
      )
      .join('')} ${value === null ? '' : shortEuro(value)}`;
  }

  function drawLegend(): void {
    const legend = find<HTMLElement>('[data-legend]');
    if (!legend) return;
    legend.hidden = view.against === null;
    const steps = ['m3', 'm2', 'm1', 'p0', 'p1', 'p2', 'p3'].map(
      (name) =>
        `<svg width="28" height="12" aria-hidden="true"><rect width="28" height="12" fill="var(--${name})"/></svg>`,
    );
    legend.innerHTML = `über 15 % weniger ${steps.join('')} über 15 % mehr`;
  }

  function setControls(): void {
    const radio = find<HTMLInputElement>(`[data-choose="measure"][value="${view.measure}"]`);
    if (radio) radio.checked = true;
    const at = data.jahre.findIndex(({ spalte }) => spalte === view.column);
    const year = find<HTMLInputElement>('[data-choose="year"]');
    if (year) {
      year.value = String(at);
      year.setAttribute('aria-valuetext', `${data.jahre[at]?.jahr}, ${data.spalten[view.column]?.name}`);
    }
    for (const [index, name] of [...map.querySelectorAll('.years span')].entries())
      name.classList.toggle('on', index === at);
    const against = find<HTMLSelectElement>('[data-choose="against"]');
    const rivals = rivalsOf(data, view.column).map((one) => data.spalten[one]?.fassung);
    for (const option of against?.options ?? [])
      option.disabled = option.value !== '' && !rivals.includes(option.value);
    if (against) against.value = view.against === null ? '' : (data.spalten[view.against]?.fassung ?? '');
    const heads = find<HTMLInputElement>('[data-choose="perHead"]');
    if (heads) heads.checked = view.perHead;
  }

  /** Tells of what is pointed at; of what is shown where nothing is. */
  function tell(node: MapNode | null): void {
    pointed = node;
    for (const tile of map.querySelectorAll<SVGAElement>('.tile'))
      tile.classList.toggle('on', tile.dataset.id === node?.id);
    const box = find('[data-profile]');
    if (box) box.innerHTML = profile(data, view, node ?? view.node);
  }

  const nodeOf = (target: EventTarget | null): MapNode | undefined => {
    const id = (target as Element | null)?.closest<HTMLElement | SVGElement>('.tile')?.dataset.id;
    return id === undefined ? undefined : findNode(root, id);
  };

  /** Opens a node; a finger first sees what it has tapped. False: the link of the tile leads on. */
  function press(node: MapNode, by: 'mouse' | 'touch' | 'key'): boolean {
    if (by === 'touch' && before !== node) {
      tell(node);
      map.classList.add('tapped');
      return true;
    }
    if (partsOf(node).length < 2) return false;
    show({ ...view, node }, by === 'key');
    return true;
  }

  /** What the controls say, read again. */
  function chosen(): View {
    const measure = find<HTMLInputElement>('[data-choose="measure"]:checked')?.value;
    const year = find<HTMLInputElement>('[data-choose="year"]')?.value;
    const column = data.jahre[Number(year)]?.spalte ?? view.column;
    const version = find<HTMLSelectElement>('[data-choose="against"]')?.value;
    const against = rivalsOf(data, column).find((one) => data.spalten[one]?.fassung === version) ?? null;
    const perHead = find<HTMLInputElement>('[data-choose="perHead"]')?.checked ?? false;
    return { ...view, measure: measureOf(measure ?? view.measure), column, against, perHead };
  }

  map.addEventListener('change', ({ target }) => {
    const control = target as HTMLInputElement | HTMLSelectElement;
    if (control.dataset.choose === 'measure') show({ ...view, measure: measureOf(control.value) });
    if (control.dataset.choose === 'perHead') show({ ...view, perHead: (control as HTMLInputElement).checked });
    if (control.dataset.choose === 'against') {
      const against = rivalsOf(data, view.column).find((one) => data.spalten[one]?.fassung === control.value);
      show({ ...view, against: against ?? null });
    }
  });
  map.addEventListener('input', ({ target }) => {
    const control = target as HTMLInputElement;
    const chosen = control.dataset.choose === 'year' ? data.jahre[Number(control.value)] : undefined;
    if (chosen) show(withColumn(view, chosen.spalte, data));
  });
  map.addEventListener('submit', (event) => event.preventDefault());

  let pointer = 'mouse';
  let before: MapNode | null = null;
  map.addEventListener('pointerdown', ({ pointerType }) => {
    pointer = pointerType;
    // the focus that a tap brings tells of its tile already
    before = pointed;
  });
  map.addEventListener('pointerover', ({ target, pointerType }) => {
    const node = nodeOf(target);
    if (pointerType === 'mouse' && node && node !== pointed) tell(node);
  });
  map.addEventListener('focusin', ({ target }) => {
    const node = nodeOf(target);
    if (node) tell(node);
  });
  map.addEventListener('click', (event) => {
    const target = event.target as Element;
    const into = target.closest<HTMLElement>('[data-into]');
    if (into) {
      const node = findNode(root, into.dataset.into ?? '');
      if (node) show({ ...view, node }, true);
      return;
    }
    if (target.closest('[data-close]')) {
      map.classList.remove('tapped');
      return tell(null);
    }
    const node = nodeOf(target);
    if (!node) return;
    const by = event.detail === 0 ? 'key' : pointer === 'mouse' ? 'mouse' : 'touch';
    if (press(node, by)) event.preventDefault();
  });
  map.addEventListener('keydown', (event) => {
    const tile = (event.target as Element).closest<SVGAElement>('.tile');
    if (!tile) return;
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const all = [...(tile.parentNode as Element).querySelectorAll<SVGAElement>('.tile')];
      const next = all[(all.indexOf(tile) + step + all.length) % all.length];
      for (const one of all) one.setAttribute('tabindex', one === next ? '0' : '-1');
      next?.focus();
    }
    if (event.key === 'Escape' && view.node.parent) {
      event.stopPropagation();
      show({ ...view, node: view.node.parent }, true);
    }
  });
  addEventListener('popstate', () => {
    view = readView(location.search, data, root, start);
    draw(true);
  });
  // what was chosen while the data were on their way
  if (!STATE.test(location.search)) view = chosen();
  draw(view.node !== start || view.measure !== 'aus');
  remember();
  return {
    press: (id, by) => {
      const node = findNode(root, id);
      if (node && !press(node, by)) location.assign(node.href);
    },
    catchUp: () => {
      const focused = nodeOf(document.activeElement);
      if (focused) tell(focused);
    },
  };
}

for (const map of document.querySelectorAll<HTMLElement>('[data-map]')) begin(map);
