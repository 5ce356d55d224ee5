import { chartSize } from '../../charts/svg.ts';
import { site } from '../../site.ts';
import type { FigureFiles } from '../figure.ts';
import { escapeHtml } from '../html.ts';
import { address } from './address.ts';
import { metaTags } from './meta-tags.ts';
import { sharedPages } from './pages.ts';
import { POLICY } from './policy.ts';
import { generalPicture } from './share.ts';

/** Where a figure stands alone, to be shown in a frame on other sites. */
const embedPath = (id: string): string => `/einbetten/${id}/`;

/** Widths and heights in CSS pixels by which room is judged: a chart in a column of text, the words around it, a row. */
const CHART = 528;
const TEXT = 330;
const ROW = 42;
const MOST = 900;

/** Room that a figure needs in a column of text: its first chart, or its open table up to a length that then scrolls. */
export function embedHeight(charts: readonly string[], openRows: number | null): number {
  const [first] = charts;
  const size = first === undefined ? null : chartSize(first);
  const chart = size ? (CHART / size.width) * size.height : 0;
  return Math.round(Math.min(TEXT + chart + (openRows === null ? ROW : (openRows + 2) * ROW), MOST) / 10) * 10;
}

/** What somebody puts into a page of their own. */
export const embedCode = (id: string, headline: string, height: number): string =>
  `<iframe src="${address(embedPath(id))}" title="${escapeHtml(headline)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;

/** More columns than these do not fit into a column of text. */
const COLUMNS = 8;

/** How many columns the head of a table names. */
const columnsOf = (html: string): number => html.match(/<th scope="col"/g)?.length ?? 0;

/** The content for a narrow frame: the chart before a table that is wider than any frame, which is folded. */
function narrowed({ html, charts }: Pick<FigureFiles, 'html' | 'charts'>): string {
  const [table] = /<div class="scroll"[^>]*>[\s\S]*?<\/table>\s*<\/div>/.exec(html) ?? [];
  if (table === undefined || html.includes('<summary>Als Tabelle') || columnsOf(table) <= COLUMNS) return html;
  const shown = html.includes('class="chart')
    ? ''
    : (charts[0] ?? '').replace('class="chart breit"', 'class="chart whole"');
  return html.replace(table, () => `${shown}<details><summary>Als Tabelle</summary>${table}</details>`);
}

const SOURCE = /<p class="source">[\s\S]*?<\/p>/g;

/** Where the figure is an open table, its source stands above it: a frame is seldom as high as a long table. */
function sourceFirst(html: string): string {
  if (html.includes('<summary>Als Tabelle')) return html;
  const sources = html.match(SOURCE) ?? [];
  return html.replace(SOURCE, '').replace('</figcaption>', () => `</figcaption>${sources.join('')}`);
}

/**
 * A figure as a page of its own: no navigation, no script, its links open beside the page that embeds it. Its heading is
 * the title of the page it comes from, because a headline is written to be read under it.
 */
export function embedPage(figure: Omit<FigureFiles, 'embed'>, styles: readonly string[]): string {
  const { id, page, headline, sub, svg } = figure;
  const from = sharedPages().get(page);
  const titel = from?.titel ?? site.titel;
  // a page has one picture; that of another figure would show something else
  const picture = from?.picture.figure === id ? from.picture : generalPicture();
  const hidden = `<span class="sr">: ${escapeHtml(headline)}</span>`;
  const file = (kind: string): string =>
    `<a href="/abbildungen/${id}.${kind}" download>${kind.toUpperCase()}${hidden}</a>`;
  const place = `${page}#${id}`;
  const content = sourceFirst(narrowed(figure))
    .replace(/<(\/?)h3>/g, '<$1h2>')
    .replaceAll('href="#', `href="${page}#`);
  const name = `${headline.replace(/\.$/, '')} – ${titel} (Abbildung ${id})`;
  return `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(name)}</title><meta name="description" content="${escapeHtml(sub)}"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><base target="_blank"><link rel="icon" href="/symbol.svg" type="image/svg+xml">${
    site.adresse ? `<link rel="canonical" href="${escapeHtml(address(page))}">` : ''
  }${metaTags({ titel: headline, beschreibung: sub, path: page, picture })}${styles
    .map((href) => `<link rel="stylesheet" href="${href}">`)
    .join(
      '',
    )}</head><body><main class="embed"><h1>${escapeHtml(titel)}</h1><figure id="${id}" class="figure">${content}<p class="take">${file('csv')} ${svg === null ? '' : file('svg')} <a href="${place}">Bei ${escapeHtml(site.titel)} ansehen${hidden}</a></p></figure><p class="take">Alle Links öffnen ein neues Fenster.</p></main></body></html>
`;
}
