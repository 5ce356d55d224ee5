import { treemap } from '../../charts/treemap.ts';
import type { Figure } from '../../ui/figure.ts';
import { NARROW, WIDE } from './sizes.ts';
import type { MapData } from './tree-data.ts';
import { sentenceOf, subtitleOf, tilesOf, type View } from './view.ts';

/** The figure of the table with the map above it. Where nothing is above 0 there is no map. */
export function mapFigure(data: MapData, view: View, figure: Figure): Figure {
  const tiles = tilesOf(data, view);
  const { before, word, after } = sentenceOf(data, view);
  const headline = `${before}${word}${after}`;
  if (!tiles.some(({ value }) => value > 0)) return figure;
  const label = `${headline}. Jede Fläche führt zu ihrer Seite; alle Werte stehen in der Tabelle.`;
  const wide = treemap(tiles, { ...WIDE, label, className: 'breit' });
  return {
    ...figure,
    headline,
    sub: subtitleOf(data, view),
    charts: [wide, treemap(tiles, { ...NARROW, label, className: 'schmal' })],
    file: wide,
    tableOpen: true,
  };
}
