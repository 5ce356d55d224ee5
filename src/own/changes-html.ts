/** What changed between two years, versions, or plan and result of a budget that was read: the comparison of a city's own pages. */
import { type Figure, figure } from '../figure/figure.ts';
import { changesView } from '../haushalt/changes/figure.ts';
import { type Choice, comparisonOfMap } from '../haushalt/changes/from-map.ts';
import { rivalsOf } from '../haushalt/map/state.ts';
import type { MapColumn, MapData } from '../haushalt/map/tree-data.ts';
import { escapeHtml } from '../text/html.ts';
import { OWN_CHANGES } from '../words/de/own/figures.ts';
import { figureHtml } from './figure-html.ts';
import type { FileName } from './understanding.ts';

/** The comparison that is shown first; undefined where there is nothing to compare. */
export function firstChoice(data: MapData): Choice | undefined {
  const now = data.spalten[data.standard];
  const before = now && data.spalten[rivalsOf(data, data.standard).at(-1) ?? earlier(data.spalten, now)];
  const level = data.ebenen[0];
  if (!now || !before || !level || before === now) return undefined;
  return { ebene: level.ebene, measure: hasSpending(data) ? 'aus' : 'ein', now: now.key, before: before.key };
}

/** The place of the nearest earlier year, else of the nearest later one; −1: there is none. */
function earlier(columns: readonly MapColumn[], { jahr }: MapColumn): number {
  const distance = (one: MapColumn): number => (one.jahr < jahr ? jahr - one.jahr : 1000 + one.jahr - jahr);
  const others = columns.filter((one) => one.jahr !== jahr).sort((a, b) => distance(a) - distance(b));
  return others[0] ? columns.indexOf(others[0]) : -1;
}

const hasSpending = ({ wurzel }: MapData): boolean => wurzel[9].some((amount) => amount !== null);

/** @param sources names of the files; undefined: the two columns are the same */
export function changesFigure(data: MapData, choice: Choice, sources: readonly string[]): Figure | undefined {
  const comparison = comparisonOfMap(data, choice);
  if (!comparison) return undefined;
  return figure({ ...changesView(comparison), id: 'aenderungen', picture: 'bars', view: 'table', sources, notes: [] });
}

/** The choices: level, direction, and the two columns. */
export function changeControls({ spalten, ebenen, worte }: MapData, { ebene, measure, now, before }: Choice): string {
  const select = (name: keyof Choice, label: string, options: readonly (readonly [string, string])[], chosen: string) =>
    `<label>${label} <select name="${name}">${options.map(([value, text]) => `<option value="${escapeHtml(value)}"${value === chosen ? ' selected' : ''}>${escapeHtml(text)}</option>`).join('')}</select></label> `;
  const columns = spalten.map(({ key, jahr, name }) => [key, `${jahr}, ${name}`] as const);
  const levels = ebenen.map((level) => [level.ebene, level.name] as const);
  return `<form class="choices own-changes" aria-label="${OWN_CHANGES.label}">${select('now', 'Vergleiche', columns, now)}${select('before', 'mit', columns, before)}${select(
    'measure',
    'Zeige',
    [
      ['aus', worte.aus.mass],
      ['ein', worte.ein.mass],
    ],
    measure,
  )}${levels.length > 1 ? select('ebene', 'nach', levels, ebene) : `<input type="hidden" name="ebene" value="${escapeHtml(ebene)}">`}</form>`;
}

/** What a form of these choices says. */
export function choiceOf(form: HTMLFormElement): Choice {
  const said = new FormData(form);
  const value = (name: keyof Choice): string => String(said.get(name) ?? '');
  return {
    ebene: value('ebene'),
    measure: value('measure') === 'ein' ? 'ein' : 'aus',
    now: value('now'),
    before: value('before'),
  };
}

/** The figure, or why there is none. */
export const changesHtml = (shown: Figure | undefined, files: readonly FileName[], document: Document): string =>
  shown ? figureHtml(shown, files, document) : `<p>${OWN_CHANGES.same}</p>`;
