import { escapeHtml } from './html.ts';

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
};

export const FONT = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

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

/** The chart as a file of its own: own size, own colours, a title, a background, no link. */
export function standalone(markup: string, title: string): string {
  const coloured = markup
    .replace(/var\((--[a-z]+)\)/g, (whole, name: string) => PALETTE[name] ?? whole)
    .replace(/<a [^>]*>|<\/a>/g, '')
    .replace(/ (class|role|aria-hidden|focusable|tabindex)="[^"]*"/g, '');
  const box = /viewBox="([^"]+)"/.exec(coloured)?.[1]?.split(' ') ?? ['0', '0', '640', '400'];
  const background = `<title>${escapeHtml(title)}</title><rect x="${box[0]}" y="${box[1]}" width="${box[2]}" height="${box[3]}" fill="${PALETTE['--paper']}"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${coloured
    .replace(/^<svg(?![^>]*xmlns=)/, '<svg xmlns="http://www.w3.org/2000/svg"')
    .replaceAll('currentColor', PALETTE['--ink'] as string)
    .replace(/^(<svg[^>]*>)/, `$1${background}`)}\n`;
}
