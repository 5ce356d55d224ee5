/** A linear scale, without d3-scale: that one brings scales of time and colour, which a reader's browser would load for nothing. */
import { nice, ticks } from 'd3-array';

type Span = readonly [from: number, to: number];

export interface Linear {
  /** Where a value lies, in pixels. */
  (value: number): number;
  /** Round values, about so many. */
  ticks(count: number): number[];
}

/** A scale on which one value alone lies in the middle. */
export function linear(domain: Span, [start, end]: Span): Linear {
  const [from, to] = domain;
  const place = (value: number): number => start + (from === to ? 0.5 : (value - from) / (to - from)) * (end - start);
  return Object.assign(place, { ticks: (count: number) => ticks(from, to, count) });
}

/** The same domain, begun and ended at round values. */
export const rounded = ([from, to]: Span): Span => nice(from, to, 10);
