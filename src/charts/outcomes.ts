import * as Plot from '@observablehq/plot';
import { drawing } from './draw.ts';
import { legend } from './legend.ts';
import { AXIS, type ChartOptions, finish, LABEL } from './svg.ts';
import { textWidth } from './text-width.ts';

/** A line of the chart: a year with what was planned, what came and what was expected, or words alone. */
export interface OutcomeLine {
  readonly name: string;
  readonly plan: number | null;
  readonly ergebnis: number | null;
  readonly prognose: number | null;
  /** Words in place of the marks. */
  readonly text: string | null;
}

export interface OutcomeOptions extends ChartOptions {
  readonly format: (wert: number) => string;
}

const ROW = 27;

/** One mark with the number beside it, written away from the other mark of its year. */
interface Mark {
  readonly zeile: string;
  readonly wert: number;
  readonly links: boolean;
}

type Art = 'plan' | 'ergebnis' | 'prognose';

const ARTEN = ['plan', 'ergebnis', 'prognose'] as const satisfies readonly Art[];

/** How each kind is drawn: a plan hollow, a result filled, a forecast as a diamond. */
const STYLE = {
  plan: { name: 'geplant', symbol: 'circle', fill: 'var(--paper)', stroke: 'var(--accent)' },
  ergebnis: { name: 'Ergebnis', symbol: 'circle', fill: 'var(--accent)', stroke: 'var(--accent)' },
  prognose: { name: 'Prognose', symbol: 'diamond', fill: 'var(--paper)', stroke: 'var(--aufwand)' },
} as const;

function marksOf(lines: readonly OutcomeLine[], art: Art): Mark[] {
  return lines.flatMap((line) => {
    const wert = line[art];
    if (wert === null) return [];
    const others = ARTEN.flatMap((other) => (other === art ? [] : (line[other] ?? [])));
    // alone, the number stands on the outer side of its mark, away from the line at 0
    const links = others.length > 0 ? others.every((other) => wert < other) : wert < 0;
    return [{ zeile: line.name, wert, links }];
  });
}

/** Planned, actual and expected values on one scale, a line a year, with their numbers. */
export function outcomes(lines: readonly OutcomeLine[], options: OutcomeOptions, document: Document): SVGSVGElement {
  const { width, format } = options;
  const kinds = ARTEN.map((art) => ({ ...STYLE[art], marks: marksOf(lines, art) }));
  const all = kinds.flatMap(({ marks }) => marks.map(({ wert }) => wert));
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const left = 14 + Math.max(...lines.map(({ name }) => textWidth(name, LABEL)));
  const number = 12 + Math.max(0, ...all.map((wert) => textWidth(format(wert), LABEL, 600)));
  const reach = (number * (high - low)) / (width - left - 2 * number);
  // a number that would lie on the line at 0 stands behind it
  const place = ({ wert, links }: Mark): number =>
    (links ? wert > 0 && wert < reach : wert < 0 && -wert < reach) ? 0 : wert;
  const both = lines.filter(({ plan, ergebnis }) => plan !== null && ergebnis !== null);
  const key = legend(
    drawing(document),
    kinds
      .filter(({ marks }) => marks.length > 0)
      .map(({ name, symbol, fill, stroke }) => ({
        text: name,
        farbe: stroke,
        sample: { art: 'mark', symbol, hollow: fill !== stroke },
      })),
    0,
    width,
  );
  const marginTop = 10 + key.height;
  const common = { y: 'zeile', x: 'wert' } as const;
  const svg = Plot.plot({
    document,
    width,
    height: marginTop + ROW * lines.length + 28,
    marginTop,
    marginBottom: 28,
    marginLeft: left,
    marginRight: 4,
    x: { domain: [low, high], insetLeft: number, insetRight: number, axis: null },
    y: { type: 'band', domain: lines.map(({ name }) => name), axis: null },
    marks: [
      Plot.gridX({ ticks: 3, stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.axisX({
        ticks: 3,
        tickSize: 0,
        label: null,
        fontSize: AXIS,
        fill: 'var(--soft)',
        tickFormat: (wert: number) => (wert === 0 ? '0' : format(wert)),
      }),
      Plot.ruleX([0], { stroke: 'var(--soft)' }),
      Plot.text(lines, {
        y: 'name',
        frameAnchor: 'left',
        dx: 4 - left,
        textAnchor: 'start',
        text: 'name',
        fill: 'var(--ink)',
      }),
      Plot.text(
        lines.filter(({ text }) => text !== null),
        { y: 'name', frameAnchor: 'left', dx: 2, textAnchor: 'start', text: 'text', fill: 'var(--soft)', ...PAPER },
      ),
      Plot.ruleY(both, { y: 'name', x1: 'plan', x2: 'ergebnis', stroke: 'var(--accent)', strokeWidth: 1.5 }),
      ...kinds.flatMap(({ marks, symbol, fill, stroke }) => [
        Plot.dot(marks, { ...common, symbol, r: 5, fill, stroke, strokeWidth: 2 }),
        ...[true, false].map((links) =>
          Plot.text(
            marks.filter((mark) => mark.links === links),
            {
              ...common,
              x: place,
              text: ({ wert }: Mark) => format(wert),
              textAnchor: links ? 'end' : 'start',
              dx: links ? -9 : 9,
              fill: stroke,
              fontWeight: 600,
              ...PAPER,
            },
          ),
        ),
      ]),
    ],
  }) as unknown as SVGSVGElement;
  svg.setAttribute('font-size', `${LABEL}`);
  svg.append(...key.parts);
  return finish(svg, options);
}

/** A halo, so that a number stays readable on a line. */
const PAPER = { stroke: 'var(--paper)', strokeWidth: 3 } as const;
