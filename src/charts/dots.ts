import * as Plot from '@observablehq/plot';
import { drawing } from './draw.ts';
import { legend } from './legend.ts';
import { AXIS, type ChartOptions, finish, LABEL } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** One region on the scale. Those without a value have no dot; the table below says why. */
export interface Dot {
  readonly name: string;
  readonly wert: number;
  /** What stands behind the dot. */
  readonly text: string;
  /** The one that stands out: the city of the page. */
  readonly highlighted: boolean;
}

export interface DotsOptions extends ChartOptions {
  /** The middle half of a group, drawn behind the dots. */
  readonly band?: { readonly unteres: number; readonly mitte: number; readonly oberes: number; readonly text: string };
  readonly format: (wert: number) => string;
}

/** Height of a row of one line of name. */
const ROW = 20;
/** Part of the width that names have at most; a longer one takes further lines. */
const NAMES = 0.42;

/**
 * Regions below each other on one scale that begins at 0, in the order given.
 * @param rows at least one
 */
export function dots(
  rows: readonly Dot[],
  { band, format, width, label }: DotsOptions,
  document: Document,
): SVGSVGElement {
  const room = Math.min(
    width * NAMES,
    Math.max(...rows.map(({ name, highlighted }) => textWidth(name, LABEL, highlighted ? 700 : 400))),
  );
  const places = rows.map((row, index) => ({
    ...row,
    zeile: `${index}`,
    lines: wrapText(row.name, room, LABEL, row.highlighted ? 700 : 400),
  }));
  const row = ROW + 15 * (Math.max(...places.map(({ lines }) => lines.length)) - 1);
  const known = [...rows.map(({ wert }) => wert), ...(band ? [band.unteres, band.oberes] : [])];
  const key = legend(
    drawing(document),
    band ? [{ text: band.text, farbe: 'var(--soft)', sample: { art: 'band' } }] : [],
    0,
    width,
  );
  const top = 22 + key.height;
  const svg = Plot.plot({
    document,
    width,
    height: rows.length * row + top + 4,
    marginTop: top,
    marginBottom: 4,
    marginLeft: room + 14,
    marginRight: 14 + Math.max(...rows.map(({ text, highlighted }) => textWidth(text, LABEL, highlighted ? 700 : 400))),
    x: { domain: [Math.min(0, ...known), Math.max(0, ...known)], axis: null },
    y: { domain: places.map(({ zeile }) => zeile), axis: null, padding: 0.5 },
    marks: [
      ...(band
        ? [
            Plot.rect([band], { x1: 'unteres', x2: 'oberes', fill: 'var(--soft)', fillOpacity: 0.16 }),
            Plot.ruleX([band.mitte], { stroke: 'var(--soft)', strokeDasharray: '2 3' }),
          ]
        : []),
      Plot.ruleX([0], { stroke: 'var(--soft)' }),
      Plot.axisX({
        ticks: 2,
        anchor: 'top',
        tickSize: 0,
        label: null,
        tickFormat: format,
        fill: 'var(--soft)',
        fontSize: AXIS,
      }),
      Plot.ruleY(places, { y: 'zeile', stroke: 'var(--rule)' }),
      Plot.dot(places, {
        x: 'wert',
        y: 'zeile',
        title: ({ name, text }: Dot) => `${name}: ${text}`,
        r: (row: Dot) => (row.highlighted ? 5 : 3.8),
        symbol: (row: Dot) => (row.highlighted ? 'diamond' : 'circle'),
        fill: (row: Dot) => (row.highlighted ? 'var(--accent)' : 'var(--soft)'),
      }),
      ...[true, false].map((highlighted) =>
        Plot.marks(
          Plot.text(
            places.filter((row) => row.highlighted === highlighted),
            {
              y: 'zeile',
              text: ({ lines }: { lines: readonly string[] }) => lines.join('\n'),
              frameAnchor: 'left',
              textAnchor: 'end',
              dx: -8,
              ...weight(highlighted),
            },
          ),
          Plot.text(
            places.filter((row) => row.highlighted === highlighted),
            { y: 'zeile', text: 'text', frameAnchor: 'right', textAnchor: 'start', dx: 8, ...weight(highlighted) },
          ),
        ),
      ),
    ],
    r: { type: 'identity' },
    symbol: { type: 'identity' },
    color: { type: 'identity' },
  }) as unknown as SVGSVGElement;
  svg.setAttribute('font-size', `${LABEL}`);
  svg.append(...key.parts);
  return finish(svg, { label });
}

const weight = (highlighted: boolean): { fontWeight: number; fill: string } => ({
  fontWeight: highlighted ? 700 : 400,
  fill: highlighted ? 'var(--accent)' : 'var(--ink)',
});
