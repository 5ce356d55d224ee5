/** The map of areas of a part of the budget that was read, with its table. */

import { partNamed } from '../budget/part.ts';
import type { Figure } from '../figure/figure.ts';
import { controlsHtml, LEGEND } from '../haushalt/map/controls-html.ts';
import { mapFigure } from '../haushalt/map/figure.ts';
import { profile } from '../haushalt/map/profile.ts';
import { mapTable } from '../haushalt/map/table.ts';
import type { MapData } from '../haushalt/map/tree-data.ts';
import { sentenceOf, subtitleOf, type View } from '../haushalt/map/view.ts';
import { WAYS_IN } from '../haushalt/ways-in.ts';
import { escapeHtml } from '../text/html.ts';
import { OWN_MAP } from '../words/de/own/figures.ts';
import { figureHtml } from './figure-html.ts';
import type { FileName, PartWays } from './understanding.ts';

/** Which part, and by which classification. */
export function waysHtml(parts: readonly PartWays[]): string {
  const all = parts.flatMap(({ teil, ways }) => ways.map((way) => ({ teil, way })));
  if (all.length < 2) return '';
  const choices = all.map(({ teil, way }, at) => {
    const name = [parts.length > 1 && partNamed(teil).name, OWN_MAP.by(WAYS_IN[way].name)].filter(Boolean).join(', ');
    return `<label><input type="radio" name="weg" value="${teil} ${way}"${at === 0 ? ' checked' : ''}>${escapeHtml(name)}</label>`;
  });
  return `<div class="choices" role="group" aria-label="${OWN_MAP.label}"><fieldset><legend>Zeige</legend>${choices.join('')}</fieldset></div>`;
}

/** The figure of a view of the map. */
export function mapFigureOf(data: MapData, view: View, files: readonly FileName[]): Figure {
  return mapFigure(data, view, {
    id: 'karte',
    sentence: sentenceOf(data, view),
    subtitle: subtitleOf(data, view),
    picture: null,
    view: 'table',
    table: mapTable(data, view),
    sources: files.map(({ name }) => name),
    notes: [],
  });
}

/** @param view with which the page begins */
export function mapHtml(data: MapData, view: View, files: readonly FileName[], document: Document): string {
  return `<div class="map" data-start="">${figureHtml(mapFigureOf(data, view, files), files, document, {
    controls: controlsHtml(data, view, 'eigene-karte'),
    beside: `<div class="profile" data-profile>${profile(data, view)}</div>`,
    below: LEGEND,
  })}</div>`;
}
