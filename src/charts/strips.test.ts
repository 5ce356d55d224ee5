import { describe, expect, it } from 'vitest';
import { stagger } from './strips.ts';

describe('marks on a strip', () => {
  it('stand in the middle where nothing is near', () => {
    expect(stagger([10, 60, 110])).toEqual([0, 0, 0]);
  });

  it('stand one below the other where they would cover each other, in their order', () => {
    expect(stagger([100, 100])).toEqual([-6.5, 6.5]);
    expect(stagger([112, 20, 100, 106])).toEqual([-13, 0, 0, 13]);
  });

  it('leave out what has no value', () => {
    expect(stagger([null, 50, null, 50])).toEqual([0, -6.5, 0, 6.5]);
  });
});
