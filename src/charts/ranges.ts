import { type ChartName, finish } from './svg.ts';
import { broken, drawing, widthOf } from './svg-parts.ts';

/** One figure of one scope. */
export interface ScopePoint {
  readonly wert: number;
  /** What stands at the point: "2026: mindestens 186 Mio. €". */
  readonly text: string;
}

export interface ScopeRow {
  readonly umfang: string;
  /** From the oldest to the newest. */
  readonly punkte: readonly ScopePoint[];
}

const WIDTH = 360;
const SIZE = 12;
const LINE = 16;
const LETTERS = 46;
const [LEFT, RIGHT] = [6, WIDTH - 10];

/**
 * Costs by what they cover: a row a scope, all on one scale from 0. Only points of one scope are joined by a line,
 * because only they tell of a change.
 */
export function scopes(rows: readonly ScopeRow[], name: ChartName, document: Document): SVGSVGElement {
  const { element, text } = drawing(document);
  const max = Math.max(1, ...rows.flatMap(({ punkte }) => punkte.map(({ wert }) => wert)));
  const x = (wert: number): number => LEFT + (wert / max) * (RIGHT - LEFT);
  const parts: SVGElement[] = [];
  let y = 4;
  for (const { umfang, punkte } of rows) {
    const lines = broken(umfang, LETTERS);
    parts.push(...lines.map((line, at) => text(line, 0, y + 12 + at * LINE, { 'font-weight': 600 })));
    y += lines.length * LINE + 12;
    parts.push(element('line', { x1: LEFT, x2: RIGHT, y1: y, y2: y, stroke: 'var(--rule)' }));
    const [first, last] = [punkte[0], punkte.at(-1)];
    if (first && last && punkte.length > 1) {
      const ends = { x1: x(first.wert), x2: x(last.wert), y1: y, y2: y };
      parts.push(element('line', { ...ends, stroke: 'var(--aufwand)', 'stroke-width': 2.5 }));
    }
    for (const point of punkte) parts.push(dot(x(point.wert), y));
    for (const point of punkte) {
      y += LINE;
      parts.push(label(point));
    }
    y += 14;
  }
  const svg = element('svg', { viewBox: `0 0 ${WIDTH} ${y}`, width: WIDTH, height: y, 'font-size': SIZE }, ...parts);
  return finish(svg as SVGSVGElement, name);

  function dot(cx: number, cy: number): SVGElement {
    return element('circle', { cx, cy, r: 5, fill: 'var(--paper)', stroke: 'var(--aufwand)', 'stroke-width': 2.25 });
  }

  /** Under its point, moved inwards where it would leave the chart. */
  function label({ wert, text: content }: ScopePoint): SVGElement {
    const half = widthOf(content, SIZE) / 2;
    const middle = Math.min(Math.max(x(wert), half), WIDTH - half);
    return text(content, middle, y + 3, { 'text-anchor': 'middle', fill: 'var(--soft)' });
  }
}
