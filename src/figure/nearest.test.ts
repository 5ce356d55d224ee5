import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('what a pointer means', () => {
  it('is the mark below it, however near another is', () => {
    expect(nearest([box(0, 0, 10, 10), box(11, 0, 10, 10)], 10, 5)).toBe(0);
  });

  it('is the nearest one beside it: a stroke of a pixel can be hit', () => {
    expect(nearest([box(0, 0, 1, 20), box(30, 0, 1, 20)], 12, 10)).toBe(0);
    expect(nearest([box(0, 0, 1, 20), box(30, 0, 1, 20)], 18, 10)).toBe(1);
  });

  it('is, of two that lie on each other, the one whose middle is nearest', () => {
    expect(nearest([box(0, 0, 100, 10), box(60, 0, 10, 10)], 65, 5)).toBe(1);
  });

  it('is nothing where nothing is near', () => {
    expect(nearest([box(0, 0, 10, 10)], 200, 5)).toBe(-1);
    expect(nearest([], 0, 0)).toBe(-1);
  });
});
