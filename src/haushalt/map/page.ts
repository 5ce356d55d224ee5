/** What the map changes on its page, in the browser: picture, sentence, table, trail, legend, controls, profile. */
import { arrange, tiles } from '../../charts/treemap.ts';
import { drawInTurn } from '../../figure/in-turn.ts';
import { redrawn } from '../../figure/redrawn.ts';
import { sentenceHtml } from '../../figure/sentence.ts';
import { tableBox } from '../../figure/table-html.ts';
import { shortEuro } from '../../text/format.ts';
import { escapeHtml } from '../../text/html.ts';
import { MAP_KEYS } from '../../words/de/haushalt/map.ts';
import { mapPicture } from './figure.ts';
import { profile } from './profile.ts';
import { sizeFor } from './sizes.ts';
import { rivalsOf, viewOf } from './state.ts';
import { mapTable } from './table.ts';
import type { MapData, MapNode } from './tree-data.ts';
import { amountIn, baseOf, plain, sentenceOf, subtitleOf, tilesOf, type View } from './view.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The parts of the page that show a view. */
export interface MapPage {
  /** Shows a view; `anew`: its tiles are others than before. */
  draw(view: View, anew: boolean): void;
  /** Tells of a node; of the whole view where nothing is pointed at. */
  tell(view: View, node: MapNode | null): void;
  /** The view that the controls say, of the node that is shown. */
  chosen(view: View): View;
  /** Puts the focus on the tile that Tab leads to. */
  focus(): void;
}

export function mapPage(map: HTMLElement, data: MapData): MapPage {
  const find = <T extends Element>(selector: string): T | null => map.querySelector<T>(selector);
  const tell = (view: View, node: MapNode | null): void => {
    for (const tile of map.querySelectorAll<SVGAElement>('.tile'))
      tile.classList.toggle('on', tile.dataset.id === node?.id);
    const box = find('[data-profile]');
    if (box) box.innerHTML = profile(data, view, node ?? view.node);
  };
  return {
    tell,
    draw(view, anew) {
      drawInTurn(map, (name, width) => {
        const svg = find<SVGSVGElement>(`.picture > .chart.${name}`);
        if (svg) drawTiles(svg, data, view, sizeFor(width), anew);
      });
      const [sentence, subtitle] = [sentenceOf(data, view), subtitleOf(data, view)];
      write(find('figcaption > :first-child'), sentenceHtml(sentence));
      write(find('figcaption .sub'), escapeHtml(subtitle));
      write(find('.under'), tableBox(mapTable(data, view)));
      const figure = find('figure');
      const shown = { sentence, subtitle, table: () => mapTable(data, view), picture: mapPicture(data, view) };
      if (figure) redrawn(figure, shown);
      write(find('[data-trail]'), trail(view));
      find<HTMLElement>('[data-legend]')?.toggleAttribute('hidden', view.against === null);
      setControls(map, data, view);
      tell(view, null);
    },
    chosen: (view) =>
      viewOf(data, view.node, {
        measure: find<HTMLInputElement>('[data-choose="measure"]:checked')?.value,
        column: data.jahre[Number(find<HTMLInputElement>('[data-choose="year"]')?.value)]?.spalte,
        fassung: find<HTMLSelectElement>('[data-choose="against"]')?.value,
        perHead: find<HTMLInputElement>('[data-choose="perHead"]')?.checked,
      }),
    // of both drawings the one that the screen shows
    focus: () =>
      [...map.querySelectorAll<SVGAElement>('.chart .tile[tabindex="0"]')]
        .find((tile) => tile.checkVisibility())
        ?.focus(),
  };
}

const write = (element: Element | null, html: string): void => {
  if (element) element.innerHTML = html;
};

function drawTiles(
  svg: SVGSVGElement,
  data: MapData,
  view: View,
  size: ReturnType<typeof sizeFor>,
  anew: boolean,
): void {
  const drawn = tiles(tilesOf(data, view), arrange(baseOf(data, view), size.width, size.height));
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
    // the one that arrows have led to stays the stop
    if (!tile.hasAttribute('tabindex')) tile.setAttribute('tabindex', index === 0 ? '0' : '-1');
    tile.setAttribute('aria-label', one.spoken);
    tile.innerHTML = one.content;
    if (!tile.parentNode) svg.append(tile);
  });
  svg.setAttribute('aria-label', MAP_KEYS);
}

/** The way from the whole to what is shown, with its amount. */
function trail(view: View): string {
  const way: MapNode[] = [];
  for (let node: MapNode | null = view.node; node; node = node.parent) way.unshift(node);
  const value = amountIn(view.node, view.measure, view.column);
  const steps = way.map((node, index) => {
    const name = escapeHtml(plain(node.name));
    return index < way.length - 1
      ? `<button type="button" data-into="${escapeHtml(node.id)}">${name}</button> › `
      : `<b>${name}</b>`;
  });
  return `${steps.join('')} ${value === null ? '' : shortEuro(value)}`;
}

/** The controls say what is shown; a version that does not have the year cannot be chosen. */
function setControls(map: HTMLElement, data: MapData, view: View): void {
  const find = <T extends Element>(selector: string): T | null => map.querySelector<T>(selector);
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
  for (const option of against?.options ?? []) option.disabled = option.value !== '' && !rivals.includes(option.value);
  if (against) against.value = view.against === null ? '' : (data.spalten[view.against]?.fassung ?? '');
  const heads = find<HTMLInputElement>('[data-choose="perHead"]');
  if (heads) heads.checked = view.perHead;
}
