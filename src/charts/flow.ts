import { type Attributes, chartOf, type Drawing, drawing, LINE, textLines } from './draw.ts';
import { AXIS, type ChartOptions, isNarrow, LABEL } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** What comes in, or goes out, under one name. */
export interface FlowItem {
  readonly name: string;
  readonly value: number;
  /** The value as it is written. */
  readonly shown: string;
  /** The sentence of the band; what pointing at it says without script. */
  readonly title: string;
  readonly href?: string | undefined;
  /** Not money that flows, but what is missing, or left over. */
  readonly gap?: boolean;
}

export interface FlowOptions extends ChartOptions {
  /** Headings of both sides. */
  readonly heads: readonly [string, string];
  /** What stands above the pot. */
  readonly pot: string;
}

type Side = 'ein' | 'aus';

const NODE = 14;
const SPACE = 7;
const TOP = 30;
/** Height of a line of a name that runs on to its value. */
const CLOSE = 13;

/** Where money comes from and where it goes, through one pot; on a phone two facing stacks. Both sides add up to the same. */
export function flow(
  ein: readonly FlowItem[],
  aus: readonly FlowItem[],
  options: FlowOptions,
  document: Document,
): SVGSVGElement {
  const draw = drawing(document);
  return isNarrow(options.width) ? stacks(ein, aus, options, draw) : bands(ein, aus, options, draw);
}

const sum = (items: readonly FlowItem[]): number => items.reduce((total, { value }) => total + value, 0);

function bands(ein: readonly FlowItem[], aus: readonly FlowItem[], options: FlowOptions, draw: Drawing): SVGSVGElement {
  const { width, heads, pot } = options;
  const height = 520;
  const total = Math.max(sum(ein), sum(aus));
  const most = Math.max(ein.length, aus.length);
  const scale = (height - TOP - 8 - SPACE * (most - 1)) / total;
  const widest = (items: readonly FlowItem[]): number =>
    Math.max(...items.map(({ name, shown }) => textWidth(name, LABEL) + textWidth(`  ${shown}`, LABEL, 700)));
  const names = Math.min(Math.max(widest(ein), widest(aus)) + 18, width * 0.36);
  const middle = width / 2;
  const potTop = TOP + (height - TOP - total * scale) / 2;
  // clear of the bands, which come down to the pot on both sides
  const potName = wrapText(pot, (middle - names - NODE) * 1.25, LABEL, 700);
  const side = (items: readonly FlowItem[], which: Side): SVGElement[] => {
    const used = sum(items) * scale + SPACE * (items.length - 1);
    const x = which === 'ein' ? names : width - names - NODE;
    let [at, inPot] = [TOP + (height - TOP - used) / 2, potTop];
    const places = items.map((item) => {
      const tall = item.value * scale;
      const place = { item, y: at, inPot, tall };
      at += tall + SPACE;
      inPot += tall;
      return place;
    });
    const labels = spread(
      places.map(({ item, y, tall }) => ({ middle: y + tall / 2, tall: labelLines(item, names).length * LINE + 2 })),
      height - 2,
    );
    return places.map((place, index) => band(place, { which, x, middle, label: labels[index] as number, names }, draw));
  };
  const head = (text: string, which: Side): SVGElement =>
    draw.text(text, which === 'ein' ? names + NODE : width - names - NODE, 12, {
      'text-anchor': which === 'ein' ? 'end' : 'start',
      'font-weight': 700,
      fill: `var(--${which === 'ein' ? 'ertrag' : 'aufwand'})`,
    });
  const parts = [
    head(heads[0], 'ein'),
    head(heads[1], 'aus'),
    ...side(ein, 'ein'),
    ...side(aus, 'aus'),
    draw.element('rect', { x: middle - NODE, y: potTop, width: 2 * NODE, height: total * scale, fill: 'var(--ink)' }),
    ...potName.map((line, index) =>
      draw.text(line, middle, potTop - 8 - LINE * (potName.length - 1 - index), {
        'text-anchor': 'middle',
        'font-weight': 700,
      }),
    ),
  ];
  return chartOf(draw, height, parts, options);
}

interface BandPlace {
  readonly item: FlowItem;
  readonly y: number;
  readonly inPot: number;
  readonly tall: number;
}

function band(
  { item, y, inPot, tall }: BandPlace,
  at: { which: Side; x: number; middle: number; label: number; names: number },
  draw: Drawing,
): SVGElement {
  const { which, x, middle, label, names } = at;
  const left = which === 'ein';
  const [from, to] = left ? [x + NODE, middle - NODE] : [x, middle + NODE];
  const half = (from + to) / 2;
  const curve = `M${from},${y}C${half},${y} ${half},${inPot} ${to},${inPot}V${inPot + tall}C${half},${inPot + tall} ${half},${y + tall} ${from},${y + tall}Z`;
  const colour = `var(--${left ? 'ertrag' : 'aufwand'})`;
  const gap: Attributes = { fill: 'none', stroke: 'var(--ink)', 'stroke-dasharray': '3 3' };
  const textAt = left ? x - 10 : x + NODE + 10;
  const lines = labelLines(item, names);
  const first = label - ((lines.length - 1) * LINE) / 2 + 4;
  const bold = draw.element('tspan', { 'font-weight': 700 }, item.shown);
  const words = draw.element(
    'text',
    { x: textAt, y: first, 'text-anchor': left ? 'end' : 'start', fill: 'var(--ink)' },
    ...lines.flatMap((line, index): (SVGElement | string)[] => {
      const place = { x: textAt, y: first + index * LINE };
      const [begins, ends] = [index === 0 && !left, index === lines.length - 1 && left];
      return [draw.element('tspan', place, ...(begins ? [bold, ` ${line}`] : ends ? [`${line} `, bold] : [line]))];
    }),
  );
  return linked(draw, item, which, [
    draw.element('path', { class: 'band', d: curve, ...(item.gap ? gap : { fill: colour, 'fill-opacity': 0.3 }) }),
    draw.element('rect', { x, y, width: NODE, height: Math.max(tall, 1), ...(item.gap ? gap : { fill: colour }) }),
    words,
  ]);
}

/** The name of a band in lines that leave room for its value. */
const labelLines = ({ name, shown }: FlowItem, names: number): string[] =>
  wrapText(name, names - 16 - textWidth(` ${shown}`, LABEL, 700), LABEL);

/** Middles of labels, moved apart where they would touch, and none beyond the lower end. */
function spread(labels: readonly { readonly middle: number; readonly tall: number }[], lowest: number): number[] {
  const places = labels.map(({ middle }) => middle);
  const half = (at: number): number => (labels[at]?.tall ?? 0) / 2;
  for (let at = 1; at < places.length; at += 1)
    places[at] = Math.max(places[at] as number, (places[at - 1] as number) + half(at - 1) + half(at));
  let limit = lowest;
  for (let at = places.length - 1; at >= 0; at -= 1) {
    places[at] = Math.min(places[at] as number, limit - half(at));
    limit = (places[at] as number) - half(at);
  }
  return places;
}

function stacks(
  ein: readonly FlowItem[],
  aus: readonly FlowItem[],
  options: FlowOptions,
  draw: Drawing,
): SVGSVGElement {
  const { width, heads } = options;
  const height = 540;
  const column = Math.floor((width - 12) / 2);
  const scale = (height - 22) / Math.max(sum(ein), sum(aus));
  const side = (items: readonly FlowItem[], which: Side): SVGElement[] => {
    const x = which === 'ein' ? 0 : width - column;
    let y = 22;
    return items.map((item) => {
      const tall = item.value * scale;
      const block = blockOf(item, { x, y, width: column, height: Math.max(tall - 1, 0.5) }, which, draw);
      y += tall;
      return block;
    });
  };
  const head = (text: string, which: Side): SVGElement =>
    draw.text(text, which === 'ein' ? 0 : width, 12, {
      'text-anchor': which === 'ein' ? 'start' : 'end',
      'font-weight': 700,
      fill: `var(--${which === 'ein' ? 'ertrag' : 'aufwand'})`,
    });
  return chartOf(
    draw,
    height,
    [head(heads[0], 'ein'), head(heads[1], 'aus'), ...side(ein, 'ein'), ...side(aus, 'aus')],
    options,
  );
}

function blockOf(
  item: FlowItem,
  place: { x: number; y: number; width: number; height: number },
  which: Side,
  draw: Drawing,
): SVGElement {
  const { x, y, width, height } = place;
  const fill: Attributes = item.gap
    ? { fill: 'none', stroke: 'var(--ink)', 'stroke-dasharray': '3 3' }
    : { fill: `var(--${which === 'ein' ? 'e2' : 'a2'})` };
  const ink = item.gap ? 'var(--ink)' : 'var(--on-light)';
  return linked(draw, item, which, [
    draw.element('rect', { x, y, width, height, ...fill }),
    ...wordsIn(item, place, ink, draw),
  ]);
}

/** Name and value within a block: the value below where there is room, else behind the name, else none; the table has all of them. */
function wordsIn(
  { name, shown }: FlowItem,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  fill: string,
  draw: Drawing,
): SVGElement[] {
  const room = width - 14;
  const lines = wrapText(name, room, AXIS);
  const style = { 'font-size': AXIS, fill };
  if (height >= 15 * (lines.length + 1) + 8)
    return [
      textLines(draw, lines, x + 7, y + 16, style),
      draw.text(shown, x + 7, y + 16 + 15 * lines.length, { ...style, 'font-weight': 700 }),
    ];
  const running = wrapText(`${name} ${shown}`, room, AXIS);
  if (height < CLOSE * running.length + 2 || running.some((line) => textWidth(line, AXIS) > room)) return [];
  const first = y + height / 2 + 4 - (CLOSE * (running.length - 1)) / 2;
  return running.map((line, index) => draw.text(line, x + 7, first + CLOSE * index, style));
}

/** A link with its sentence, where it leads anywhere. */
function linked(draw: Drawing, item: FlowItem, which: Side, parts: readonly SVGElement[]): SVGElement {
  const title = draw.element('title', {}, item.title);
  const name = item.gap ? 'flow gap' : `flow ${which}`;
  return item.href
    ? draw.element('a', { class: name, href: item.href }, title, ...parts)
    : draw.element('g', { class: name }, title, ...parts);
}
