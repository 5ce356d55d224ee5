/** What a figure of an own file gives away: CSV and picture, made in the browser, each with the word that nobody has checked it. */

import { markupOf } from '../charts/markup.ts';
import { type Caption, standalone } from '../charts/standalone.ts';
import { tableCsv } from '../figure/csv.ts';
import { drawing } from '../figure/drawings.ts';
import type { Figure } from '../figure/figure.ts';
import { pngOf } from '../figure/png.ts';
import { saveFile } from '../figure/save-file.ts';
import { plain } from '../figure/sentence.ts';

/** Figures by their id; buttons with `data-save` below `root` save them. */
export function savable(root: HTMLElement, mark: () => string): Map<string, Figure> {
  const figures = new Map<string, Figure>();
  root.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-save]');
    const figure = figures.get(button?.dataset.figure ?? '');
    if (!button || !figure) return;
    const name = `eigene-datei-ungeprueft-${figure.id}`;
    if (button.dataset.save === 'csv') {
      const table = { ...figure.table, context: { ...figure.table.context, herkunft: mark() } };
      saveFile(`${name}.csv`, tableCsv(table), 'text/csv');
      return;
    }
    savePicture(name, button.dataset.save, pictureOf(figure, mark()));
  });
  return figures;
}

function savePicture(name: string, kind: string | undefined, svg: string): void {
  if (kind === 'png') void savePng(`${name}.png`, svg);
  else saveFile(`${name}.svg`, svg, 'image/svg+xml');
}

/** A picture that is drawn on the page, of an answer that is no declared figure. */
export function saveDrawn(drawn: SVGSVGElement, name: string, kind: string | undefined, caption: Caption): void {
  savePicture(`eigene-datei-ungeprueft-${name}`, kind, standalone(markupOf(drawn), caption));
}

async function savePng(name: string, svg: string): Promise<void> {
  const href = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const png = await pngOf(href);
  URL.revokeObjectURL(href);
  if (png) saveFile(name, png, 'image/png');
}

const pictureOf = ({ picture, sentence, subtitle }: Figure, source: string): string =>
  picture ? standalone(drawing(picture, document, 'breit'), { headline: plain(sentence), sub: subtitle, source }) : '';
