/** Repeated measurements and what is said of them. */

/** Times in milliseconds, or sizes. */
export interface Samples {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** How often everything is measured. */
export const RUNS = 5;

export function samples(values: readonly number[]): Samples {
  const sorted = [...values].sort((a, b) => a - b);
  const [min = Number.NaN, max = Number.NaN] = [sorted[0], sorted.at(-1)];
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return { median: middle.reduce((sum, value) => sum + value, 0) / middle.length, min, max };
}

/** Runs `work` again and again, one after the other. */
export async function repeat<T>(work: (run: number) => Promise<T>, runs = RUNS): Promise<T[]> {
  const results: T[] = [];
  for (let run = 0; run < runs; run += 1) results.push(await work(run));
  return results;
}
