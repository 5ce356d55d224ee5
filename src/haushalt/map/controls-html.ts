/** The controls of a map and the legend of its changes, as HTML for build and browser. */
import { escapeHtml } from '../../text/html.ts';
import { changeAgainst, MAP_CONTROLS } from '../../words/de/haushalt/map.ts';
import { rivalsOf } from './state.ts';
import type { MapData } from './tree-data.ts';
import type { View } from './view.ts';

/** What can be chosen of a map: measure, year, version to hold it against, euro per inhabitant. Hidden until a script listens. */
export function controlsHtml(data: MapData, view: View, group: string): string {
  return `<form class="choices" aria-label="${MAP_CONTROLS.label}" hidden>${measures(data, group)}${years(data, view, group)}${rivals(data)}${heads(data)}</form><p class="trail" data-trail hidden></p>`;
}

function measures({ worte, tafel }: MapData, group: string): string {
  // what the city adds belongs to what money is for, not to kinds of money
  const shown = (['aus', 'ein', 'netto'] as const).filter((one) => one !== 'netto' || !tafel.oneSided);
  const choices = shown.map(
    (one) =>
      `<label><input type="radio" name="${group}-was" value="${one}" data-choose="measure"${one === 'aus' ? ' checked' : ''}>${escapeHtml(worte[one].mass)}</label>`,
  );
  return `<fieldset><legend>${MAP_CONTROLS.show}</legend>${choices.join('')}</fieldset>`;
}

function years({ jahre }: MapData, view: View, group: string): string {
  if (jahre.length < 2) return '';
  const at = jahre.findIndex(({ spalte }) => spalte === view.column);
  const names = jahre.map(({ jahr }, index) => `<span${index === at ? ' class="on"' : ''}>${jahr}</span>`);
  return `<div class="years"><label class="sr" for="${group}-jahr">${MAP_CONTROLS.year}</label><div aria-hidden="true">${names.join('')}</div><input id="${group}-jahr" type="range" min="0" max="${jahre.length - 1}" value="${at}" aria-valuetext="${jahre[at]?.jahr}" data-choose="year"></div>`;
}

function rivals(data: MapData): string {
  const names = new Map(
    data.spalten
      .flatMap((_, column) => rivalsOf(data, column).map((one) => data.spalten[one]))
      .map((one) => [one?.fassung ?? '', one?.name ?? '']),
  );
  if (names.size === 0) return '';
  const options = [...names].map(
    ([fassung, name]) => `<option value="${escapeHtml(fassung)}">${escapeHtml(changeAgainst(name))}</option>`,
  );
  return `<label>${MAP_CONTROLS.colour} <select data-choose="against"><option value="">${MAP_CONTROLS.bySize}</option>${options.join('')}</select></label>`;
}

const heads = ({ einwohner }: MapData): string =>
  einwohner.some((one) => one !== null)
    ? `<label class="tick"><input type="checkbox" data-choose="perHead">${MAP_CONTROLS.perHead}</label>`
    : '';

/** What the colours of changes mean. */
export const LEGEND = `<p class="legend" data-legend hidden>${MAP_CONTROLS.less} ${['m3', 'm2', 'm1', 'p0', 'p1', 'p2', 'p3'].map((name) => `<svg width="28" height="12" aria-hidden="true"><rect width="28" height="12" fill="var(--${name})"/></svg>`).join('')} ${MAP_CONTROLS.more}</p>`;
