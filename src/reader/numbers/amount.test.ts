import { expect, it } from 'vitest';
import { extent } from '../../../scripts/testing/extent.ts';
import fc from '../../../scripts/testing/properties.ts';
import { readAmount, signOf } from './amount.ts';

/** Digits, marks and minus in any order: what the quick way reads, and what it has to leave alone. */
const CELL = fc.string({ unit: fc.constantFrom(...'0123456789', ...'01', '.', ',', '.', ',', '-'), maxLength: 20 });
const WRITTEN = fc
  .tuple(fc.integer({ min: -10_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 4 }))
  .map(([whole, decimals]) => (whole / 10 ** decimals).toLocaleString('de-DE', { minimumFractionDigits: decimals }));

it('a cell read sign by sign is what the patterns read: those get it with a currency behind it', () => {
  fc.assert(
    fc.property(fc.oneof(CELL, WRITTEN), fc.constantFrom(',', '.'), (cell, mark) => {
      expect(readAmount(cell, mark, true)).toBe(readAmount(`${cell} €`, mark, true));
      expect(signOf(cell)).toBe(signOf(`${cell} €`));
    }),
    { numRuns: extent({ daily: 500, all: 20_000 }) },
  );
});

it.each([
  ['1.234.567,89', ',', 1_234_567_890_000_000_000n],
  ['-0,5', ',', -500_000_000_000n],
  ['1234', '.', 1_234_000_000_000_000n],
  ['12,', ',', 12_000_000_000_000n],
  ['1.23', ',', undefined],
  ['0.123.456', ',', undefined],
  ['1,2,3', ',', undefined],
  ['0,1234567890123', ',', 123_456_789_012n],
] as const)('%s with %s', (cell, mark, units) => {
  expect(readAmount(cell, mark, false)).toBe(units === undefined ? undefined : (units as bigint));
});
