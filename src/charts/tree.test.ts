import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartSize, type Piece, treeOf, written } from './tree.ts';

/** Signs that XML can hold. */
const signs = fc.string({
  unit: fc.constantFrom('a', 'ß', '<', '>', '&', '"', "'", ' ', '=', '/', '&lt;', 'var(--ink)', '\u00a0', '😀'),
});
const name = fc.constantFrom('g', 'text', 'tspan', 'a', 'path');
const piece: fc.Arbitrary<Piece> = fc.letrec<{ piece: Piece }>((tie) => ({
  piece: fc.record({
    name,
    attributes: fc.dictionary(fc.constantFrom('x', 'aria-label', 'data-name', 'd'), signs, { noNullPrototype: true }),
    content: fc.oneof(
      { maxDepth: 3 },
      signs.map((one) => (one === '' ? [] : [one])),
      fc.array(tie('piece'), { maxLength: 3 }),
    ),
  }),
})).piece;

describe('the tree of a chart', () => {
  it('comes back from its markup as it was, whatever its names hold', () => {
    fc.assert(
      fc.property(piece, (one) => {
        expect(treeOf(written(one))).toEqual(one);
      }),
      { seed: 20261130, numRuns: 300 },
    );
  });

  it('knows its size, and stops at what is no markup', () => {
    expect(chartSize(treeOf('<svg viewBox="0 0 640 120"><g/></svg>'))).toEqual({ width: 640, height: 120 });
    for (const wrong of ['', 'Ertrag', '<svg><g></svg>', '<svg']) expect(() => treeOf(wrong), wrong).toThrow();
  });
});
