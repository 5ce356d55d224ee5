import * as Plot from '@observablehq/plot';
import { type AmountUnit, amountUnit } from './amount-unit.ts';
import { AXIS, type ChartOptions, finish, isNarrow, LABEL } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** One year of one panel. */
export interface PanelPoint {
  readonly jahr: number;
  /** In euro; null is a gap. */
  readonly wert: number | null;
  /** A plan is drawn hollow, a result filled. */
  readonly geplant: boolean;
  /** The line breaks where another piece begins. */
  readonly stueck: string;
}

/** A small course with its name; all panels have the same years. */
export interface Panel {
  readonly name: string;
  readonly points: readonly PanelPoint[];
}

/** A point in its place; `hoehe` is the part of the highest amount of its panel. */
interface Placed {
  readonly zeile: string;
  readonly spalte: string;
  readonly jahr: number;
  readonly hoehe: number | null;
  readonly text: string;
  readonly says: string;
  readonly geplant: boolean;
  readonly stueck: string;
}

const PANEL_HEIGHT = 106;
const LINE = 15;
/** Left and right of the points of a panel. */
const [LEFT, RIGHT] = [18, 22];

/**
 * Small courses, each with a scale of its own that begins at 0, all in the unit of the largest amount: on phones one below the other,
 * else two beside each other.
 */
export function panels(all: readonly Panel[], options: ChartOptions, document: Document): SVGSVGElement {
  const { width } = options;
  const columns = isNarrow(width) ? 1 : 2;
  const rows = Math.ceil(all.length / columns);
  const place = (index: number) => ({ zeile: `${Math.floor(index / columns)}`, spalte: `${index % columns}` });
  const unit = amountUnit(all.flatMap(({ points }) => points.map(({ wert }) => wert)));
  const points = all.flatMap((panel, index) => placed(panel, place(index), unit));
  const known = points.filter(({ hoehe }) => hoehe !== null);
  const jahre = [...new Set(points.map(({ jahr }) => jahr))];
  const labelled = withRoom(known, (width / columns - LEFT - RIGHT) / jahre.length);
  const named = all.map(({ name }) => wrapText(name, width / columns - 24, LABEL, 600));
  const names = named.map((lines, index) => ({ name: lines.join('\n'), ...place(index) }));
  const more = LINE * (Math.max(...named.map(({ length }) => length)) - 1);
  const facets = { fx: 'spalte', fy: 'zeile' } as const;
  const svg = Plot.plot({
    document,
    width,
    height: rows * (PANEL_HEIGHT + more),
    marginTop: 0,
    marginBottom: 0,
    marginLeft: LEFT,
    marginRight: RIGHT,
    fx: { domain: Array.from({ length: columns }, (_, index) => `${index}`), axis: null, padding: 0.06 },
    fy: { domain: Array.from({ length: rows }, (_, index) => `${index}`), axis: null, padding: 0 },
    x: { type: 'point', domain: jahre, axis: null, padding: 0.3 },
    y: { domain: [0, 1], axis: null, insetTop: 42 + more, insetBottom: 30 },
    marks: [
      Plot.ruleY([0], { stroke: 'var(--rule)' }),
      Plot.line(points, { ...facets, x: 'jahr', y: 'hoehe', z: 'stueck', stroke: 'var(--aufwand)', strokeWidth: 2 }),
      Plot.dot(known, {
        ...facets,
        x: 'jahr',
        y: 'hoehe',
        title: 'says',
        r: 3.6,
        stroke: 'var(--aufwand)',
        strokeWidth: 2,
        fill: ({ geplant }: Placed) => (geplant ? 'var(--paper)' : 'var(--aufwand)'),
      }),
      Plot.text(labelled, { ...facets, x: 'jahr', y: 'hoehe', text: 'text', dy: -11, fill: 'var(--soft)' }),
      Plot.text(names, { ...facets, text: 'name', frameAnchor: 'top-left', dx: -12, dy: 10, fontWeight: 600 }),
      Plot.text(points, {
        ...facets,
        x: 'jahr',
        y: 0,
        text: ({ jahr }: Placed) => `${jahr}`,
        dy: 12,
        fontSize: AXIS,
        fill: 'var(--soft)',
      }),
    ],
  }) as unknown as SVGSVGElement;
  svg.setAttribute('font-size', `${LABEL}`);
  return finish(svg, options);
}

/** The points whose amounts are written: all where a step of a year has room for each, else the last of each piece of a line. */
function withRoom(known: readonly Placed[], step: number): readonly Placed[] {
  const widest = Math.max(0, ...known.map(({ text }) => textWidth(text, LABEL)));
  return widest <= step ? known : known.filter(({ stueck }, at) => known[at + 1]?.stueck !== stueck);
}

function placed({ name, points }: Panel, where: { zeile: string; spalte: string }, unit: AmountUnit): Placed[] {
  const highest = Math.max(...points.map(({ wert }) => wert ?? 0), 1);
  return points.map(({ jahr, wert, geplant, stueck }) => ({
    ...where,
    jahr,
    hoehe: wert === null ? null : wert / highest,
    text: wert === null ? '' : unit.text(wert),
    says: wert === null ? '' : `${name}, ${jahr}: ${unit.text(wert)} ${unit.name}`,
    geplant,
    stueck: `${name} ${stueck}`,
  }));
}
