import { chartOf, type Drawing, drawing, LINE, textLines } from './draw.ts';
import { type ChartOptions, LABEL } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

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
/** Room between the bar and what is written below it. */
const GAP = 22;

/**
 * One whole as one bar, its parts from left to right, each named on itself where it has room, else below with a sample of its colour, in
 * the order of the parts.
 */
export function shareBar(shares: readonly Share[], options: ChartOptions, document: Document): SVGSVGElement {
  const { width } = options;
  const draw = drawing(document);
  const total = shares.reduce((sum, { value }) => sum + value, 0);
  let at = 0;
  const places = shares.map((share): Place => {
    const wide = total > 0 ? (share.value / total) * width : 0;
    const place = { share, x: at, wide };
    at += wide;
    return place;
  });
  const fits = ({ share, wide }: Place): boolean =>
    Math.max(textWidth(share.name, LABEL, 700), textWidth(share.shown, LABEL)) <= wide - 20;
  let y = BAR + GAP;
  const parts = places.flatMap((place) => {
    const { share, x, wide } = place;
    const bar = draw.element('rect', {
      x,
      y: 0,
      width: Math.max(wide - 1, 0.5),
      height: BAR,
      fill: `var(--${share.colour})`,
    });
    const rect = draw.mark(`${share.name}: ${share.shown}`, {}, bar);
    if (fits(place)) return [rect, ...onBar(place, draw)];
    const lines = wrapText(`${share.name}: ${share.shown}`, width - 20, LABEL);
    const sample = draw.element('rect', { x: 0, y: y - 10, width: 11, height: 11, fill: `var(--${share.colour})` });
    const words = textLines(draw, lines, 18, y, {});
    y += lines.length * LINE + 4;
    return [rect, sample, words];
  });
  return chartOf(draw, y - GAP + (y > BAR + GAP ? 8 : 0), parts, options);
}

interface Place {
  readonly share: Share;
  readonly x: number;
  readonly wide: number;
}

const onBar = ({ share, x }: Place, draw: Drawing): SVGElement[] => [
  draw.text(share.name, x + 10, 26, { fill: `var(--${share.on})`, 'font-weight': 700 }),
  draw.text(share.shown, x + 10, 46, { fill: `var(--${share.on})` }),
];
