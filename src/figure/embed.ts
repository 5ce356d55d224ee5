import { site } from '../site.ts';
import { sourcesHtml, sourceTexts } from '../sources.ts';
import { escapeHtml } from '../text/html.ts';
import { address } from './address.ts';
import type { Drawings } from './drawings.ts';
import { embedHeight } from './embed-height.ts';
import { type Figure, isPictureShown, isTableOpen } from './figure.ts';
import { GERMAN_FRAME } from './frame-words.ts';
import type { SharedPage, Shown } from './handed-over.ts';
import { metaTags } from './meta-tags.ts';
import { POLICY } from './policy.ts';
import { plain, sentenceHtml } from './sentence.ts';
import { generalPicture } from './share.ts';
import type { Table } from './table.ts';
import { tableBox } from './table-html.ts';

/** Where a figure stands alone, to be shown in a frame on other sites. */
const embedPath = (id: string): string => `/einbetten/${id}/`;

/** What somebody puts into a page of their own. */
export const embedCode = (id: string, headline: string, height: number): string =>
  `<iframe src="${address(embedPath(id))}" title="${escapeHtml(headline)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;

/** More columns than these do not fit into a column of text, more rows make a frame of its own length. */
const [COLUMNS, ROWS] = [8, 12];
/** So many sources are written out; all stand where the figure stands. */
const SOURCES = 3;

const folded = (table: string, asTable: string): string => `<details><summary>${asTable}</summary>${table}</details>`;

/** Links within the page lead back to it; a table that is folded as a whole has no second fold. */
const linksTo = (page: string, table: Table): Table => ({
  ...table,
  fold: undefined,
  rows: table.rows.map((row) => (row.href?.startsWith('#') ? { ...row, href: `${page}${row.href}` } : row)),
});

/** What stands open in a frame: the table of a figure without a picture, or one that is small; else the picture, and the table is folded. */
function shownIn(figure: Figure, drawn: Drawings | null): { open: boolean; chart: Drawings | null } {
  const columns = figure.table.columns.filter(({ fileOnly }) => !fileOnly).length;
  const small = columns <= COLUMNS && figure.table.rows.length <= ROWS;
  const open = drawn === null || (isTableOpen(figure) && small);
  return { open, chart: !open || isPictureShown(figure) ? drawn : null };
}

const sourcesOf = (
  { sources, status, page }: Shown,
  { id, frame: words = GERMAN_FRAME }: Pick<Figure, 'id' | 'frame'>,
): string => {
  const rest = sources.length - SOURCES;
  const more = `<p class="source"><a href="${page}#${id}">${words.moreSources(rest)}</a></p>`;
  return sourcesHtml(sources.slice(0, SOURCES), status, words) + (rest > 0 ? more : '');
};

/** The same as plain lines. */
function sourceLines({ sources, status }: Shown, { frame: words = GERMAN_FRAME }: Pick<Figure, 'frame'>): string[] {
  const rest = sources.length - SOURCES;
  return [...sourceTexts(sources.slice(0, SOURCES), status, words), ...(rest > 0 ? [words.moreSources(rest)] : [])];
}

/** Room in CSS pixels that a figure asks for in the page of others. */
export function frameHeight(figure: Figure, drawn: Drawings | null, shown: Shown): number {
  const { open, chart } = shownIn(figure, drawn);
  return embedHeight({
    kicker: shown.subject,
    headline: plain(figure.sentence),
    sub: figure.subtitle,
    chart: chart?.schmal ?? null,
    note: figure.notes.join(' '),
    table: open ? figure.table : null,
    sources: sourceLines(shown, figure),
  });
}

/**
 * The content for a narrow frame. A table that is larger than a frame is folded, and the picture stands in its place; the source of
 * an open table stands above it, because a frame is seldom as high as a long table.
 */
function content(figure: Figure, drawn: Drawings | null, shown: Shown): string {
  const { sentence, subtitle, notes, frame: words = GERMAN_FRAME } = figure;
  const { open, chart: pictures } = shownIn(figure, drawn);
  const chart = pictures ? pictures.schmal + pictures.breit : '';
  const table = tableBox(linksTo(shown.page, figure.table));
  const caption = `<figcaption><h2>${sentenceHtml(sentence)}</h2><p class="sub">${escapeHtml(subtitle)}</p></figcaption>`;
  const note = notes.length > 0 ? `<p class="note">${escapeHtml(notes.join(' '))}</p>` : '';
  const source = sourcesOf(shown, figure);
  return open
    ? caption + source + chart + table + note
    : caption + chart + note + folded(table, words.asTable) + source;
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
  const { id, subtitle: sub, frame: words = GERMAN_FRAME } = figure;
  const { page } = shown;
  const headline = plain(figure.sentence);
  const titel = shared?.titel ?? site.titel;
  // a page has one picture; that of another figure would show something else
  const picture = shared?.picture.figure === id ? shared.picture : generalPicture();
  const hidden = `<span class="sr">: ${escapeHtml(headline)}</span>`;
  const file = (kind: string): string =>
    `<a href="/abbildungen/${id}.${kind}" download>${kind.toUpperCase()}${hidden}</a>`;
  const place = `${page}#${id}`;
  const name = `${headline.replace(/\.$/, '')} – ${titel} (${words.figure} ${id})`;
  return `<!DOCTYPE html><html lang="${words.code}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(name)}</title><meta name="description" content="${escapeHtml(sub)}"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><base target="_blank"><link rel="icon" href="/symbol.svg" type="image/svg+xml">${
    site.adresse ? `<link rel="canonical" href="${escapeHtml(address(page))}">` : ''
  }${metaTags({ titel: headline, beschreibung: sub, path: page, picture, locale: words.locale })}${styles
    .map((href) => `<link rel="stylesheet" href="${href}">`)
    .join(
      '',
    )}</head><body><main class="embed"><h1>${escapeHtml(titel)}</h1><figure id="${id}" class="figure">${content(figure, drawn, shown)}<p class="take">${file('csv')} ${drawn ? file('svg') : ''} <a href="${place}">${escapeHtml(words.seeAt(site.titel))}${hidden}</a></p></figure><p class="take">${words.newWindow}</p></main></body></html>
`;
}
