/** Where a mark stands, in pixels of the window. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Farther than this, in pixels, nothing is meant. */
const REACH = 44;

const beyond = (at: number, from: number, to: number): number => Math.max(from - at, at - to, 0);

/**
 * Which of these a finger or pointer means: the one below it, else the nearest; of several, the one whose middle is nearest.
 * @returns its index; -1 where none is near
 */
export function nearest(boxes: readonly Box[], x: number, y: number): number {
  let [found, least, middle] = [-1, REACH, Number.POSITIVE_INFINITY];
  for (const [index, { left, right, top, bottom }] of boxes.entries()) {
    const distance = Math.hypot(beyond(x, left, right), beyond(y, top, bottom));
    const toMiddle = Math.hypot(x - (left + right) / 2, y - (top + bottom) / 2);
    if (distance > least || (distance === least && toMiddle >= middle)) continue;
    [found, least, middle] = [index, distance, toMiddle];
  }
  return found;
}
