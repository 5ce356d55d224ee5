import { position } from '../digitalisierung/dates.ts';
import type { Project, Verdict } from '../digitalisierung/projects.ts';
import { chartOf, drawer, wrap, yearAxis } from './draw.ts';
import type { ChartName } from './svg.ts';

/** What a mark says, by its form as well as by its colour. */
const MARK = {
  da: { sign: '●', colour: 'var(--ertrag)', text: 'gekommen' },
  spaet: { sign: '»', colour: 'var(--ertrag)', text: 'gekommen, aber nach dem Termin' },
  teils: { sign: '◐', colour: 'var(--accent)', text: 'zum Teil' },
  nicht: { sign: '✕', colour: 'var(--aufwand)', text: 'kam nicht bis zum Termin' },
  unbekannt: { sign: '?', colour: 'var(--soft)', text: 'unbekannt' },
} as const satisfies Record<Verdict | 'spaet', { sign: string; colour: string; text: string }>;
type MarkName = keyof typeof MARK;

const markOf = ({ outcome, verdict }: Project): MarkName => (outcome === 'spaeter' ? 'spaet' : verdict);

const WIDTH = 360;
const LEFT = 22;
const RIGHT = 12;
const LINE = 16;
const TRACK = 16;
const NAME = 46;

/**
 * A line of time for each project: from the day it was first named to the day it was due (bar across), with a dot for each
 * later paper that speaks of it. Only the paper that decides has the colour of the outcome; one that announces again is a
 * ring like the first. The sign before the name says what came of it.
 */
export function promisesChart(projects: readonly Project[], options: ChartName, document: Document): SVGSVGElement {
  const draw = drawer(document);
  const all = projects.flatMap(({ rows, faellig }) =>
    [...rows.map(({ stichtag }) => stichtag), ...(faellig ? [faellig] : [])].map(position),
  );
  const [from, to] = [Math.floor(Math.min(...all)), Math.ceil(Math.max(...all))];
  const at = (year: number): number => LEFT + ((year - from) / Math.max(to - from, 1)) * (WIDTH - LEFT - RIGHT);
  const scale = (text: string): number => at(position(text));
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const marks = (Object.keys(MARK) as MarkName[]).filter((mark) =>
    projects.some((project) => markOf(project) === mark),
  );
  const parts = legend(draw, marks);
  let top = (marks.length + 2) * LINE + 8;
  for (const project of projects) {
    const { sign, colour } = MARK[markOf(project)];
    parts.push(draw('text', { x: 4, y: top + 12, fill: colour, 'font-weight': 700 }, sign));
    for (const line of wrap(project.name, NAME)) {
      parts.push(draw('text', { x: LEFT, y: top + 12 }, line));
      top += LINE;
    }
    for (const year of years) {
      const x = at(year);
      parts.push(draw('line', { x1: x, x2: x, y1: top, y2: top + TRACK, stroke: 'var(--rule)' }));
    }
    parts.push(...line(draw, project, scale, top + TRACK / 2, colour));
    top += TRACK + 10;
  }
  parts.push(...yearAxis(draw, from, to, at, top));
  return chartOf(document, WIDTH, top + 22, parts, options);
}

type Draw = ReturnType<typeof drawer>;

function line(draw: Draw, { rows, faellig }: Project, scale: (text: string) => number, y: number, colour: string) {
  const [first, ...later] = rows;
  const start = scale(first.stichtag);
  const parts: SVGElement[] = [];
  if (faellig) {
    const due = scale(faellig);
    parts.push(draw('line', { x1: start, x2: due, y1: y, y2: y, stroke: 'var(--soft)', 'stroke-width': 1.5 }));
    parts.push(draw('line', { x1: due, x2: due, y1: y - 6, y2: y + 6, stroke: 'var(--ink)', 'stroke-width': 2.5 }));
  }
  parts.push(ring(draw, start, y));
  for (const row of later) {
    const x = scale(row.stichtag);
    const fill = row === later.at(-1) ? colour : 'var(--soft)';
    parts.push(row.status === 'angekuendigt' ? ring(draw, x, y) : draw('circle', { cx: x, cy: y, r: 4, fill }));
  }
  return parts;
}

const ring = (draw: Draw, cx: number, cy: number): SVGElement =>
  draw('circle', { cx, cy, r: 4, fill: 'var(--paper)', stroke: 'var(--soft)', 'stroke-width': 1.5 });

/** What the signs and the parts of a line mean; only signs that occur. */
function legend(draw: Draw, marks: readonly MarkName[]): SVGElement[] {
  const signs = marks.flatMap((mark, at) => {
    const { sign, colour, text } = MARK[mark];
    const y = 12 + at * LINE;
    return [
      draw('text', { x: 4, y, fill: colour, 'font-weight': 700 }, sign),
      draw('text', { x: LEFT, y, fill: colour, 'font-size': 12 }, text),
    ];
  });
  const y = 12 + marks.length * LINE;
  return [
    ...signs,
    ring(draw, 8, y - 4),
    draw('line', { x1: 12, x2: 30, y1: y - 4, y2: y - 4, stroke: 'var(--soft)', 'stroke-width': 1.5 }),
    draw('line', { x1: 30, x2: 30, y1: y - 10, y2: y + 2, stroke: 'var(--ink)', 'stroke-width': 2.5 }),
    draw('text', { x: 38, y, 'font-size': 12, fill: 'var(--soft)' }, 'genannt (Ring) bis Termin (Strich)'),
    draw('circle', { cx: 8, cy: y + LINE - 4, r: 4, fill: 'var(--soft)' }),
    draw(
      'text',
      { x: LEFT, y: y + LINE, 'font-size': 12, fill: 'var(--soft)' },
      'spätere Aussage; farbig: sie sagt, wie es ausging',
    ),
  ];
}
