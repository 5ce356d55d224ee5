import * as Plot from '@observablehq/plot';
import { rate } from '../kennzahlen/hebesaetze/amounts.ts';
import { pieceOf, type Satz } from '../kennzahlen/hebesaetze/rates.ts';
import { type ChartName, finish } from './svg.ts';

/** One panel of the chart: a city with its known rates. */
export interface Panel {
  readonly name: string;
  readonly saetze: readonly Satz[];
}

export interface StepsOptions extends ChartName {
  /** The year in which rates begin anew on another base, with a word for it. */
  readonly umbruch?: { readonly jahr: number; readonly text: string } | undefined;
}

/** A corner of a step: a rate holds from the first to the last day of its year. */
interface Corner {
  readonly stadt: string;
  readonly zeit: number;
  readonly wert: number | null;
}

const WIDTH = 360;
const PANEL = 104;
const MARGIN = { top: 24, bottom: 24 };

/** Corners of the steps of one city; between years that do not follow each other, and at a break, a gap. */
export function corners({ name, saetze }: Panel): Corner[] {
  const drawn = saetze.filter(({ durchschnitt }) => !durchschnitt);
  return drawn.flatMap((satz, index) => {
    const next = drawn[index + 1];
    const goesOn = next?.jahr === satz.jahr + 1 && pieceOf(next.reihe) === pieceOf(satz.reihe);
    const step = [satz.jahr, satz.jahr + 1].map((zeit) => ({ stadt: name, zeit, wert: satz.wert as number | null }));
    return goesOn ? step : [...step, { stadt: name, zeit: satz.jahr + 1, wert: null }];
  });
}

/** A number at an end of an unbroken piece, written away from it. */
interface Label {
  readonly stadt: string;
  readonly zeit: number;
  readonly wert: number;
  readonly seite: 'start' | 'middle' | 'end';
}

/** Numbers at the ends of each unbroken piece: more would collide on a phone; the table has them all. */
function labels({ name, saetze }: Panel, end: number): Label[] {
  const drawn = saetze.filter(({ durchschnitt }) => !durchschnitt);
  return drawn.flatMap((satz, index): Label[] => {
    const [last, next] = [drawn[index - 1], drawn[index + 1]];
    const label = (seite: Label['seite'], zeit: number) => [{ stadt: name, zeit, wert: satz.wert, seite }];
    // beside the last year of all there is room; before it, the number would seem to belong to the years that follow
    if (!next) return label(satz.jahr + 1 === end ? 'start' : 'end', satz.jahr + 1);
    if (!last) return label('middle', satz.jahr + 1);
    return pieceOf(next.reihe) !== pieceOf(satz.reihe) ? label('end', satz.jahr + 1) : [];
  });
}

/** Steps of each city in a panel of its own, the others pale behind it; one scale that begins at 0. */
export function steps(panels: readonly Panel[], options: StepsOptions, document: Document): SVGSVGElement {
  const all = panels.flatMap(corners);
  const [from, to] = [Math.min(...all.map(({ zeit }) => zeit)), Math.max(...all.map(({ zeit }) => zeit))];
  const means = panels.flatMap(({ name, saetze }) =>
    saetze.flatMap(({ durchschnitt, jahr, wert }) => (durchschnitt ? [{ stadt: name, zeit: jahr + 0.5, wert }] : [])),
  );
  const [home] = panels;
  const colour = ({ stadt }: { stadt: string }): string => (stadt === home?.name ? 'var(--accent)' : 'var(--ink)');
  const svg = Plot.plot({
    document,
    width: WIDTH,
    height: panels.length * PANEL + MARGIN.top + MARGIN.bottom,
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    marginLeft: 48,
    marginRight: 34,
    x: { type: 'linear', domain: [from, to], axis: null },
    y: { domain: [0, Math.max(...all.map(({ wert }) => wert ?? 0))], axis: null, insetTop: 26 },
    fy: { domain: panels.map(({ name }) => name), axis: null, padding: 0.06 },
    marks: [
      Plot.gridY({ ticks: 3, stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.axisY({ ticks: 3, tickSize: 0, label: null, tickFormat: rate, fill: 'var(--soft)' }),
      Plot.ruleY([0], { stroke: 'var(--soft)' }),
      Plot.axisX(yearTicks(from, to - 1), {
        anchor: 'bottom',
        tickSize: 0,
        label: null,
        tickFormat: (zeit: number) => String(Math.floor(zeit)),
        fill: 'var(--soft)',
      }),
      ...(options.umbruch ? breakMarks(options.umbruch, panels) : []),
      Plot.line(all, {
        x: 'zeit',
        y: 'wert',
        z: 'stadt',
        fy: 'stadt',
        facet: 'exclude',
        stroke: 'var(--rule)',
        strokeWidth: 1.5,
      }),
      Plot.line(all, { x: 'zeit', y: 'wert', z: 'stadt', fy: 'stadt', stroke: colour, strokeWidth: 2.75 }),
      Plot.dot(means, { x: 'zeit', y: 'wert', fy: 'stadt', r: 3, stroke: colour, fill: 'var(--paper)' }),
      ...(['start', 'middle', 'end'] as const).map((seite) =>
        Plot.text(
          panels.flatMap((panel) => labels(panel, to)).filter((label) => label.seite === seite),
          {
            x: 'zeit',
            y: 'wert',
            fy: 'stadt',
            text: ({ wert }: Label) => rate(wert).replace(/.%$/u, ''),
            textAnchor: seite,
            dx: seite === 'start' ? 4 : seite === 'end' ? -3 : 0,
            dy: seite === 'start' ? 0 : -9,
            fill: colour,
            fontWeight: 600,
            stroke: 'var(--paper)',
            strokeWidth: 3,
          },
        ),
      ),
      Plot.text(panels, {
        fy: 'name',
        text: 'name',
        frameAnchor: 'top-left',
        dx: 2,
        dy: 4,
        fontSize: 13,
        fontWeight: 600,
        fill: ({ name }: Panel) => colour({ stadt: name }),
        stroke: 'var(--paper)',
        strokeWidth: 3,
      }),
    ],
  }) as unknown as SVGSVGElement;
  svg.setAttribute('font-size', '12');
  return finish(svg, options);
}

function breakMarks({ jahr, text }: { jahr: number; text: string }, panels: readonly Panel[]): Plot.Markish[] {
  return [
    Plot.ruleX([jahr], { stroke: 'var(--aufwand)', strokeWidth: 1.5, strokeDasharray: '4 3' }),
    Plot.text(panels.slice(0, 1), {
      x: () => jahr,
      fy: 'name',
      text: () => text,
      frameAnchor: 'top',
      textAnchor: 'end',
      dx: 14,
      dy: -18,
      fill: 'var(--aufwand)',
      fontWeight: 600,
    }),
  ];
}

/** Middles of the first, the last and round years between them. */
function yearTicks(from: number, to: number): number[] {
  const step = to - from > 12 ? 5 : to - from > 5 ? 2 : 1;
  const round = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(
    (jahr) => jahr % step === 0 && to - jahr >= step * 0.7 && jahr - from >= step * 0.7,
  );
  return [...new Set([from, ...round, to])].map((jahr) => jahr + 0.5);
}
