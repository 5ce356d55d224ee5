import { type ChartName, finish } from './svg.ts';
import { broken, drawing, widthOf } from './svg-parts.ts';

/** One piece on the timeline of a measure. */
export interface Span {
  readonly von: number;
  /** The same year for an amount of one year or an estimate. */
  readonly bis: number;
  readonly text: string;
  /** An amount of a year or period is a bar, an estimate of costs a dot in the year it was made. */
  readonly form: 'betrag' | 'kosten';
  /** A plan is drawn hollow, a result filled. */
  readonly geplant: boolean;
}

export interface TimelineRow {
  readonly name: string;
  readonly href?: string | undefined;
  readonly spans: readonly Span[];
}

export interface TimelineOptions extends ChartName {
  /** Narrow: the name stands above its bars, for phones. Wide: to the left of them. */
  readonly breite: 'schmal' | 'breit';
}

const LANE = 20;
const LINE = 16;
const SIZE = 11;
const GAP = 8;
const LAYOUT = {
  schmal: { width: 340, names: 0, letters: 46 },
  breit: { width: 720, names: 270, letters: 38 },
} as const;

/** When what is planned: a row a measure, a column a year. What overlaps stands in lanes below each other. */
export function timeline(rows: readonly TimelineRow[], options: TimelineOptions, document: Document): SVGSVGElement {
  const { width, names, letters } = LAYOUT[options.breite];
  const years = yearsOf(rows);
  const column = (width - names) / Math.max(years.length, 1);
  const x = (year: number): number => names + (year - (years[0] ?? year)) * column;
  const { element, text } = drawing(document);
  const parts: SVGElement[] = [];
  const above = options.breite === 'schmal';
  let y = 24;
  for (const { name, href, spans } of rows) {
    const lines = broken(name, letters);
    const lanes = lanesOf(spans);
    const label = lines.map((line, at) => text(line, 0, y + 14 + at * LINE));
    // the whole field of a name can be hit, also between its lines
    const field = { x: 0, y, width: names || width, height: lines.length * LINE + 4, fill: 'transparent' };
    const link = (): SVGElement => element('a', { href: href ?? '' }, element('rect', field), ...label);
    parts.push(href && options.linked ? link() : element('g', {}, ...label));
    const top = above ? y + lines.length * LINE + 2 : y;
    lanes.forEach((lane, at) => {
      for (const span of lane) parts.push(...draw(span, x(span.von), top + 2 + at * LANE, column));
    });
    const height = above
      ? lines.length * LINE + 2 + lanes.length * LANE
      : Math.max(lines.length * LINE, lanes.length * LANE);
    y += height + 8;
    parts.push(element('line', { x1: 0, x2: width, y1: y - 2, y2: y - 2, stroke: 'var(--rule)' }));
  }
  // labels need a gap between them, or two years read as one number
  const every = Math.ceil((widthOf('0000', SIZE) + GAP) / column);
  const axis = years.flatMap((year, at) => [
    element('line', { x1: x(year), x2: x(year), y1: 18, y2: y - 2, stroke: 'var(--rule)' }),
    ...(at % every === 0
      ? [text(`${year}`, x(year) + column / 2, 12, { 'text-anchor': 'middle', 'font-size': SIZE, fill: 'var(--soft)' })]
      : []),
  ]);
  const svg = element('svg', { viewBox: `0 0 ${width} ${y}`, width, height: y, 'font-size': 12.5 }, ...axis, ...parts);
  const finished = finish(svg as SVGSVGElement, options);
  finished.setAttribute('class', `chart ${options.breite}`);
  return finished;

  function draw({ bis, von, text: label, form, geplant }: Span, left: number, top: number, step: number): SVGElement[] {
    const fill = geplant ? 'var(--paper)' : 'var(--accent)';
    if (form === 'kosten') {
      const [cx, cy] = [left + step / 2, top + 8];
      const dot = element('circle', {
        cx,
        cy,
        r: 5,
        fill: 'var(--paper)',
        stroke: 'var(--aufwand)',
        'stroke-width': 2,
      });
      const space = widthOf(label, SIZE);
      const before = cx + 9 + space > width;
      const anchor = { 'font-size': SIZE, 'text-anchor': before ? 'end' : 'start' };
      return [dot, text(label, before ? cx - 9 : cx + 9, cy + 4, anchor)];
    }
    const span = (bis - von + 1) * step - 2;
    const box = {
      x: left + 1,
      y: top,
      width: span,
      height: 16,
      rx: 2,
      fill,
      stroke: 'var(--accent)',
      'stroke-width': 1.5,
    };
    if (widthOf(label, SIZE) > span + 2) return [element('rect', box)];
    const middle = { 'font-size': SIZE, 'text-anchor': 'middle', fill: geplant ? 'var(--ink)' : 'var(--paper)' };
    return [element('rect', box), text(label, left + 1 + span / 2, top + 12, middle)];
  }
}

function yearsOf(rows: readonly TimelineRow[]): number[] {
  const all = rows.flatMap(({ spans }) => spans.flatMap(({ von, bis }) => [von, bis]));
  if (all.length === 0) return [];
  const first = Math.min(...all);
  return Array.from({ length: Math.max(...all) - first + 1 }, (_, at) => first + at);
}

/** Puts pieces into as few lanes as do not overlap; single years first, then longer periods. */
export function lanesOf(spans: readonly Span[]): Span[][] {
  const lanes: Span[][] = [];
  const length = ({ von, bis }: Span): number => bis - von;
  for (const span of [...spans].sort((a, b) => length(a) - length(b) || a.von - b.von)) {
    const free = lanes.find((lane) => lane.every((other) => isApart(other, span)));
    if (free) free.push(span);
    else lanes.push([span]);
  }
  return lanes;
}

/** The words beside an estimate need the years next to it. */
const ROOM = 4;
function isApart(a: Span, b: Span): boolean {
  const room = a.form === 'kosten' || b.form === 'kosten' ? ROOM : 0;
  return a.bis + room < b.von || b.bis + room < a.von;
}
