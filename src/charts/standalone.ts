import { escapeHtml } from '../text/html.ts';
import { FONT, PALETTE } from './svg.ts';
import { textExtent, wrapText } from './text-width.ts';

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

/** A link that has a place, as the tiles of a map have, leaves its place behind; links never lie in one another. */
const withoutLinks = (markup: string): string =>
  markup.replace(/<a( [^>]*)?>(.*?)<\/a>/gs, (_, attributes = '', content: string) => {
    const place = / transform="[^"]*"/.exec(attributes)?.[0];
    return place ? `<g${place}>${content}</g>` : content;
  });

/**
 * A chart as it can stand outside the page: colours as plain values, no link, nothing for the page's style or scripts.
 * A space at the start of a part of a line becomes a distance, which all programs keep.
 */
export const detached = (markup: string): string =>
  withoutLinks(markup)
    .replace(/var\((--[a-z0-9-]+)\)/g, (_, name: string) => plainColour(name))
    .replaceAll('currentColor', PALETTE['--ink'] as string)
    .replace(/<tspan([^>]*>) /g, '<tspan dx="0.27em"$1')
    .replace(/ (class|role|aria-[a-z]+|data-[a-z]+|focusable|tabindex)="[^"]*"/g, '');

/** Width and height of a chart. */
export function chartSize(markup: string): { width: number; height: number } {
  const [, , width = 640, height = 400] = (/viewBox="([^"]+)"/.exec(markup)?.[1] ?? '').split(' ').map(Number);
  return { width, height };
}

/**
 * The chart as a file of its own: with headline, subtitle and source, own colours and background, no link.
 * `markup` is a chart as `finish` leaves it.
 */
export function standalone(markup: string, { headline, sub, source }: Caption): string {
  const coloured = detached(markup);
  const { width, height } = chartSize(markup);
  // words may reach beyond the chart with a wide font: in the page there is room around it, here it has to be made
  const { left, right } = textExtent(coloured);
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
  const inner = coloured.replace(/^<svg/, `<svg x="${Math.ceil(PADDING - left)}" y="${top}" overflow="visible"`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${total} ${all}" width="${total}" height="${all}" font-family="${escapeHtml(FONT)}"><title>${escapeHtml(headline)}</title><rect width="${total}" height="${all}" fill="${PALETTE['--paper']}"/>${write(above, PADDING)}${inner}${write(below, bottom)}</svg>
`;
}
