import { textWidth } from './text-width.ts';

/** Words beside a mark: the middle of their line, and where the line stands. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
}

/** Room between two labels, in CSS pixels. */
const APART = 3;

/**
 * Those whose labels do not run into one another, into what is drawn (`taken`), or out of a chart of this width: of two that would, the
 * one that comes first stays. Labels are centred on their place.
 */
export function keepApart<T>(
  all: readonly T[],
  labelOf: (one: T) => Label,
  width: number,
  taken: readonly Box[] = [],
): T[] {
  const kept: { one: T; box: Box }[] = [];
  for (const one of all) {
    const box = boxOf(labelOf(one));
    const inside = box.left >= 0 && box.right <= width;
    const free = !taken.some((other) => overlap(other, box)) && !kept.some((other) => overlap(padded(other.box), box));
    if (inside && free) kept.push({ one, box });
  }
  return kept.map(({ one }) => one);
}

/** A field of a drawing, in its pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ text, x, y, size, weight }: Label): Box {
  const half = textWidth(text, size, weight) / 2;
  return { left: x - half, right: x + half, top: y - size, bottom: y };
}

const padded = ({ left, right, ...box }: Box): Box => ({ ...box, left: left - APART, right: right + APART });

/** Do two fields share a place? */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
