/** Paths through points that may be missing, and the pieces that points fall into. */

export interface At {
  readonly x: number;
  /** Null is a gap. */
  readonly y: number | null;
}

/** The points of each piece, in the order in which pieces begin. */
export function pieces<T extends { readonly stueck: string }>(points: readonly T[]): T[][] {
  const found = new Map<string, T[]>();
  for (const point of points) {
    const piece = found.get(point.stueck);
    if (piece) piece.push(point);
    else found.set(point.stueck, [point]);
  }
  return [...found.values()];
}

/** Runs of points without a gap. */
export function runs<T>(points: readonly T[], isKnown: (point: T) => boolean): T[][] {
  const found: T[][] = [];
  let open = false;
  for (const point of points) {
    if (!isKnown(point)) open = false;
    else if (open) found.at(-1)?.push(point);
    else {
      found.push([point]);
      open = true;
    }
  }
  return found;
}

/** A line that stops at a gap. A point alone is closed, so that round ends make it a dot. */
export const stroke = (points: readonly At[]): string =>
  runs(points, ({ y }) => y !== null)
    .map((run) => `M${run.map(({ x, y }) => `${x},${y}`).join('L')}${run.length === 1 ? 'Z' : ''}`)
    .join('');
