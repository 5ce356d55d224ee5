import { site } from '../../site.ts';
import type { FigureFiles } from '../figure.ts';
import { escapeHtml } from '../html.ts';
import { chartSize, detached, lines, PALETTE } from '../svg.ts';
import { SHARE } from './meta-tags.ts';

/** The share picture of a page: its name, the sentence of its first chart, the chart, the source. Drawn for 1200 × 630 pixels. */

const EDGE = 48;
/** The font that the build brings for the PNG; in the page the reader's own system font is used. */
const FONT = 'Source Sans 3, sans-serif';
/** Mean width of a character of that font, in parts of its size. */
const CHARACTER = 0.5;
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
  readonly weight?: 400 | 600;
  readonly colour?: '--ink' | '--soft';
}

const wrapped = ({ words, size }: TextBlock, width: number): string[] => lines(words, width / (size * CHARACTER));

/** Lines of text from `y` downwards. */
function text(block: TextBlock, x: number, y: number, width: number): string {
  const { size, weight = 400, colour = '--ink' } = block;
  return wrapped(block, width)
    .map(
      (line, index) =>
        `<text x="${x}" y="${(y + size * (0.9 + index * 1.22)).toFixed(1)}" font-size="${size}" font-weight="${weight}" fill="${PALETTE[colour]}">${escapeHtml(line)}</text>`,
    )
    .join('');
}

const heightOf = (block: TextBlock, width: number): number => wrapped(block, width).length * block.size * 1.22;

/** The largest size in which the words keep within a box. */
function fitted(words: string, sizes: readonly number[], width: number, height: number): TextBlock {
  const blocks = sizes.map((size): TextBlock => ({ words, size, weight: 600 }));
  return blocks.find((block) => heightOf(block, width) <= height) ?? (blocks.at(-1) as TextBlock);
}

/** How large a chart becomes in a box. */
const scaleIn = (chart: string, { width, height }: Box): number => {
  const size = chartSize(chart);
  return Math.min(width / size.width, height / size.height);
};

function placed(chart: string, box: Box): string {
  const { width, height } = chartSize(chart);
  const scale = scaleIn(chart, box);
  const opening = /^<svg[^>]*>/.exec(chart)?.[0] ?? '';
  const inner = opening.replace(/ (x|y|width|height|xmlns|font-family)="[^"]*"/g, '');
  return detached(
    `${inner.replace('<svg', `<svg x="${box.x}" y="${(box.y + (box.height - height * scale) / 2).toFixed(1)}" width="${(width * scale).toFixed(1)}" height="${(height * scale).toFixed(1)}" overflow="visible"`)}${chart.slice(opening.length)}`,
  );
}

const frame = (kicker: string, source: string, content: string): string => {
  const where = site.adresse ? new URL(site.adresse).host : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SHARE.width} ${SHARE.height}" width="${SHARE.width}" height="${SHARE.height}" font-family="${FONT}"><rect width="${SHARE.width}" height="${SHARE.height}" fill="${PALETTE['--paper']}"/><rect width="${SHARE.width}" height="10" fill="${PALETTE['--accent']}"/>${text({ words: kicker, size: 24, colour: '--soft' }, EDGE, 40, 9999)}${content}<rect x="${EDGE}" y="${BOTTOM + 16}" width="${SHARE.width - 2 * EDGE}" height="1" fill="${PALETTE['--rule']}"/>${text({ words: source, size: 18, colour: '--soft' }, EDGE, BOTTOM + 28, 9999)}<text x="${SHARE.width - EDGE}" y="${BOTTOM + 44.2}" font-size="18" text-anchor="end" fill="${PALETTE['--soft']}">${escapeHtml(where)}</text></svg>`;
};

/** Cuts at the end of a word what one line cannot hold. */
const oneLine = (words: string, length: number): string =>
  words.length <= length ? words : `${words.slice(0, words.lastIndexOf(' ', length - 2))} …`;

/**
 * Sentence beside or above the chart, whichever leaves the chart larger; of the charts of a figure the one that becomes
 * largest, because a preview is seen small.
 */
export function figurePicture(titel: string, { headline, credit, charts }: FigureFiles): string {
  const whole = SHARE.width - 2 * EDGE;
  const aside = 400;
  const above = fitted(headline, [44, 38, 34], whole, 150);
  const top = TOP + heightOf(above, whole) + 14;
  const boxes: Box[] = [
    { x: EDGE, y: top, width: whole, height: BOTTOM - top },
    { x: EDGE + aside + 40, y: TOP - 6, width: whole - aside - 40, height: BOTTOM - TOP + 6 },
  ];
  const ways = boxes.flatMap((box) => charts.map((chart) => ({ box, chart, scale: scaleIn(chart, box) })));
  const best = ways.reduce((one, other) => (other.scale > one.scale * 1.02 ? other : one));
  const words =
    best.box === boxes[0]
      ? text(above, EDGE, TOP, whole)
      : text(fitted(headline, [44, 38, 34, 30, 26], aside, BOTTOM - TOP - 30), EDGE, TOP, aside);
  return frame(oneLine(`${titel} · ${site.titel}`, 95), oneLine(credit, 118), words + placed(best.chart, best.box));
}

/** The picture of pages without a chart: what the whole site is. */
export function sitePicture(sentence: string): string {
  const width = SHARE.width - 2 * EDGE;
  const title: TextBlock = { words: site.titel, size: 84, weight: 600 };
  return frame(
    site.stadt.verwaltung,
    site.amtlich ? `Herausgegeben von: ${site.stadt.verwaltung}` : 'Privates Projekt, keine amtliche Seite',
    text(title, EDGE, 150, width) + text({ words: sentence, size: 40 }, EDGE, 180 + heightOf(title, width), width),
  );
}
