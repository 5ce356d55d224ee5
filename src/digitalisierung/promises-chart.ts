import type { ChartName } from '../ui/svg.ts';
import { position } from './dates.ts';
import { chartOf, drawer, wrap, yearAxis } from './draw.ts';
import type { Project, Verdict } from './projects.ts';

/** What a mark says, by its form as well as by its colour. */
export const MARK: Readonly<
  Record<Verdict, { readonly sign: string; readonly colour: string; readonly text: string }>
> = {
  da: { sign: '●', colour: 'var(--ertrag)', text: 'gekommen' },
  teils: { sign: '◐', colour: 'var(--accent)', text: 'zum Teil' },
  nicht: { sign: '✕', colour: 'var(--aufwand)', text: 'kam nicht bis zum Termin' },
  unbekannt: { sign: '?', colour: 'var(--soft)', text: 'unbekannt' },
};

const WIDTH = 360;
const LEFT = 22;
const RIGHT = 12;
const LINE = 16;
const TRACK = 16;
const NAME = 46;

/**
 * A line of time for each project: from the day it was promised to the day it was due (bar across), with a dot for each
 * later paper that speaks of it. The sign before the name says what came of it.
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
  const verdicts = (Object.keys(MARK) as Verdict[]).filter((verdict) =>
    projects.some((project) => project.verdict === verdict),
  );
  const parts = legend(draw, verdicts);
  let top = (verdicts.length + 1) * LINE + 8;
  for (const project of projects) {
    const { sign, colour } = MARK[project.verdict];
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
  parts.push(
    draw('circle', { cx: start, cy: y, r: 4, fill: 'var(--paper)', stroke: 'var(--soft)', 'stroke-width': 1.5 }),
  );
  for (const { stichtag } of later) parts.push(draw('circle', { cx: scale(stichtag), cy: y, r: 4, fill: colour }));
  return parts;
}

/** What the signs and the parts of a line mean; only signs that occur. */
function legend(draw: Draw, verdicts: readonly Verdict[]): SVGElement[] {
  const signs = verdicts.flatMap((verdict, at) => {
    const { sign, colour, text } = MARK[verdict];
    const y = 12 + at * LINE;
    return [
      draw('text', { x: 4, y, fill: colour, 'font-weight': 700 }, sign),
      draw('text', { x: LEFT, y, fill: colour, 'font-size': 12 }, text),
    ];
  });
  const y = 12 + verdicts.length * LINE;
  return [
    ...signs,
    draw('circle', { cx: 8, cy: y - 4, r: 4, fill: 'var(--paper)', stroke: 'var(--soft)', 'stroke-width': 1.5 }),
    draw('line', { x1: 12, x2: 30, y1: y - 4, y2: y - 4, stroke: 'var(--soft)', 'stroke-width': 1.5 }),
    draw('line', { x1: 30, x2: 30, y1: y - 10, y2: y + 2, stroke: 'var(--ink)', 'stroke-width': 2.5 }),
    draw('text', { x: 38, y, 'font-size': 12, fill: 'var(--soft)' }, 'angekündigt bis Termin'),
    draw('circle', { cx: 196, cy: y - 4, r: 4, fill: 'var(--soft)' }),
    draw('text', { x: 206, y, 'font-size': 12, fill: 'var(--soft)' }, 'späteres Papier dazu'),
  ];
}
