import { escapeHtml } from '../ui/html.ts';
import { textExtent, wrapText } from './text-width.ts';

/**
 * What every chart shares. A chart is a pure function: rows and a document in, an SVG element out.
 * Colours are CSS variables in the page; a downloaded file gets them as plain values.
 */

/** The light palette; the page's stylesheet defines the same names (a test holds them together). */
export const PALETTE: Readonly<Record<string, string>> = {
  '--paper': '#fcfbf8',
  '--ink': '#1c1b19',
  '--soft': '#5d5a54',
  '--rule': '#dcd8ce',
  '--accent': '#0b5d6b',
  '--ertrag': '#2b7686',
  '--aufwand': '#b9652f',
  '--erste': '#7a4ea3',
  '--zweite': '#8a6400',
  '--dritte': '#4b6a2c',
};

const FONT = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

export interface ChartName {
  /** The sentence that the chart says; its accessible name. */
  readonly label: string;
  /** A chart with links is a group, so that its links stay reachable; otherwise an image. */
  readonly linked?: boolean;
}

/**
 * Makes a chart of Plot fit for the page: no inline style (the policy forbids it), no inner `aria-label`s
 * (not allowed on plain groups), one name, one role, and room to shrink.
 */
export function finish(svg: SVGSVGElement, { label, linked = false }: ChartName): SVGSVGElement {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of svg.querySelectorAll('[aria-label], [aria-description]')) {
    element.removeAttribute('aria-label');
    element.removeAttribute('aria-description');
  }
  for (const element of [svg, ...svg.querySelectorAll('[style]')]) element.removeAttribute('style');
  svg.setAttribute('class', 'chart');
  svg.setAttribute('role', linked ? 'group' : 'img');
  svg.setAttribute('aria-label', label);
  svg.setAttribute('font-family', FONT);
  return svg;
}

/** What a chart must say of itself once it has left the page. */
export interface Caption {
  readonly headline: string;
  readonly sub: string;
  readonly source: string;
}

const PADDING = 16;
const LINE = 18;

/** Breaks a text into lines of about so many characters. */
export function lines(text: string, length: number): string[] {
  const result: string[] = [];
  for (const word of text.split(' ')) {
    const last = result.at(-1);
    if (last !== undefined && last.length + word.length < length) result[result.length - 1] = `${last} ${word}`;
    else result.push(word);
  }
  return result;
}

/**
 * A chart as it can stand outside the page: colours as plain values, no link, nothing for the page's style or scripts.
 * A space at the start of a part of a line becomes a distance, which all programs keep.
 */
export const detached = (markup: string): string =>
  markup
    .replace(/var\((--[a-z]+)\)/g, (whole, name: string) => PALETTE[name] ?? whole)
    .replaceAll('currentColor', PALETTE['--ink'] as string)
    .replace(/<a [^>]*>|<\/a>/g, '')
    .replace(/<tspan([^>]*>) /g, '<tspan dx="0.27em"$1')
    .replace(/ (class|role|aria-label|aria-hidden|focusable|tabindex)="[^"]*"/g, '');

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
  const below = rows(source, 11, 400, '--soft');
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
