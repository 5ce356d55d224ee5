import * as Plot from '@observablehq/plot';
import { scaleLinear } from 'd3-scale';
import { drawing } from './draw.ts';
import { legend } from './legend.ts';
import { seriesStyle } from './series-style.ts';
import { AXIS, type ChartOptions, finish, LABEL } from './svg.ts';

/** One strip: a stroke for every city, marks for those with a name. */
export interface Strip {
  readonly name: string;
  readonly werte: readonly number[];
  /** Values of the named cities in the order of their names; null where one has none. */
  readonly genannt: readonly (number | null)[];
}

export interface StripOptions extends ChartOptions {
  /** Named cities; the first is the told one. */
  readonly staedte: readonly string[];
  readonly format: (wert: number) => string;
}

const [LEFT, RIGHT] = [12, 34];
const ROW = 74;
/** Middle of a strip below the middle of its row, and the room that a mark needs. */
const MIDDLE = 11;
const ROOM = 13;

/** Where some cities lie among all of them, on one scale that begins at 0. */
export function strips(rows: readonly Strip[], options: StripOptions, document: Document): SVGSVGElement {
  const { staedte, format, width } = options;
  const ticks = rows.flatMap(({ name, werte }) => werte.map((wert) => ({ zeile: name, wert })));
  const domain = scaleLinear([0, Math.max(...ticks.map(({ wert }) => wert))], [LEFT, width - RIGHT]).nice();
  const heights = rows.map(({ genannt }) => stagger(genannt.map((wert) => (wert === null ? null : domain(wert)))));
  const key = legend(
    drawing(document),
    staedte.map((text, index) => {
      const { farbe, marke } = seriesStyle(index);
      return { text, farbe, told: index === 0, sample: { art: 'mark', symbol: marke } };
    }),
    0,
    width,
  );
  const marginTop = 14 + key.height;
  const svg = Plot.plot({
    document,
    width,
    height: marginTop + ROW * rows.length + 26,
    marginTop,
    marginLeft: LEFT,
    marginRight: RIGHT,
    marginBottom: 26,
    x: { domain: domain.domain(), axis: null },
    fy: { domain: rows.map(({ name }) => name), axis: null, padding: 0.1 },
    marks: [
      Plot.axisX({
        ticks: 4,
        tickSize: 0,
        label: null,
        tickFormat: format,
        fill: 'var(--soft)',
        anchor: 'bottom',
        fontSize: AXIS,
      }),
      Plot.ruleX(ticks, { x: 'wert', fy: 'zeile', stroke: 'var(--soft)', strokeOpacity: 0.35, insetTop: 22 }),
      ...staedte.flatMap((_, index) => named(rows, heights, index)).reverse(),
      Plot.text(rows, {
        fy: 'name',
        text: 'name',
        frameAnchor: 'top-left',
        dy: 3,
        fontWeight: 600,
        fill: 'var(--ink)',
      }),
    ],
  }) as unknown as SVGSVGElement;
  svg.setAttribute('font-size', `${LABEL}`);
  svg.append(...key.parts);
  return finish(svg, options);
}

/**
 * How far each mark stands above or below the middle of its strip, in pixels: marks that would cover each other
 * stand one below the other, in their given order.
 * @param places pixels from the left; null where there is no mark
 */
export function stagger(places: readonly (number | null)[]): number[] {
  const order = places.flatMap((x, index) => (x === null ? [] : [{ x, index }])).sort((a, b) => a.x - b.x);
  const groups: { x: number; index: number }[][] = [];
  for (const mark of order) {
    const group = groups.at(-1);
    if (group && mark.x - (group.at(-1)?.x ?? 0) < ROOM) group.push(mark);
    else groups.push([mark]);
  }
  const heights = places.map(() => 0);
  for (const group of groups) {
    const indexes = group.map(({ index }) => index).sort((a, b) => a - b);
    for (const [at, index] of indexes.entries()) heights[index] = (at - (indexes.length - 1) / 2) * ROOM;
  }
  return heights;
}

/** The marks of one named city, one on each strip where it has a value. */
function named(rows: readonly Strip[], heights: readonly (readonly number[])[], index: number): Plot.Markish[] {
  const { farbe, marke } = seriesStyle(index);
  return rows.flatMap(({ name, genannt }, row) => {
    const wert = genannt[index] ?? null;
    if (wert === null) return [];
    return Plot.dot([{ zeile: name, wert }], {
      x: 'wert',
      fy: 'zeile',
      frameAnchor: 'middle',
      dy: MIDDLE + (heights[row]?.[index] ?? 0),
      r: index === 0 ? 6.5 : 5,
      symbol: marke,
      fill: farbe,
      stroke: 'var(--paper)',
    });
  });
}
