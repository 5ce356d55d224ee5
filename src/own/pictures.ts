/** The pictures of a budget that was read: the map of areas, and what changed. Both are drawn of the same tree. */
import type { Figure } from '../figure/figure.ts';
import { liveMap } from '../haushalt/map/live.ts';
import { run } from '../haushalt/map/running.ts';
import { firstView } from '../haushalt/map/state.ts';
import { type MapData, readNode } from '../haushalt/map/tree-data.ts';
import type { View } from '../haushalt/map/view.ts';
import { changeControls, changesFigure, changesHtml, choiceOf, firstChoice } from './changes-html.ts';
import { mapFigureOf, mapHtml } from './map-html.ts';
import type { FileName } from './understanding.ts';

export interface Pictures {
  /** Draws a tree; undefined: there is none, and nothing is shown. */
  draw(data: MapData | undefined, files: readonly FileName[]): void;
}

/** @param figures what is shown, by id: it can be saved */
export function openPictures(root: HTMLElement, figures: Map<string, Figure>): Pictures {
  const find = (name: string): HTMLElement => root.querySelector(`[data-${name}]`) as HTMLElement;
  const [map, section, controls, changes] = ['karte', 'aendert', 'vergleich', 'aenderungen'].map(find) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  let shown: { readonly data: MapData; readonly files: readonly FileName[] } | undefined;

  function drawMap(data: MapData, files: readonly FileName[]): void {
    const seen = (view: View): void => void figures.set('karte', mapFigureOf(data, view, files));
    const view = firstView(data, readNode(data.wurzel));
    map.innerHTML = mapHtml(data, view, files, document);
    seen(view);
    const drawn = map.querySelector<HTMLElement>('.map');
    if (drawn) liveMap(drawn, { data: async () => data, addressed: false, seen }, async () => ({ run }));
  }

  function drawChanges(choice: ReturnType<typeof firstChoice>): void {
    if (!shown || !choice) return;
    const { data, files } = shown;
    const names = files.map(({ name }) => name);
    const figure = changesFigure(data, choice, names);
    if (figure) figures.set('aenderungen', figure);
    else figures.delete('aenderungen');
    changes.innerHTML = changesHtml(figure, files, document);
  }

  controls.addEventListener('change', () => {
    const form = controls.querySelector('form');
    if (form) drawChanges(choiceOf(form));
  });
  controls.addEventListener('submit', (event) => event.preventDefault());

  return {
    draw(data, files) {
      shown = data && { data, files };
      const choice = data && firstChoice(data);
      section.hidden = choice === undefined;
      if (!data) map.innerHTML = '';
      else drawMap(data, files);
      if (data && choice) controls.innerHTML = changeControls(data, choice);
      drawChanges(choice);
    },
  };
}
