import * as Plot from '@observablehq/plot';
import { AXIS, type ChartOptions, finish, isNarrow, LABEL } from './svg.ts';
import { yearTicks } from './year-ticks.ts';

/** A value that holds from the first to the last day of its year. */
export interface Step {
  readonly jahr: number;
  readonly wert: number;
  /** Steps of different pieces are never joined. */
  readonly stueck: string;
  /** A value that stands alone, as a ring: no step leads to it. */
  readonly alone: boolean;
}

/** One panel of the chart, in the order of years. */
export interface StepPanel {
  readonly name: string;
  readonly steps: readonly Step[];
}

export interface StepOptions extends ChartOptions {
  readonly format: (wert: number) => string;
  /** The year in which values begin anew on another base, with a word for it. */
  readonly umbruch?: { readonly jahr: number; readonly text: string } | undefined;
}

/** A corner of the line of a panel. */
interface Corner {
  readonly panel: string;
  readonly zeit: number;
  readonly wert: number | null;
}

const PANEL = 104;
const MARGIN = { top: 24, bottom: 24 };

/** Corners of the steps of one panel; between years that do not follow each other, and at a break, a gap. */
export function corners({ name, steps }: StepPanel): Corner[] {
  const drawn = steps.filter(({ alone }) => !alone);
  return drawn.flatMap((step, index) => {
    const next = drawn[index + 1];
    const goesOn = next?.jahr === step.jahr + 1 && next.stueck === step.stueck;
    const both = [step.jahr, step.jahr + 1].map((zeit) => ({ panel: name, zeit, wert: step.wert as number | null }));
    return goesOn ? both : [...both, { panel: name, zeit: step.jahr + 1, wert: null }];
  });
}

/** A number at an end of an unbroken piece, written away from it. */
interface Label {
  readonly panel: string;
  readonly zeit: number;
  readonly wert: number;
  readonly seite: 'start' | 'middle' | 'end';
}

/** Numbers at the ends of each unbroken piece: more would collide on a phone; the table has them all. */
function labels({ name, steps }: StepPanel, end: number): Label[] {
  const drawn = steps.filter(({ alone }) => !alone);
  return drawn.flatMap((step, index): Label[] => {
    const [last, next] = [drawn[index - 1], drawn[index + 1]];
    const label = (seite: Label['seite'], zeit: number) => [{ panel: name, zeit, wert: step.wert, seite }];
    // beside the last year of all there is room; before it, the number would seem to belong to the years that follow
    if (!next) return label(step.jahr + 1 === end ? 'start' : 'end', step.jahr + 1);
    if (!last) return label('middle', step.jahr + 1);
    return next.stueck !== step.stueck ? label('end', step.jahr + 1) : [];
  });
}

/** Steps in panels below each other, the others pale behind each; one scale that begins at 0. */
export function stepPanels(panels: readonly StepPanel[], options: StepOptions, document: Document): SVGSVGElement {
  const all = panels.flatMap(corners);
  const [from, to] = [Math.min(...all.map(({ zeit }) => zeit)), Math.max(...all.map(({ zeit }) => zeit))];
  const means = panels.flatMap(({ name, steps }) =>
    steps.flatMap(({ alone, jahr, wert }) => (alone ? [{ panel: name, zeit: jahr + 0.5, wert }] : [])),
  );
  const { width, format } = options;
  const [told] = panels;
  const colour = ({ panel }: { panel: string }): string => (panel === told?.name ? 'var(--accent)' : 'var(--ink)');
  const svg = Plot.plot({
    document,
    width,
    height: panels.length * PANEL + MARGIN.top + MARGIN.bottom,
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    marginLeft: 48,
    marginRight: 34,
    x: { type: 'linear', domain: [from, to], axis: null },
    y: { domain: [0, Math.max(...all.map(({ wert }) => wert ?? 0))], axis: null, insetTop: 34 },
    fy: { domain: panels.map(({ name }) => name), axis: null, padding: 0.06 },
    marks: [
      Plot.gridY({ ticks: 3, stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.axisY({ ticks: 3, tickSize: 0, label: null, tickFormat: format, fill: 'var(--soft)', fontSize: AXIS }),
      Plot.ruleY([0], { stroke: 'var(--soft)' }),
      Plot.axisX(
        yearTicks(from, to - 1, isNarrow(width) ? 6 : 12).map((jahr) => jahr + 0.5),
        {
          anchor: 'bottom',
          tickSize: 0,
          label: null,
          tickFormat: (zeit: number) => String(Math.floor(zeit)),
          fill: 'var(--soft)',
          fontSize: AXIS,
        },
      ),
      ...(options.umbruch ? breakMarks(options.umbruch, panels) : []),
      Plot.line(all, {
        x: 'zeit',
        y: 'wert',
        z: 'panel',
        fy: 'panel',
        facet: 'exclude',
        stroke: 'var(--rule)',
        strokeWidth: 1.5,
      }),
      Plot.line(all, { x: 'zeit', y: 'wert', z: 'panel', fy: 'panel', stroke: colour, strokeWidth: 2.75 }),
      Plot.dot(means, { x: 'zeit', y: 'wert', fy: 'panel', r: 3, stroke: colour, fill: 'var(--paper)' }),
      ...(['start', 'middle', 'end'] as const).map((seite) =>
        Plot.text(
          panels.flatMap((panel) => labels(panel, to)).filter((label) => label.seite === seite),
          {
            x: 'zeit',
            y: 'wert',
            fy: 'panel',
            text: ({ wert }: Label) => format(wert).replace(/.%$/u, ''),
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
        dy: 2,
        fontWeight: 600,
        fill: ({ name }: StepPanel) => colour({ panel: name }),
        stroke: 'var(--paper)',
        strokeWidth: 3,
      }),
    ],
  }) as unknown as SVGSVGElement;
  svg.setAttribute('font-size', `${LABEL}`);
  return finish(svg, options);
}

function breakMarks({ jahr, text }: { jahr: number; text: string }, panels: readonly StepPanel[]): Plot.Markish[] {
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
