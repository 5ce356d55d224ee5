/** What a figure of an own file gives away: CSV and picture, made in the browser, each with the word that nobody has checked it. */
import { standalone } from '../charts/standalone.ts';
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
    const picture = pictureOf(figure, mark());
    if (button.dataset.save === 'png') void savePng(`${name}.png`, picture);
    else saveFile(`${name}.svg`, picture, 'image/svg+xml');
  });
  return figures;
}

async function savePng(name: string, svg: string): Promise<void> {
  const href = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const png = await pngOf(href);
  URL.revokeObjectURL(href);
  if (png) saveFile(name, png, 'image/png');
}

const pictureOf = ({ picture, sentence, subtitle }: Figure, source: string): string =>
  picture ? standalone(drawing(picture, document, 'breit'), { headline: plain(sentence), sub: subtitle, source }) : '';
