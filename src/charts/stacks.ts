import * as Plot from '@observablehq/plot';
import { number } from '../text/format.ts';
import { drawing } from './draw.ts';
import { legend } from './legend.ts';
import { type ChartOptions, finish, LABEL } from './svg.ts';

/** A bar made of parts, with its name and the text of the whole. */
export interface Stack {
  readonly name: string;
  readonly text: string;
  readonly werte: readonly number[];
}

export interface StackOptions extends ChartOptions {
  /** The parts from left to right. */
  readonly teile: readonly string[];
}

const COLOURS = ['var(--ink)', 'var(--erste)', 'var(--rest)'] as const;
const colour = (index: number): string => COLOURS[index % COLOURS.length] as string;
const ROW = 46;

/** Bars of parts one below the other, on one scale from 0. */
export function stacks(
  rows: readonly Stack[],
  { teile, label, width }: StackOptions,
  document: Document,
): SVGSVGElement {
  const pieces = rows.flatMap(({ name, text, werte }) => {
    let from = 0;
    return werte.map((wert, index) => {
      const says = `${name}, ${teile[index]}: ${number(wert)} von ${text}`;
      const piece = { zeile: name, von: from, bis: from + wert, farbe: colour(index), says };
      from += wert;
      return piece;
    });
  });
  const ends = rows.map(({ name, text, werte }) => ({ zeile: name, text, ende: werte.reduce((a, b) => a + b, 0) }));
  const key = legend(
    drawing(document),
    teile.map((text, index) => ({ text, farbe: colour(index), sample: { art: 'mark', symbol: 'square' } })),
    0,
    width,
  );
  const marginTop = 10 + key.height;
  const svg = Plot.plot({
    document,
    width,
    height: marginTop + ROW * rows.length + 6,
    marginTop,
    marginBottom: 6,
    marginLeft: 2,
    marginRight: 66,
    x: { domain: [0, Math.max(...ends.map(({ ende }) => ende), 1)], axis: null },
    fy: { domain: rows.map(({ name }) => name), axis: null, padding: 0 },
    marks: [
      Plot.rectX(pieces, {
        x1: 'von',
        x2: 'bis',
        fy: 'zeile',
        fill: 'farbe',
        title: 'says',
        insetTop: 21,
        insetBottom: 6,
      }),
      Plot.text(ends, {
        fy: 'zeile',
        text: 'zeile',
        frameAnchor: 'top-left',
        dy: 5,
        fontWeight: 600,
        fill: 'var(--ink)',
      }),
      Plot.text(ends, {
        x: 'ende',
        fy: 'zeile',
        text: 'text',
        frameAnchor: 'middle',
        textAnchor: 'start',
        dx: 5,
        dy: 8,
        fill: 'var(--ink)',
      }),
    ],
  }) as unknown as SVGSVGElement;
  svg.setAttribute('font-size', `${LABEL}`);
  svg.append(...key.parts);
  return finish(svg, { label });
}
