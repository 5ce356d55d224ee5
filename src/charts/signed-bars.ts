import * as Plot from '@observablehq/plot';
import { type ChartOptions, finish, LABEL } from './svg.ts';
import { textWidth } from './text-width.ts';

/** One bar with its name above it and its number, as published, at its end. */
export interface SignedBar {
  readonly name: string;
  readonly wert: number;
  readonly text: string;
  readonly farbe: string;
}

const ROW = 42;
/** Room for a number beyond the end of a bar: the least, and around a longer one. */
const NUMBER = 88;
const AROUND = 9;

/** Bars to both sides of 0, each number on the outer side of its bar. */
export function signedBars(rows: readonly SignedBar[], options: ChartOptions, document: Document): SVGSVGElement {
  const low = Math.min(0, ...rows.map(({ wert }) => wert));
  const high = Math.max(0, ...rows.map(({ wert }) => wert));
  const room = Math.ceil(Math.max(NUMBER, ...rows.map(({ text }) => textWidth(text, LABEL) + AROUND)));
  const svg = Plot.plot({
    document,
    width: options.width,
    height: ROW * rows.length + 6,
    marginTop: 0,
    marginBottom: 6,
    marginLeft: 2,
    marginRight: 2,
    x: { domain: [low, high || 1], insetLeft: low < 0 ? room : 0, insetRight: high > 0 ? room : 0, axis: null },
    fy: { domain: rows.map(({ name }) => name), axis: null, padding: 0 },
    marks: [
      Plot.rectX(rows, {
        x1: 0,
        x2: 'wert',
        fy: 'name',
        fill: 'farbe',
        insetTop: 21,
        insetBottom: 6,
        title: ({ name, text }: SignedBar) => `${name}: ${text}`,
      }),
      Plot.ruleX(rows, { x: 0, fy: 'name', stroke: 'var(--soft)', insetTop: 18, insetBottom: 3 }),
      Plot.text(rows, {
        fy: 'name',
        text: 'name',
        frameAnchor: 'top-left',
        dy: 5,
        fontWeight: 600,
        fill: 'var(--ink)',
      }),
      ...[true, false].map((minus) =>
        Plot.text(
          rows.filter(({ wert }) => wert < 0 === minus),
          {
            x: 'wert',
            fy: 'name',
            text: 'text',
            frameAnchor: 'middle',
            textAnchor: minus ? 'end' : 'start',
            dx: minus ? -5 : 5,
            dy: 8,
            fill: 'var(--ink)',
          },
        ),
      ),
    ],
  }) as unknown as SVGSVGElement;
  svg.setAttribute('font-size', `${LABEL}`);
  return finish(svg, options);
}
