import { parsed } from '../../charts/draw.ts';
import { isNarrow } from '../../charts/svg.ts';
import { treemap } from '../../charts/treemap.ts';
import type { Figure } from '../../figure/figure.ts';
import { plain } from '../../figure/sentence.ts';
import { NARROW, WIDE } from './sizes.ts';
import type { MapData } from './tree-data.ts';
import { sentenceOf, subtitleOf, tilesOf, type View } from './view.ts';

/** The figure of the table with the map above it. Where nothing is above 0 there is no map. */
export function mapFigure(data: MapData, view: View, figure: Figure): Figure {
  const tiles = tilesOf(data, view);
  if (!tiles.some(({ value }) => value > 0)) return figure;
  const { before, word, after } = sentenceOf(data, view);
  const sentence = [before, { text: word, role: view.measure }, after];
  const label = `${plain(sentence)}. Jede Fläche führt zu ihrer Seite; alle Werte stehen in der Tabelle.`;
  return {
    ...figure,
    sentence,
    subtitle: subtitleOf(data, view),
    picture: {
      draw: (document, width) => {
        const { height } = isNarrow(width) ? NARROW : WIDE;
        return parsed(document, treemap(tiles, { width, height, label }));
      },
    },
    view: 'both',
  };
}
