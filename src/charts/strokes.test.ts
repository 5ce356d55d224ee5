import { describe, expect, it } from 'vitest';
import { linear, rounded } from './linear.ts';
import { pieces, runs, stroke } from './strokes.ts';

describe('a line', () => {
  const at = (x: number, y: number | null) => ({ x, y });

  it('stops at what is missing, and a point alone is a dot', () => {
    expect(stroke([at(0, 1), at(1, 2), at(2, null), at(3, null), at(4, 5)])).toBe('M0,1L1,2M4,5Z');
    expect(stroke([at(0, null)])).toBe('');
  });

  it('falls into pieces in the order in which they begin, and into runs without a gap', () => {
    const of = (stueck: string, x: number) => ({ stueck, x });
    expect(pieces([of('b', 1), of('a', 2), of('b', 3)]).map((piece) => piece.map(({ x }) => x))).toEqual([[1, 3], [2]]);
    expect(runs([0, 1, 2, 0, 0, 3], (one) => one > 0)).toEqual([[1, 2], [3]]);
  });
});

describe('a linear scale', () => {
  it('lays values between its ends, either way, and one value alone in the middle', () => {
    const down = linear([0, 20], [100, 0]);
    expect([down(0), down(5), down(20)]).toEqual([100, 75, 0]);
    expect(linear([7, 7], [0, 40])(7)).toBe(20);
  });

  it('begins, ends and counts at round values', () => {
    expect(rounded([0, 15])).toEqual([0, 16]);
    expect(rounded([-3.2, 0])).toEqual([-3.5, 0]);
    expect(rounded([0, 0])).toEqual([0, 0]);
    expect(linear([0, 16], [0, 1]).ticks(4)).toEqual([0, 5, 10, 15]);
  });
});
