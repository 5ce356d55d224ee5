/** The largest changes between any two columns: level and direction switch without a script; with it the columns do, and the address. */
import { redrawn } from '../../figure/redrawn.ts';
import { sentenceHtml } from '../../figure/sentence.ts';
import { table } from '../../figure/table.ts';
import { tableBox } from '../../figure/table-html.ts';
import { escapeHtml } from '../../text/html.ts';
import { loadBuilt } from '../../ui/load-built.ts';
import { COMPARED_STATUS } from '../../words/de/haushalt/changes.ts';
import type { MapData } from '../map/tree-data.ts';
import { type Controls, controlsOf } from './controls.ts';
import { changesView } from './figure.ts';
import { comparisonOfMap } from './from-map.ts';

/** The figure of a level and a direction. */
const figureOf = (box: HTMLElement, { level, field }: Controls): HTMLElement | undefined =>
  [...box.querySelectorAll<HTMLElement>('.view')].find(
    ({ dataset }) => dataset.ebene === level && dataset.zeige === field,
  );

/** Shows two columns in the figure that is seen; says why where it cannot. */
function redraw(box: HTMLElement, figure: HTMLElement, data: MapData, { now, before }: Controls, first: string): void {
  const { ebene = '', measure } = figure.dataset;
  const comparison = comparisonOfMap(data, { ebene, measure: measure === 'ein' ? 'ein' : 'aus', now, before });
  const view = comparison && changesView(comparison);
  say(box, view ? '' : COMPARED_STATUS.same);
  if (!view) return;
  const write = (selector: string, html: string): void => {
    const element = figure.querySelector(selector);
    if (element) element.innerHTML = html;
  };
  write('figcaption > :first-child', sentenceHtml(view.sentence));
  write('figcaption .sub', escapeHtml(view.subtitle));
  write('.picture', tableBox(table(view)));
  const { sentence, subtitle } = view;
  const drawn = figure.querySelector('figure');
  if (drawn) redrawn(drawn, { sentence, subtitle, table: () => table(view), picture: 'bars' });
  figure.dataset.shown = `${now} ${before}`;
  // what a note says of the first view is not said of another
  for (const note of figure.querySelectorAll<HTMLElement>('.note')) note.hidden = figure.dataset.shown !== first;
}

function say(box: HTMLElement, text: string): void {
  const line = box.querySelector<HTMLElement>('[data-none]');
  if (!line) return;
  line.textContent = text;
  line.hidden = text === '';
}

function begin(box: HTMLElement): void {
  const controls = controlsOf(box);
  const first = controls.read();
  let asked = 0;
  const draw = async (): Promise<void> => {
    asked += 1;
    const own = asked;
    const wish = controls.read();
    const figure = figureOf(box, wish);
    const shown = figure?.dataset.shown ?? `${first.now} ${first.before}`;
    say(box, '');
    if (!figure || shown === `${wish.now} ${wish.before}`) return;
    try {
      const data = await loadBuilt<MapData>(figure.dataset.map ?? '');
      // unless another choice was made meanwhile
      if (own === asked) redraw(box, figure, data, wish, `${first.now} ${first.before}`);
    } catch {
      say(box, COMPARED_STATUS.failed);
    }
  };
  controls.take(location.search, location.hash);
  box.classList.add('live');
  for (const label of box.querySelectorAll<HTMLElement>('[data-columns]')) label.hidden = false;
  void draw();
  box.addEventListener('change', () => {
    history.replaceState(history.state, '', `${location.pathname}${controls.address(first)}`);
    void draw();
  });
}

for (const box of document.querySelectorAll<HTMLElement>('[data-compared]')) begin(box);
