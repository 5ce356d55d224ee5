/** A figure of a visitor's own file, drawn in the browser with the markup of all figures. Its foot names the file, and nothing else as its source. */
import { drawings } from '../figure/drawings.ts';
import { type Figure, isPictureShown, isTableOpen } from '../figure/figure.ts';
import { plain, sentenceHtml } from '../figure/sentence.ts';
import { tableBox } from '../figure/table-html.ts';
import { escapeHtml } from '../text/html.ts';
import { OWN_FIGURE } from '../words/de/own/figures.ts';
import { markOf } from './mark.ts';
import type { FileName } from './understanding.ts';

/** HTML that stands in a figure beside what all have. */
interface Further {
  readonly controls?: string;
  readonly beside?: string;
  readonly below?: string;
}

/** @param document where the picture is drawn */
export function figureHtml(
  figure: Figure,
  files: readonly FileName[],
  document: Document,
  { controls = '', beside = '', below = '' }: Further = {},
): string {
  const { id, sentence, subtitle, notes, table, picture } = figure;
  const drawn = picture && isPictureShown(figure) ? drawings(picture, document) : null;
  const open = isTableOpen(figure);
  const note = notes.map((one) => `<p class="note">${escapeHtml(one)}</p>`).join('');
  const shown = drawn ? `${drawn.schmal}${drawn.breit}<output class="said"></output>` : open ? tableBox(table) : '';
  return `<figure id="${id}" class="figure" data-chart><figcaption><h3>${sentenceHtml(sentence)}</h3><p class="sub">${escapeHtml(subtitle)}</p></figcaption>${controls}<div class="field"><div class="picture">${shown}${below}</div>${beside && `<div class="margin">${beside}</div>`}${note}</div>${drawn && open ? tableBox(table, 'scroll under') : ''}${footHtml(figure, files, picture !== null)}</figure>`;
}

function footHtml({ id, sentence }: Figure, files: readonly FileName[], pictured: boolean): string {
  const headline = `<span class="sr">: ${escapeHtml(plain(sentence))}</span>`;
  const item = (kind: string, name: string, what: string): string =>
    `<li><button type="button" class="light" data-save="${kind}" data-figure="${id}"><b>${name}</b> ${what}${headline}</button></li>`;
  const picture = pictured ? item('png', 'PNG', OWN_FIGURE.png) + item('svg', 'SVG', OWN_FIGURE.svg) : '';
  return `<div class="foot"><p class="own-mark">${markOf(files)}</p><details class="sheet take" name="fuss-${id}"><summary>Herunterladen${headline}</summary><div class="inside"><ul>${item('csv', 'CSV', OWN_FIGURE.csv)}${picture}</ul></div></details></div>`;
}
