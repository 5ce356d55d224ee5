import { chartOf, type Drawing, drawing } from './draw.ts';
import { AXIS, type ChartOptions, isNarrow, LABEL } from './svg.ts';
import { textWidth } from './text-width.ts';

/** A part of one whole. */
export interface Share {
  readonly name: string;
  readonly value: number;
  /** "29,8 Mio. € · 33 %". */
  readonly shown: string;
  /** Colour of the part and of what is written on it, as names of tokens. */
  readonly colour: string;
  readonly on: string;
}

const BAR = 62;
/** Height of a line of what is written beside a part that is too small for it. */
const LINE = 18;

/**
 * One whole as one bar, its parts from left to right, each named on itself where it has room, else above it with a stroke. On a phone
 * the names stand below in the order of the parts.
 */
export function shareBar(shares: readonly Share[], options: ChartOptions, document: Document): SVGSVGElement {
  const { width } = options;
  const draw = drawing(document);
  const total = shares.reduce((sum, { value }) => sum + value, 0);
  let at = 0;
  const places = shares.map((share) => {
    const wide = total > 0 ? (share.value / total) * width : 0;
    const place = { share, x: at, wide };
    at += wide;
    return place;
  });
  const fits = ({ share, wide }: Place): boolean =>
    !isNarrow(width) && Math.max(textWidth(share.name, LABEL, 700), textWidth(share.shown, LABEL)) <= wide - 20;
  const outside = places.filter((place) => !fits(place));
  const top = isNarrow(width) ? 0 : outside.length * LINE + 6;
  const parts = places.flatMap((place) => [
    draw.element('rect', {
      x: place.x,
      y: top,
      width: Math.max(place.wide - 1, 0.5),
      height: BAR,
      fill: `var(--${place.share.colour})`,
    }),
    ...(fits(place) ? onBar(place, top, draw) : []),
  ]);
  const named = isNarrow(width)
    ? outside.map((place, index) => below(place, top + BAR + 20 + index * LINE, draw))
    : outside.flatMap((place, index) => above(place, index, top, width, draw));
  const height = isNarrow(width) ? BAR + 12 + outside.length * LINE : top + BAR;
  return chartOf(draw, height, [...parts, ...named.flat()], options);
}

interface Place {
  readonly share: Share;
  readonly x: number;
  readonly wide: number;
}

const onBar = ({ share, x }: Place, top: number, draw: Drawing): SVGElement[] => [
  draw.text(share.name, x + 10, top + 26, { fill: `var(--${share.on})`, 'font-weight': 700 }),
  draw.text(share.shown, x + 10, top + 46, { fill: `var(--${share.on})` }),
];

/** A stroke from the part to its words, which keep within the width. */
function above({ share, x, wide }: Place, index: number, top: number, width: number, draw: Drawing): SVGElement[] {
  const words = `${share.name} ${share.shown}`;
  const middle = x + wide / 2;
  const right = middle + textWidth(words, LABEL) > width;
  const y = 12 + index * LINE;
  return [
    draw.element('path', { d: `M${middle.toFixed(1)},${y - 4}V${top}`, stroke: 'var(--ink)', fill: 'none' }),
    draw.text(words, right ? middle - 6 : middle + 6, y, { 'text-anchor': right ? 'end' : 'start' }),
  ];
}

/** A sample of its colour and its words, in a line. */
const below = ({ share }: Place, y: number, draw: Drawing): SVGElement[] => [
  draw.element('rect', { x: 0, y: y - 10, width: 11, height: 11, fill: `var(--${share.colour})` }),
  draw.text(`${share.name} ${share.shown}`, 18, y, { 'font-size': AXIS }),
];
