import * as Plot from '@observablehq/plot';
import { type ChartName, finish } from './svg.ts';

/** A bar made of parts, with its name and the text of the whole. */
export interface Stack {
  readonly name: string;
  readonly text: string;
  readonly werte: readonly number[];
}

export interface StackOptions extends ChartName {
  /** The parts from left to right. */
  readonly teile: readonly string[];
}

const COLOURS = ['var(--ink)', 'var(--erste)', 'var(--accent)'] as const;
const ROW = 46;
const LEGEND = 19;

/** Bars of parts one below the other, on one scale from 0; drawn for a phone and scaled up. */
export function stacks(rows: readonly Stack[], { teile, label }: StackOptions, document: Document): SVGSVGElement {
  const pieces = rows.flatMap(({ name, werte }) => {
    let from = 0;
    return werte.map((wert, index) => {
      const piece = { zeile: name, von: from, bis: from + wert, farbe: COLOURS[index % COLOURS.length] as string };
      from += wert;
      return piece;
    });
  });
  const ends = rows.map(({ name, text, werte }) => ({ zeile: name, text, ende: werte.reduce((a, b) => a + b, 0) }));
  const marginTop = 10 + LEGEND * teile.length;
  const svg = Plot.plot({
    document,
    width: 360,
    height: marginTop + ROW * rows.length + 6,
    marginTop,
    marginBottom: 6,
    marginLeft: 2,
    marginRight: 66,
    x: { domain: [0, Math.max(...ends.map(({ ende }) => ende), 1)], axis: null },
    fy: { domain: rows.map(({ name }) => name), axis: null, padding: 0 },
    marks: [
      Plot.rectX(pieces, { x1: 'von', x2: 'bis', fy: 'zeile', fill: 'farbe', insetTop: 21, insetBottom: 6 }),
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
      ...teile.flatMap((teil, index) => legendEntry(teil, index, rows[0]?.name ?? '', marginTop)),
    ],
  }) as unknown as SVGSVGElement;
  svg.setAttribute('font-size', '13');
  return finish(svg, { label });
}

function legendEntry(teil: string, index: number, first: string, above: number): Plot.Markish[] {
  const farbe = COLOURS[index % COLOURS.length] as string;
  const common = { fy: () => first, frameAnchor: 'top-left', dy: 8 + index * LEGEND - above } as const;
  return [
    Plot.dot([teil], { ...common, dx: 6, symbol: 'square', r: 5.5, fill: farbe }),
    Plot.text([teil], {
      ...common,
      text: [teil],
      dx: 18,
      fill: farbe,
      fontWeight: 600,
      lineAnchor: 'middle',
      fontSize: 12.5,
    }),
  ];
}
