import * as Plot from '@observablehq/plot';
import { type ChartName, finish } from './svg.ts';

/** One region on the scale. Those without a value have no dot; the table below says why. */
export interface Dot {
  readonly name: string;
  readonly wert: number;
  /** What stands behind the dot. */
  readonly text: string;
  /** The one that is told of. */
  readonly told: boolean;
}

export interface DotsOptions extends ChartName {
  /** The middle half of a group, drawn behind the dots. */
  readonly band?: { readonly unteres: number; readonly mitte: number; readonly oberes: number; readonly text: string };
  readonly format: (wert: number) => string;
}

const WIDTH = 360;
const ROW = 20;
/** Characters that fit beside the scale; the table has the whole name. */
const NAME_LENGTH = 26;
/** Room for a letter, a little too much rather than too little. */
const LETTER = 6.7;

const roomFor = (texts: readonly string[]): number => 14 + LETTER * Math.max(...texts.map(({ length }) => length));

const shortened = (name: string): string =>
  name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH - 1).trimEnd()}…` : name;

/**
 * Regions below each other on one scale that begins at 0, in the order given. Drawn small enough for a phone.
 * @param rows at least one
 */
export function dots(rows: readonly Dot[], { band, format, ...name }: DotsOptions, document: Document): SVGSVGElement {
  const places = rows.map((row, index) => ({ ...row, zeile: `${index}` }));
  const known = [...rows.map(({ wert }) => wert), ...(band ? [band.unteres, band.oberes] : [])];
  const top = band ? 40 : 22;
  const svg = Plot.plot({
    document,
    width: WIDTH,
    height: rows.length * ROW + top + 4,
    marginTop: top,
    marginBottom: 4,
    marginLeft: roomFor(rows.map(({ name }) => shortened(name))),
    marginRight: roomFor(rows.map(({ text }) => text)),
    x: { domain: [Math.min(0, ...known), Math.max(0, ...known)], axis: null },
    y: { domain: places.map(({ zeile }) => zeile), axis: null, padding: 0 },
    marks: [
      ...(band
        ? [
            Plot.rect([band], { x1: 'unteres', x2: 'oberes', fill: 'var(--soft)', fillOpacity: 0.16 }),
            Plot.ruleX([band.mitte], { stroke: 'var(--soft)', strokeDasharray: '2 3' }),
          ]
        : []),
      Plot.ruleX([0], { stroke: 'var(--soft)' }),
      Plot.axisX({ ticks: 2, anchor: 'top', tickSize: 0, label: null, tickFormat: format, fill: 'var(--soft)' }),
      Plot.ruleY(places, { y: 'zeile', stroke: 'var(--rule)' }),
      Plot.dot(places, {
        x: 'wert',
        y: 'zeile',
        r: (row: Dot) => (row.told ? 5 : 3.8),
        symbol: (row: Dot) => (row.told ? 'diamond' : 'circle'),
        fill: (row: Dot) => (row.told ? 'var(--accent)' : 'var(--soft)'),
      }),
      ...[true, false].map((told) =>
        Plot.marks(
          Plot.text(
            places.filter((row) => row.told === told),
            {
              y: 'zeile',
              text: (row: Dot) => shortened(row.name),
              frameAnchor: 'left',
              textAnchor: 'end',
              dx: -8,
              ...weight(told),
            },
          ),
          Plot.text(
            places.filter((row) => row.told === told),
            { y: 'zeile', text: 'text', frameAnchor: 'right', textAnchor: 'start', dx: 8, ...weight(told) },
          ),
        ),
      ),
    ],
    r: { type: 'identity' },
    symbol: { type: 'identity' },
    color: { type: 'identity' },
  }) as unknown as SVGSVGElement;
  svg.setAttribute('font-size', '12');
  if (band) svg.append(legend(document, band.text));
  return finish(svg, name);
}

const weight = (told: boolean): { fontWeight: number; fill: string } => ({
  fontWeight: told ? 700 : 400,
  fill: told ? 'var(--accent)' : 'var(--ink)',
});

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** What the shaded part is, in a line of its own above the scale. */
function legend(document: Document, words: string): SVGElement {
  const element = (name: string, attributes: Record<string, string | number>): SVGElement => {
    const node = document.createElementNS(SVG_NAMESPACE, name) as SVGElement;
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
    return node;
  };
  const group = element('g', {});
  const text = element('text', { x: 32, y: 12, fill: 'var(--soft)', 'text-anchor': 'start' });
  text.textContent = words;
  group.append(
    element('rect', { x: 0, y: 2, width: 26, height: 12, fill: 'var(--soft)', 'fill-opacity': 0.16 }),
    element('line', { x1: 13, x2: 13, y1: 2, y2: 14, stroke: 'var(--soft)', 'stroke-dasharray': '2 3' }),
    text,
  );
  return group;
}
