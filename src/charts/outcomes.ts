import * as Plot from '@observablehq/plot';
import type { Angabe } from '../kennzahlen/angaben.ts';
import type { Jahr } from '../kennzahlen/ergebnis/results.ts';
import { signed, sumAmount } from '../kennzahlen/ergebnis/sentences.ts';
import { type ChartName, finish } from './svg.ts';

const WIDTH = 360;
const ROW = 27;
const LEGEND = 20;

/** A line of the chart: a year, or several of which only the sum is known. */
interface Line {
  readonly zeile: string;
  readonly jahr: Jahr | null;
  readonly text: string | null;
}

/** One mark with the number beside it, written away from the other mark of its year. */
interface Mark {
  readonly zeile: string;
  readonly wert: number;
  readonly links: boolean;
}

/** Margins and insets of the scale, and the room that a number needs beside its mark. */
const [LEFT, RIGHT, INSET_LEFT, INSET_RIGHT] = [82, 6, 34, 50];
const NUMBER = 46;

/** Years downwards, each with its plan (hollow), result (filled) and forecast (diamond); a sum of years is words only. */
function linesOf(years: readonly Jahr[], sums: readonly Angabe[]): Line[] {
  return years.flatMap((jahr): Line[] => {
    const empty = !jahr.plan && !jahr.ergebnis && !jahr.prognose;
    const own = { zeile: String(jahr.jahr), jahr, text: empty ? 'keine Angabe' : null };
    const ended = sums.filter(({ jahr_bis }) => jahr_bis === jahr.jahr);
    return [
      own,
      ...ended.map((row) => ({
        zeile: `${row.jahr}–${row.jahr_bis}`,
        jahr: null,
        text: `zusammen ${sumAmount(row)}`,
      })),
    ];
  });
}

function marksOf(lines: readonly Line[], art: 'plan' | 'ergebnis' | 'prognose'): Mark[] {
  return lines.flatMap(({ zeile, jahr }) => {
    const wert = jahr?.[art]?.wert;
    if (wert === undefined) return [];
    const others = (['plan', 'ergebnis', 'prognose'] as const).flatMap((other) =>
      other === art ? [] : (jahr?.[other]?.wert ?? []),
    );
    // alone, the number stands on the outer side of its mark, away from the line at 0
    const links = others.length > 0 ? others.every((other) => wert < other) : wert < 0;
    return [{ zeile, wert, links }];
  });
}

/** Planned, actual and expected results in millions of euro. */
export function results(
  years: readonly Jahr[],
  sums: readonly Angabe[],
  options: ChartName,
  document: Document,
): SVGSVGElement {
  const lines = linesOf(years, sums);
  const [plan, ergebnis, prognose] = (['plan', 'ergebnis', 'prognose'] as const).map((art) => marksOf(lines, art)) as [
    Mark[],
    Mark[],
    Mark[],
  ];
  const all = [...plan, ...ergebnis, ...prognose].map(({ wert }) => wert);
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const reach = (NUMBER * (high - low)) / (WIDTH - LEFT - RIGHT - INSET_LEFT - INSET_RIGHT);
  // a number that would lie on the line at 0 stands behind it
  const place = ({ wert, links }: Mark): number =>
    (links ? wert > 0 && wert < reach : wert < 0 && -wert < reach) ? 0 : wert;
  const both = lines.flatMap(({ zeile, jahr }) =>
    jahr?.plan && jahr.ergebnis ? [{ zeile, plan: jahr.plan.wert, ergebnis: jahr.ergebnis.wert }] : [],
  );
  const kinds = [
    { name: 'geplant', marks: plan, symbol: 'circle', fill: 'var(--paper)', stroke: 'var(--accent)' },
    { name: 'Ergebnis', marks: ergebnis, symbol: 'circle', fill: 'var(--accent)', stroke: 'var(--accent)' },
    { name: 'Prognose', marks: prognose, symbol: 'diamond', fill: 'var(--paper)', stroke: 'var(--aufwand)' },
  ] as const;
  const shown = kinds.filter(({ marks }) => marks.length > 0);
  const marginTop = 16 + LEGEND;
  const common = { y: 'zeile', x: 'wert' } as const;
  const svg = Plot.plot({
    document,
    width: WIDTH,
    height: marginTop + ROW * lines.length + 28,
    marginTop,
    marginBottom: 28,
    marginLeft: LEFT,
    marginRight: RIGHT,
    x: { domain: [low, high], insetLeft: INSET_LEFT, insetRight: INSET_RIGHT, axis: null },
    y: { type: 'band', domain: lines.map(({ zeile }) => zeile), axis: null },
    marks: [
      Plot.gridX({ ticks: 3, stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.axisX({
        ticks: 3,
        tickSize: 0,
        label: null,
        fill: 'var(--soft)',
        tickFormat: (wert: number) => (wert === 0 ? '0' : signed(wert)),
      }),
      Plot.ruleX([0], { stroke: 'var(--soft)' }),
      Plot.text(lines, {
        y: 'zeile',
        frameAnchor: 'left',
        dx: -78,
        textAnchor: 'start',
        text: 'zeile',
        fill: 'var(--ink)',
      }),
      Plot.text(
        lines.filter(({ text }) => text !== null),
        { y: 'zeile', frameAnchor: 'left', dx: 2, textAnchor: 'start', text: 'text', fill: 'var(--soft)', ...PAPER },
      ),
      Plot.ruleY(both, { y: 'zeile', x1: 'plan', x2: 'ergebnis', stroke: 'var(--accent)', strokeWidth: 1.5 }),
      ...kinds.flatMap(({ marks, symbol, fill, stroke }) => [
        Plot.dot(marks, { ...common, symbol, r: 5, fill, stroke, strokeWidth: 2 }),
        ...[true, false].map((links) =>
          Plot.text(
            marks.filter((mark) => mark.links === links),
            {
              ...common,
              x: place,
              text: ({ wert }: Mark) => signed(wert),
              textAnchor: links ? 'end' : 'start',
              dx: links ? -9 : 9,
              fill: stroke,
              fontWeight: 600,
              ...PAPER,
            },
          ),
        ),
      ]),
      ...shown.flatMap(({ name, symbol, fill, stroke }, index) => [
        Plot.dot([0], {
          frameAnchor: 'top-left',
          dx: index * 96 - 74,
          dy: -26,
          symbol,
          r: 5,
          fill,
          stroke,
          strokeWidth: 2,
        }),
        Plot.text([name], {
          frameAnchor: 'top-left',
          dx: index * 96 - 64,
          dy: -26,
          text: [name],
          lineAnchor: 'middle',
          fill: stroke,
          fontWeight: 600,
        }),
      ]),
    ],
  }) as unknown as SVGSVGElement;
  svg.setAttribute('font-size', '12.5');
  return finish(svg, options);
}

/** A halo, so that a number stays readable on a line. */
const PAPER = { stroke: 'var(--paper)', strokeWidth: 3 } as const;
