import { describe, expect, it } from 'vitest';
import { abs, EURO, fineness, fromUnits, ofDigits, toCents, toUnits } from './decimal.ts';

const CENT = EURO / 100n;

describe('decimal text', () => {
  it.each([
    ['0', 0n],
    ['1', EURO],
    ['-1', -EURO],
    ['1234.5', 1234n * EURO + EURO / 2n],
    ['.25', 25n * CENT],
    ['-.01', -CENT],
    ['7.', 7n * EURO],
    ['0.000000000001', 1n],
    // what stands beyond the last digit kept is cut off, not rounded
    ['0.0000000000019', 1n],
    ['9007199254740993.01', 9007199254740993n * EURO + CENT],
  ])('%s is exact', (text, units) => expect(toUnits(text)).toBe(units));

  it.each(['', '-', '.', '-.', '1,5', '+1', '1.2.3', ' 1', '1 ', '1e3', 'x'])('«%s» is none', (text) =>
    expect(toUnits(text)).toBeUndefined(),
  );

  it.each(['0', '1', '-1', '1234.5', '-0.01', '0.000000000001', '10', '100.1', '-20300'])('%s comes back', (text) =>
    expect(fromUnits(toUnits(text) as bigint)).toBe(text),
  );

  it('has no needless zeros', () => {
    expect(fromUnits(toUnits('007.500') as bigint)).toBe('7.5');
    expect(fromUnits(-0n)).toBe('0');
  });
});

it('whole numbers with digits behind the mark are the same amounts', () => {
  expect([ofDigits(12345, 2), ofDigits(-12345, 2), ofDigits(5, 0), ofDigits(5, 12)]).toEqual([
    ...[12345n * CENT, -12345n * CENT, 5n * EURO, 5n],
  ]);
  expect([ofDigits(19, 13), ofDigits(-19, 13), ofDigits(1999, 14)]).toEqual([1n, -1n, 19n]);
});

describe('cents', () => {
  it.each([
    ['0.005', '0.01'],
    ['-0.005', '-0.01'],
    ['0.004999999999', '0'],
    ['-0.004999999999', '0'],
    ['0.015', '0.02'],
    ['-1.006', '-1.01'],
    ['1.01', '1.01'],
    ['0', '0'],
  ])('%s is nearest to %s', (amount, cents) =>
    expect(toCents(toUnits(amount) as bigint)).toBe(toUnits(cents) as bigint),
  );

  it.each([
    ['1.01', 'cents'],
    ['0', 'cents'],
    ['1000.00000000006', 'dust'],
    ['-1000.00000000006', 'dust'],
    ['0.9999', 'dust'],
    ['1.0001', 'dust'],
    ['-1.0001', 'dust'],
    ['1.000100000001', 'finer'],
    ['-1.000100000001', 'finer'],
    ['0.999899999999', 'finer'],
    ['1.005', 'finer'],
  ])('%s is of %s', (amount, kind) => expect(fineness(toUnits(amount) as bigint)).toBe(kind));

  it('have a size', () => expect([abs(-3n), abs(3n), abs(0n)]).toEqual([3n, 3n, 0n]));
});
