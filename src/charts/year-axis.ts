import type { Drawing } from './draw.ts';
import { AXIS } from './svg.ts';
import { textWidth } from './text-width.ts';

/**
 * An axis of time below `top`: a tick where a year begins, its number in the middle of the year, so that the last day of a
 * year is not read as the next one. Where years are narrow, some numbers are left out.
 */
export function yearAxis(
  { element, text }: Drawing,
  from: number,
  to: number,
  scale: (year: number) => number,
  top: number,
): SVGElement[] {
  const every = Math.max(1, Math.ceil((textWidth('0000', AXIS) + 8) / Math.max(scale(from + 1) - scale(from), 1)));
  return Array.from({ length: to - from + 1 }, (_, at) => from + at).flatMap((year) => {
    const x = scale(year);
    const tick = element('line', { x1: x, x2: x, y1: top - 6, y2: top, stroke: 'var(--soft)' });
    if (year === to || (year - from) % every > 0) return [tick];
    const place = { 'text-anchor': 'middle', 'font-size': AXIS, fill: 'var(--soft)' };
    return [tick, text(String(year), scale(year + 0.5), top + 13, place)];
  });
}
