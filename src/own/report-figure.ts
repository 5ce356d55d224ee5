/** A figure in a file that stands alone: picture and table without a link, a script, or a style of the site. */
import { detached } from '../charts/standalone.ts';
import { treeOf, written } from '../charts/tree.ts';
import { drawings } from '../figure/drawings.ts';
import { type Figure, isPictureShown } from '../figure/figure.ts';
import { plain } from '../figure/sentence.ts';
import type { Table } from '../figure/table.ts';
import { renderTable } from '../figure/table-html.ts';
import { escapeHtml } from '../text/html.ts';
import { OWN_REPORT } from '../words/de/own/read.ts';

/** A table has so many rows; what comes after them is small. */
const ROWS = 60;

export function reportFigure(figure: Figure, document: Document): string {
  const { sentence, subtitle, picture, table, notes } = figure;
  const said = escapeHtml(plain(sentence));
  const drawn = picture && isPictureShown(figure) ? drawings(picture, document) : null;
  const image = (width: 'schmal' | 'breit'): string =>
    drawn
      ? `<div class="${width}" role="img" aria-label="${said}">${written(detached(treeOf(drawn[width])))}</div>`
      : '';
  const remarks = [...notes, ...cutNote(table)].map((note) => `<p class="note">${escapeHtml(note)}</p>`).join('');
  return `<figure><figcaption><h3>${said}</h3><p class="sub">${escapeHtml(subtitle)}</p></figcaption>${image('breit')}${image('schmal')}<div class="scroll">${renderTable(shortened(table))}</div>${remarks}</figure>`;
}

const shortened = (table: Table): Table => ({ ...table, fold: undefined, rows: table.rows.slice(0, ROWS) });

const cutNote = ({ rows, total }: Table): string[] =>
  rows.length > ROWS ? [OWN_REPORT.cut(ROWS, rows.length, total !== undefined)] : [];
