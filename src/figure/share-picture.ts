import { detached } from '../charts/standalone.ts';
import { PALETTE } from '../charts/svg.ts';
import { wrapBy } from '../charts/text-width.ts';
import { chartSize, type Piece, treeOf, written } from '../charts/tree.ts';
import { site } from '../site.ts';
import { escapeHtml } from '../text/html.ts';
import { address } from './address.ts';
import type { PassedFigure } from './handed-over.ts';
import { SHARE } from './meta-tags.ts';

/** The share picture of a page: its name, the sentence of its first chart, the chart, the source. Drawn for 1200 × 630 pixels. */

const EDGE = 48;
/** The font that the build brings for the PNG; in the page the reader's own system font is used. */
const FONT = 'Source Sans 3, sans-serif';
/** The font of headlines, as its file calls it; it has one weight, which is bold. */
const HEADLINES = "'Newsreader 16pt', serif";
/** Mean width of a character of these fonts, in parts of their size. */
const CHARACTER = 0.5;
/** Below this scale the words of a chart (12 units high) are too small for a preview. */
const LEGIBLE = 0.75;
const TOP = 96;
const BOTTOM = SHARE.height - 74;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface TextBlock {
  readonly words: string;
  readonly size: number;
  readonly headline?: boolean;
  readonly colour?: '--ink' | '--soft';
}

const wrapped = ({ words, size }: TextBlock, width: number): string[] =>
  wrapBy(words, (line) => line.length <= width / (size * CHARACTER));

/** Lines of text from `y` downwards. */
function text(block: TextBlock, x: number, y: number, width: number): string {
  const { size, headline = false, colour = '--ink' } = block;
  const font = headline ? ` font-family="${HEADLINES}"` : '';
  return wrapped(block, width)
    .map(
      (line, index) =>
        `<text x="${x}" y="${(y + size * (0.9 + index * 1.22)).toFixed(1)}" font-size="${size}"${font} fill="${PALETTE[colour]}">${escapeHtml(line)}</text>`,
    )
    .join('');
}

const heightOf = (block: TextBlock, width: number): number => wrapped(block, width).length * block.size * 1.22;

/** The largest size in which the words keep within a box. */
function fitted(words: string, sizes: readonly number[], width: number, height: number): TextBlock {
  const blocks = sizes.map((size): TextBlock => ({ words, size, headline: true }));
  return blocks.find((block) => heightOf(block, width) <= height) ?? (blocks.at(-1) as TextBlock);
}

/** How large a chart becomes in a box. */
const scaleIn = (chart: Piece, { width, height }: Box): number => {
  const size = chartSize(chart);
  return Math.min(width / size.width, height / size.height);
};

/** What says of a chart where it stands, how large and in which letters. */
const OF_ITS_PLACE = ['x', 'y', 'width', 'height', 'viewBox', 'xmlns', 'font-family'];

/** A chart in its box. */
function placed(chart: Piece, box: Box): string {
  const { width, height } = chartSize(chart);
  const scale = scaleIn(chart, box);
  const y = box.y + (box.height - height * scale) / 2;
  const place = {
    x: `${box.x}`,
    y: y.toFixed(1),
    width: (width * scale).toFixed(1),
    height: (height * scale).toFixed(1),
  };
  const { name, attributes, content } = detached(chart);
  const rest = Object.entries(attributes).filter(([key]) => !OF_ITS_PLACE.includes(key));
  const window = { viewBox: `0 0 ${width} ${height}`, overflow: 'visible' };
  return written({ name, attributes: { ...place, ...window, ...Object.fromEntries(rest) }, content });
}

/** Where a page stands, as one writes it down; empty for a site without an address of its own. */
const whereOf = (page: string): string => (site.adresse ? address(page).replace(/^https:\/\/|\/$/g, '') : '');

const frame = (kicker: string, source: string, content: string, where = whereOf('/')): string => {
  const soft = PALETTE['--soft'];
  const width = SHARE.width - 2 * EDGE;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SHARE.width} ${SHARE.height}" width="${SHARE.width}" height="${SHARE.height}" font-family="${FONT}"><rect width="${SHARE.width}" height="${SHARE.height}" fill="${PALETTE['--paper']}"/><rect width="${SHARE.width}" height="10" fill="${PALETTE['--accent']}"/>${text({ words: kicker, size: 24, colour: '--soft' }, EDGE, 40, 9999)}<text x="${SHARE.width - EDGE}" y="61.6" font-size="20" text-anchor="end" fill="${soft}">${escapeHtml(where)}</text>${content}<rect x="${EDGE}" y="${BOTTOM + 14}" width="${width}" height="1" fill="${PALETTE['--rule']}"/>${text({ words: source, size: 17, colour: '--soft' }, EDGE, BOTTOM + 24, width)}</svg>`;
};

/** Cuts at the end of a word what is longer. */
const short = (words: string, length: number): string =>
  words.length <= length ? words : `${words.slice(0, words.lastIndexOf(' ', length - 2))} …`;

/** Headline and what is shown, one under the other, as large as they fit. */
function caption(
  { headline, sub }: Pick<PassedFigure, 'headline' | 'sub'>,
  width: number,
  height: number,
  sizes = [44, 38, 34, 30, 26],
  under = 21,
): { height: number; markup: string } {
  const small: TextBlock = { words: sub, size: under, colour: '--soft' };
  const large = fitted(headline, sizes, width, height - heightOf(small, width) - 14);
  const above = heightOf(large, width) + 14;
  return {
    height: above + heightOf(small, width),
    markup: text(large, EDGE, TOP, width) + text(small, EDGE, TOP + above, width),
  };
}

/**
 * Sentence beside or above the chart, whichever leaves the chart larger; of the charts of a figure the one that becomes
 * largest, because a preview is seen small. Where none could be read, the sentence stands alone.
 */
export function figurePicture(
  titel: string,
  figure: Pick<PassedFigure, 'page' | 'headline' | 'sub' | 'credit' | 'drawings'>,
): string {
  const whole = SHARE.width - 2 * EDGE;
  const aside = 400;
  const above = caption(figure, whole, 180);
  const beside = caption(figure, aside, BOTTOM - TOP);
  const top = TOP + above.height + 20;
  const charts = figure.drawings ? [treeOf(figure.drawings.breit), treeOf(figure.drawings.schmal)] : [];
  const ways = [
    { words: above, box: { x: EDGE, y: top, width: whole, height: BOTTOM - top } },
    { words: beside, box: { x: EDGE + aside + 40, y: TOP - 6, width: whole - aside - 40, height: BOTTOM - TOP + 6 } },
  ].flatMap((way) => charts.map((chart) => ({ ...way, chart, scale: scaleIn(chart, way.box) })));

  const best = ways.reduce((one, other) => (other.scale > one.scale * 1.02 ? other : one));
  const alone = (): string => caption(figure, whole, BOTTOM - TOP, [76, 64, 54, 46, 38, 30], 32).markup;
  const kicker = titel.includes(site.titel) ? titel : `${titel} · ${site.titel}`;
  const where = whereOf(figure.page);
  return frame(
    short(kicker, Math.floor((whole - where.length * 20 * CHARACTER - 40) / (24 * CHARACTER))),
    short(figure.credit, 236),
    best.scale < LEGIBLE ? alone() : best.words.markup + placed(best.chart, best.box),
    where,
  );
}

/** The picture of pages without a chart: what the whole site is. */
export function sitePicture(sentence: string): string {
  const width = SHARE.width - 2 * EDGE;
  const title: TextBlock = { words: site.titel, size: 84, headline: true };
  return frame(
    '',
    site.amtlich
      ? `Herausgegeben von: ${site.stadt.verwaltung}`
      : `Privates Projekt, keine amtliche Seite der ${site.stadt.verwaltung}`,
    text(title, EDGE, 150, width) + text({ words: sentence, size: 40 }, EDGE, 180 + heightOf(title, width), width),
  );
}
