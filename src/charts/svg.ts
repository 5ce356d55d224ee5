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

export const FONT = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

/** What every chart is told. */
export interface ChartOptions {
  /** The sentence that the chart says; its accessible name. */
  readonly label: string;
  /** Its width in pixels; it is drawn for that width and never stretched. */
  readonly width: number;
}

/** Sizes of type, in pixels: labels and legends, and axes; nothing is smaller. */
export const LABEL = 13;
export const AXIS = 12;

/** Below this width names stand above their marks, as on phones. */
export const isNarrow = (width: number): boolean => width < 500;

/** Attributes that hold places and lengths. */
const GEOMETRY = ['d', 'transform', 'points', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'width', 'height'] as const;

const rounded = (value: string): string =>
  value.replace(/-?\d*\.\d{2,}(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 10) / 10));

/**
 * Makes a chart fit for the page: no inline style (the policy forbids it), no inner `aria-label`s (not allowed on plain groups), one
 * name, one role, and places to a tenth of a pixel. A chart with links is a group, so that they stay reachable; otherwise an image.
 */
export function finish(svg: SVGSVGElement, { label }: Pick<ChartOptions, 'label'>): SVGSVGElement {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of svg.querySelectorAll('[aria-label], [aria-description]')) {
    element.removeAttribute('aria-label');
    element.removeAttribute('aria-description');
  }
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    element.removeAttribute('style');
    for (const name of GEOMETRY) {
      const value = element.getAttribute(name);
      if (value?.includes('.')) element.setAttribute(name, rounded(value));
    }
  }
  svg.setAttribute('class', 'chart');
  svg.setAttribute('role', svg.querySelector('a') ? 'group' : 'img');
  svg.setAttribute('aria-label', label);
  svg.setAttribute('font-family', FONT);
  return svg;
}
