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
 * Those whose labels do not run into one another, nor out of a chart of this width: of two that would, the one that comes first
 * stays. Labels are centred on their place.
 */
export function keepApart<T>(all: readonly T[], labelOf: (one: T) => Label, width: number): T[] {
  const kept: { one: T; box: Box }[] = [];
  for (const one of all) {
    const box = boxOf(labelOf(one));
    const inside = box.left >= 0 && box.right <= width;
    if (inside && !kept.some((other) => meet(other.box, box))) kept.push({ one, box });
  }
  return kept.map(({ one }) => one);
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ text, x, y, size, weight }: Label): Box {
  const half = textWidth(text, size, weight) / 2;
  return { left: x - half, right: x + half, top: y - size, bottom: y };
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right + APART && b.left < a.right + APART && a.top < b.bottom && b.top < a.bottom;
