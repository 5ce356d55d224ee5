import { treemap } from '../../charts/treemap.ts';
import type { Figure } from '../../figure/figure.ts';
import type { Picture } from '../../figure/picture.ts';
import { plain } from '../../figure/sentence.ts';
import { sizeFor } from './sizes.ts';
import type { MapData } from './tree-data.ts';
import { sentenceOf, subtitleOf, tilesOf, type View } from './view.ts';

/** The figure of the table with the map above it. Where nothing is above 0 there is no map. */
export function mapFigure(data: MapData, view: View, figure: Figure): Figure {
  const tiles = tilesOf(data, view);
  if (!tiles.some(({ value }) => value > 0)) return figure;
  return {
    ...figure,
    sentence: sentenceOf(data, view),
    subtitle: subtitleOf(data, view),
    picture: mapPicture(data, view),
    view: 'both',
  };
}

/** The map of a view; the areas of a file that a visitor has opened have no pages. */
export function mapPicture(data: MapData, view: View): Picture {
  const tiles = tilesOf(data, view);
  const pages = tiles.some(({ href }) => href !== '') ? 'Jede Fläche führt zu ihrer Seite; alle' : 'Alle';
  const label = `${plain(sentenceOf(data, view))}. ${pages} Werte stehen in der Tabelle.`;
  return { draw: (document, width) => treemap(tiles, { ...sizeFor(width), label }, document) };
}
