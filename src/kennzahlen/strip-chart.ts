import * as Plot from '@observablehq/plot';
import { lineStyle } from '../ui/lines.ts';
import { type ChartName, finish } from '../ui/svg.ts';

/** One strip: a stroke for every city, marks for those with a name. */
export interface Strip {
  readonly name: string;
  readonly werte: readonly number[];
  /** Values of the named cities in the order of their names; null where one has none. */
  readonly genannt: readonly (number | null)[];
}

export interface StripOptions extends ChartName {
  /** Named cities; the first is the told one. */
  readonly staedte: readonly string[];
  readonly format: (wert: number) => string;
}

const ROW = 74;
const LEGEND = 19;

/** Where some cities lie among all of them, on one scale that begins at 0. */
export function strips(rows: readonly Strip[], options: StripOptions, document: Document): SVGSVGElement {
  const { staedte, format, label } = options;
  const ticks = rows.flatMap(({ name, werte }) => werte.map((wert) => ({ zeile: name, wert })));
  const marginTop = 14 + LEGEND * staedte.length;
  const svg = Plot.plot({
    document,
    width: 360,
    height: marginTop + ROW * rows.length + 26,
    marginTop,
    marginLeft: 12,
    marginRight: 34,
    marginBottom: 26,
    x: { domain: [0, Math.max(...ticks.map(({ wert }) => wert))], nice: true, axis: null },
    fy: { domain: rows.map(({ name }) => name), axis: null, padding: 0.1 },
    marks: [
      Plot.axisX({ ticks: 4, tickSize: 0, label: null, tickFormat: format, fill: 'var(--soft)', anchor: 'bottom' }),
      Plot.ruleX(ticks, { x: 'wert', fy: 'zeile', stroke: 'var(--soft)', strokeOpacity: 0.35, insetTop: 22 }),
      ...staedte.map((_, index) => named(rows, index)).reverse(),
      ...staedte.flatMap((stadt, index) => legendEntry(stadt, index, rows[0] as Strip, marginTop)),
      Plot.text(rows, {
        fy: 'name',
        text: 'name',
        frameAnchor: 'top-left',
        dy: 3,
        fontSize: 13,
        fontWeight: 600,
        fill: 'var(--ink)',
      }),
    ],
  }) as unknown as SVGSVGElement;
  svg.setAttribute('font-size', '12');
  return finish(svg, { label });
}

/** The marks of one named city, one on each strip where it has a value. */
function named(rows: readonly Strip[], index: number): Plot.Markish {
  const dots = rows.flatMap(({ name, genannt }) => {
    const wert = genannt[index] ?? null;
    return wert === null ? [] : [{ zeile: name, wert }];
  });
  const { farbe, marke } = lineStyle(index);
  return Plot.dot(dots, {
    x: 'wert',
    fy: 'zeile',
    frameAnchor: 'middle',
    dy: 11,
    r: index === 0 ? 6.5 : 5,
    symbol: marke,
    fill: farbe,
    stroke: 'var(--paper)',
  });
}

/** A line of the legend, above the first strip. */
function legendEntry(stadt: string, index: number, { name }: Strip, above: number): Plot.Markish[] {
  const { farbe, marke } = lineStyle(index);
  const common = { fy: () => name, frameAnchor: 'top-left', dy: 8 + index * LEGEND - above } as const;
  return [
    Plot.dot([stadt], { ...common, dx: 8, r: index === 0 ? 6.5 : 5, symbol: marke, fill: farbe }),
    Plot.text([stadt], { ...common, text: [stadt], dx: 20, fill: farbe, fontWeight: 600, lineAnchor: 'middle' }),
  ];
}
