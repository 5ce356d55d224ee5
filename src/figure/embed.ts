import { chartSize } from '../charts/standalone.ts';
import { site } from '../site.ts';
import { sourcesHtml } from '../sources.ts';
import { escapeHtml } from '../text/html.ts';
import { address } from './address.ts';
import type { Drawings } from './drawings.ts';
import { type Figure, isPictureShown, isTableOpen } from './figure.ts';
import type { SharedPage, Shown } from './handed-over.ts';
import { metaTags } from './meta-tags.ts';
import { POLICY } from './policy.ts';
import { plain, sentenceHtml } from './sentence.ts';
import { generalPicture } from './share.ts';
import type { Table } from './table.ts';
import { tableBox } from './table-html.ts';

/** Where a figure stands alone, to be shown in a frame on other sites. */
const embedPath = (id: string): string => `/einbetten/${id}/`;

/** Heights in CSS pixels by which room is judged: the words around the picture, a row; and the most that a frame gets. */
const TEXT = 330;
const ROW = 42;
const MOST = 900;

/**
 * Room that a figure needs in a column of text: its picture as phones see it, or its open table up to a length that then scrolls.
 * @param drawn its picture, where the page shows it
 */
export function embedHeight(figure: Figure, drawn: Drawings | null): number {
  const chart = drawn ? chartSize(drawn.schmal).height : 0;
  const rows = isTableOpen(figure) ? figure.table.rows.length + 2 : 1;
  return Math.round(Math.min(TEXT + chart + rows * ROW, MOST) / 10) * 10;
}

/** What somebody puts into a page of their own. */
export const embedCode = (id: string, headline: string, height: number): string =>
  `<iframe src="${address(embedPath(id))}" title="${escapeHtml(headline)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;

/** More columns than these do not fit into a column of text. */
const COLUMNS = 8;

const folded = (table: string): string => `<details><summary>Als Tabelle</summary>${table}</details>`;

/** Links within the page lead back to it. */
const linksTo = (page: string, table: Table): Table => ({
  ...table,
  rows: table.rows.map((row) => (row.href?.startsWith('#') ? { ...row, href: `${page}${row.href}` } : row)),
});

/**
 * The content for a narrow frame. A table that is wider than any frame is folded, and the picture stands in its place; the source of
 * an open table stands above it, because a frame is seldom as high as a long table.
 */
function content(figure: Figure, drawn: Drawings | null, { page, sources, status }: Shown): string {
  const { sentence, subtitle, notes } = figure;
  const fits = figure.table.columns.filter(({ fileOnly }) => !fileOnly).length <= COLUMNS;
  const open = isTableOpen(figure) && fits;
  const chart = drawn && (isPictureShown(figure) || !fits) ? drawn.schmal + drawn.breit : '';
  const table = tableBox(linksTo(page, figure.table));
  const caption = `<figcaption><h2>${sentenceHtml(sentence)}</h2><p class="sub">${escapeHtml(subtitle)}</p></figcaption>`;
  const note = notes.length > 0 ? `<p class="note">${escapeHtml(notes.join(' '))}</p>` : '';
  const source = sourcesHtml(sources, status);
  return open ? caption + source + chart + table + note : caption + chart + note + folded(table) + source;
}

/**
 * A figure as a page of its own: no navigation, no script, its links open beside the page that embeds it. Its heading is
 * the title of the page it comes from, because a headline is written to be read under it.
 */
export function embedPage(
  figure: Figure,
  drawn: Drawings | null,
  shown: Shown,
  shared: SharedPage | undefined,
  styles: readonly string[],
): string {
  const { id, subtitle: sub } = figure;
  const { page } = shown;
  const headline = plain(figure.sentence);
  const titel = shared?.titel ?? site.titel;
  // a page has one picture; that of another figure would show something else
  const picture = shared?.picture.figure === id ? shared.picture : generalPicture();
  const hidden = `<span class="sr">: ${escapeHtml(headline)}</span>`;
  const file = (kind: string): string =>
    `<a href="/abbildungen/${id}.${kind}" download>${kind.toUpperCase()}${hidden}</a>`;
  const place = `${page}#${id}`;
  const name = `${headline.replace(/\.$/, '')} – ${titel} (Abbildung ${id})`;
  return `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(name)}</title><meta name="description" content="${escapeHtml(sub)}"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><base target="_blank"><link rel="icon" href="/symbol.svg" type="image/svg+xml">${
    site.adresse ? `<link rel="canonical" href="${escapeHtml(address(page))}">` : ''
  }${metaTags({ titel: headline, beschreibung: sub, path: page, picture })}${styles
    .map((href) => `<link rel="stylesheet" href="${href}">`)
    .join(
      '',
    )}</head><body><main class="embed"><h1>${escapeHtml(titel)}</h1><figure id="${id}" class="figure">${content(figure, drawn, shown)}<p class="take">${file('csv')} ${drawn ? file('svg') : ''} <a href="${place}">Bei ${escapeHtml(site.titel)} ansehen${hidden}</a></p></figure><p class="take">Alle Links öffnen ein neues Fenster.</p></main></body></html>
`;
}
