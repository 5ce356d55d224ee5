import * as Plot from '@observablehq/plot';
import { type ChartOptions, finish, LABEL } from './svg.ts';
import { textWidth } from './text-width.ts';

/** A part of 100 with its name and the text of its value. Null: there is none, and no bar. */
export interface PercentBar {
  readonly name: string;
  readonly wert: number | null;
  readonly text: string;
  /** A plan is drawn hollow, a result filled. */
  readonly geplant: boolean;
}

const ROW = 44;
const LABEL_HEIGHT = 20;

/** Parts of 100 one below the other, each on a track that shows where 100 is. */
export function percentBars(rows: readonly PercentBar[], options: ChartOptions, document: Document): SVGSVGElement {
  const keyed = rows.map((row, index) => ({ ...row, zeile: `${index}`, ende: row.wert ?? 0, hundert: 100 }));
  const known = keyed.filter(({ wert }) => wert !== null);
  const svg = Plot.plot({
    document,
    width: options.width,
    height: rows.length * ROW + 8,
    marginTop: 4,
    marginBottom: 4,
    marginLeft: 4,
    marginRight: 10 + Math.max(...rows.map(({ text }) => textWidth(text, LABEL, 600))),
    fy: { domain: keyed.map(({ zeile }) => zeile), axis: null, padding: 0 },
    x: { axis: null, domain: [0, Math.max(100, ...known.map(({ ende }) => ende))] },
    y: { axis: null },
    marks: [
      Plot.barX(keyed, { x: 'hundert', fy: 'zeile', fill: 'var(--rule)', insetTop: LABEL_HEIGHT + 7, insetBottom: 9 }),
      Plot.barX(known, {
        x: 'ende',
        fy: 'zeile',
        fill: ({ geplant }: PercentBar) => (geplant ? 'var(--paper)' : 'var(--accent)'),
        stroke: 'var(--accent)',
        strokeWidth: 2,
        title: ({ name, text }: PercentBar) => `${name}: ${text}`,
        insetTop: LABEL_HEIGHT + 3,
        insetBottom: 5,
      }),
      Plot.text(keyed, {
        x: ({ ende }: { ende: number }) => Math.max(ende, 100),
        fy: 'zeile',
        text: 'text',
        textAnchor: 'start',
        dx: 6,
        dy: LABEL_HEIGHT / 2,
        fontWeight: 600,
      }),
      Plot.text(keyed, {
        fy: 'zeile',
        text: 'name',
        frameAnchor: 'top-left',
        textAnchor: 'start',
        dy: 9,
        fill: 'currentColor',
      }),
    ],
  }) as unknown as SVGSVGElement;
  svg.setAttribute('font-size', `${LABEL}`);
  return finish(svg, options);
}
