/**
 * What every chart shares. A chart is a pure function: rows and a document in, an SVG element out.
 * Colours are CSS variables in the page; a downloaded file gets them as plain values.
 */

import type { Language } from '../text/language.ts';

/** The light palette; the page's stylesheet defines the same names (a test holds them together). */
export const PALETTE: Readonly<Record<string, string>> = {
  '--paper': '#ffffff',
  '--ink': '#15171c',
  '--soft': '#5a5d65',
  '--rule': '#d9d5cc',
  '--accent': '#15171c',
  '--ertrag': '#0b7285',
  '--aufwand': '#c2410c',
  '--netto': '#6d3fa0',
  '--rest': '#8f8b82',
  '--erste': '#6d3fa0',
  '--zweite': '#7d5a00',
  '--dritte': '#4b6a2c',
  '--a1': '#fbe6d8',
  '--a2': '#f7c8a8',
  '--a3': '#f0a274',
  '--a4': '#e0733b',
  '--a5': '#a53a0b',
  '--e1': '#daeef1',
  '--e2': '#afd8de',
  '--e3': '#74bac6',
  '--e4': '#3397a8',
  '--e5': '#0a5c6d',
  '--n1': '#e8e4f1',
  '--n2': '#cbc2e0',
  '--n3': '#a898c9',
  '--n4': '#8a76b4',
  '--n5': '#543a86',
  '--m3': '#2f5fa8',
  '--m2': '#9dbbe3',
  '--m1': '#dbe6f5',
  '--p0': '#e9e6df',
  '--p1': '#fbe0cb',
  '--p2': '#f0a274',
  '--p3': '#b5470f',
  '--on-light': '#15171c',
  '--on-fourth': '#15171c',
  '--on-deep': '#ffffff',
};

export const FONT = '"Helvetica Neue", Helvetica, Arial, "Liberation Sans", Roboto, sans-serif';

/** What every chart is told. */
export interface ChartOptions {
  /** The sentence that the chart says; its accessible name. */
  readonly label: string;
  /** Its width in pixels; it is drawn for that width and never stretched. */
  readonly width: number;
  /** Left out: German. */
  readonly language?: Language | undefined;
}

/** Sizes of type, in pixels: labels and legends, and axes; nothing is smaller. */
export const LABEL = 13;
export const AXIS = 12;

/** Below this width names stand above their marks, as on phones. */
export const isNarrow = (width: number): boolean => width < 500;

/** Attributes that hold places and lengths. */
const GEOMETRY = [
  'd',
  'transform',
  'points',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'cx',
  'cy',
  'r',
  'width',
  'height',
] as const;

const rounded = (value: string): string =>
  value.replace(/-?\d*\.?\d+e-?\d+|-?\d*\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10 + 0));

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
      if (value && /[.e]/.test(value)) element.setAttribute(name, rounded(value));
    }
  }
  svg.setAttribute('class', 'chart');
  svg.setAttribute('role', svg.querySelector('a') ? 'group' : 'img');
  svg.setAttribute('aria-label', label);
  svg.setAttribute('font-family', FONT);
  return svg;
}
