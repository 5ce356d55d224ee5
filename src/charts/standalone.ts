import { escapeHtml } from '../text/html.ts';
import { FONT, PALETTE } from './svg.ts';
import { textExtent, wrapText } from './text-width.ts';
import { chartSize, type Piece, treeOf, written } from './tree.ts';

/** What a chart must say of itself once it has left the page. */
export interface Caption {
  readonly headline: string;
  readonly sub: string;
  readonly source: string;
}

const PADDING = 16;
const LINE = 18;

function plainColour(name: string): string {
  const colour = PALETTE[name];
  if (!colour) throw new Error(`Die Farbe ${name} steht nicht in PALETTE: Außerhalb der Seite wäre sie schwarz.`);
  return colour;
}

/** Only the page's styles and scripts read these. */
const OF_THE_PAGE = /^(class|role|aria-[a-z]+|data-[a-z]+|focusable|tabindex)$/;

const ofItsOwn = (value: string): string =>
  value
    .replace(/var\((--[a-z0-9-]+)\)/g, (_, name: string) => plainColour(name))
    .replaceAll('currentColor', PALETTE['--ink'] as string);

/**
 * A chart as it can stand outside the page: colours as plain values, no link, nothing for the page's style or scripts.
 * A space at the start of a part of a line becomes a distance, which all programs keep.
 */
export function detached({ name, attributes, content }: Piece): Piece {
  const kept = Object.entries(attributes).filter(([key]) => !OF_THE_PAGE.test(key));
  const own = Object.fromEntries(kept.map(([key, value]) => [key, ofItsOwn(value)]));
  const inner = content.flatMap((part) => (typeof part === 'string' ? [part] : withoutLink(part))).map(detachedPart);
  const [first, ...others] = inner;
  if (name !== 'tspan' || typeof first !== 'string' || !first.startsWith(' '))
    return { name, attributes: own, content: inner };
  return { name, attributes: { dx: '0.27em', ...own }, content: [first.slice(1), ...others] };
}

const detachedPart = (part: Piece | string): Piece | string => (typeof part === 'string' ? part : detached(part));

/** A link that has a place, as the tiles of a map have, leaves its place behind; links never lie in one another. */
function withoutLink(piece: Piece): readonly (Piece | string)[] {
  if (piece.name !== 'a') return [piece];
  const { transform } = piece.attributes;
  return transform ? [{ name: 'g', attributes: { transform }, content: piece.content }] : piece.content;
}

/**
 * The chart as a file of its own: with headline, subtitle and source, own colours and background, no link.
 * `markup` is a chart as `finish` leaves it.
 */
export function standalone(markup: string, { headline, sub, source }: Caption): string {
  const chart = detached(treeOf(markup));
  const { width, height } = chartSize(chart);
  // words may reach beyond the chart with a wide font: in the page there is room around it, here it has to be made
  const { left, right } = textExtent(chart);
  const total = Math.ceil(Math.max(Math.max(width, right) - left, 420)) + 2 * PADDING;
  const room = total - 2 * PADDING;
  const rows = (words: string, size: number, weight: number, colour: string) =>
    wrapText(words, room, size, weight).map((text) => ({ text, size, weight, colour }));
  const above = [...rows(headline, 15, 600, '--ink'), ...rows(sub, 12, 400, '--soft')];
  const below = rows(source, 12, 400, '--soft');
  const top = PADDING + above.length * LINE + 10;
  const bottom = top + height + 10;
  const all = bottom + below.length * LINE + PADDING;
  const write = (texts: typeof above, from: number): string =>
    texts
      .map(
        ({ text, size, weight, colour }, index) =>
          `<text x="${PADDING}" y="${from + index * LINE + 12}" font-size="${size}" font-weight="${weight}" fill="${PALETTE[colour]}">${escapeHtml(text)}</text>`,
      )
      .join('');
  const place = { x: `${Math.ceil(PADDING - left)}`, y: `${top}`, overflow: 'visible' };
  const inner = written({ ...chart, attributes: { ...place, ...chart.attributes } });
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${total} ${all}" width="${total}" height="${all}" font-family="${escapeHtml(FONT)}"><title>${escapeHtml(headline)}</title><rect width="${total}" height="${all}" fill="${PALETTE['--paper']}"/>${write(above, PADDING)}${inner}${write(below, bottom)}</svg>
`;
}
