import * as Plot from '@observablehq/plot';
import type { Areas } from '../kennzahlen/bereiche/areas.ts';
import { number } from '../ui/format.ts';
import { isPlanned } from '../ui/words.ts';
import { type ChartName, finish } from './svg.ts';

export interface PanelOptions extends ChartName {
  /** Narrow: one panel below the other, for phones. Wide: two beside each other. */
  readonly breite: 'schmal' | 'breit';
}

/** One year of one panel; `hoehe` is the part of the highest amount of its panel. */
interface Point {
  readonly zeile: string;
  readonly spalte: string;
  readonly jahr: number;
  readonly hoehe: number | null;
  readonly text: string;
  readonly geplant: boolean;
  /** The line breaks where another series begins. */
  readonly stueck: string;
}

const PANEL_HEIGHT = 106;

/** A small course for each area, each with a scale of its own that begins at 0, with its amounts in millions of euro. */
export function panels(areas: Areas, options: PanelOptions, document: Document): SVGSVGElement {
  const columns = options.breite === 'schmal' ? 1 : 2;
  const place = (index: number) => ({ zeile: `${Math.floor(index / columns)}`, spalte: `${index % columns}` });
  const points = areas.all.flatMap((area, index) => pointsOf(areas, area, place(index)));
  const known = points.filter(({ hoehe }) => hoehe !== null);
  const names = areas.all.map(({ name }, index) => ({ name, ...place(index) }));
  const rows = Math.ceil(areas.all.length / columns);
  const facets = { fx: 'spalte', fy: 'zeile' } as const;
  const svg = Plot.plot({
    document,
    width: 360 * columns,
    height: rows * PANEL_HEIGHT,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: 18,
    marginRight: 22,
    fx: { domain: Array.from({ length: columns }, (_, index) => `${index}`), axis: null, padding: 0.06 },
    fy: { domain: Array.from({ length: rows }, (_, index) => `${index}`), axis: null, padding: 0 },
    x: { type: 'point', domain: [...areas.jahre], axis: null, padding: 0.3 },
    y: { domain: [0, 1], axis: null, insetTop: 42, insetBottom: 30 },
    marks: [
      Plot.ruleY([0], { stroke: 'var(--rule)' }),
      Plot.line(points, { ...facets, x: 'jahr', y: 'hoehe', z: 'stueck', stroke: 'var(--aufwand)', strokeWidth: 2 }),
      Plot.dot(known, {
        ...facets,
        x: 'jahr',
        y: 'hoehe',
        r: 3.6,
        stroke: 'var(--aufwand)',
        strokeWidth: 2,
        fill: ({ geplant }: Point) => (geplant ? 'var(--paper)' : 'var(--aufwand)'),
      }),
      Plot.text(known, { ...facets, x: 'jahr', y: 'hoehe', text: 'text', dy: -11, fill: 'var(--soft)' }),
      Plot.text(names, {
        ...facets,
        text: 'name',
        frameAnchor: 'top-left',
        dx: -12,
        dy: 10,
        fontSize: 13,
        fontWeight: 600,
      }),
      Plot.text(points, {
        ...facets,
        x: 'jahr',
        y: 0,
        text: ({ jahr }: Point) => `${jahr}`,
        dy: 12,
        fill: 'var(--soft)',
      }),
    ],
  }) as unknown as SVGSVGElement;
  svg.setAttribute('font-size', '11.5');
  const finished = finish(svg, options);
  finished.setAttribute('class', `chart ${options.breite}`);
  return finished;
}

function pointsOf(areas: Areas, area: Areas['all'][number], where: { zeile: string; spalte: string }): Point[] {
  const highest = Math.max(...areas.jahre.map((jahr) => area.at(jahr)?.wert ?? 0), 1);
  let piece = '';
  return areas.jahre.map((jahr) => {
    const row = area.at(jahr);
    if (row) piece = `${row.wertart} ${row.reihe}`;
    const wert = row?.wert ?? null;
    return {
      ...where,
      jahr,
      hoehe: wert === null ? null : wert / highest,
      text: wert === null ? '' : number(wert / 1e6, 1),
      geplant: row ? isPlanned(row.wertart) : true,
      stueck: `${area.kennzahl} ${piece}`,
    };
  });
}
