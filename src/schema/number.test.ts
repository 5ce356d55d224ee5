import { describe, expect, it } from 'vitest';
import fc from '../../scripts/testing/properties.ts';
import { fromUnits, type NumberFormat, numberReader, readInteger, toUnits } from './number.ts';

const GERMAN: NumberFormat = { decimalChar: ',', groupChar: '.', bareNumber: true };
const ENGLISH: NumberFormat = { decimalChar: '.', groupChar: ',', bareNumber: true };
const SWISS: NumberFormat = { decimalChar: '.', groupChar: '’', bareNumber: true };

describe('numberReader', () => {
  const read = numberReader(GERMAN, 2);

  it.each([
    ['0', '0'],
    ['8800', '8800'],
    ['8.800', '8800'],
    ['1.234.567,80', '1234567.8'],
    ['-0,50', '-0.5'],
    ['−12', '-12'],
    ['+12', '12'],
    ['12-', '-12'],
    ['(1.234,5)', '-1234.5'],
    ['-0,00', '0'],
    [' 7 ', '7'],
  ])('reads %s as %s', (text, expected) => expect(read(text)).toBe(expected));

  it.each(['', ' ', '\u00a0'])('takes %j for missing', (text) => expect(read(text)).toBeNull());

  it.each([
    '12.34',
    '1,234.5',
    '1.23,4',
    '1.2345',
    '0.123',
    '1234.567',
    '1.234567',
    '12,345',
    ',5',
    '5,',
    '007',
    '1e5',
    '-5-',
    '-(5)',
    '(5',
    '5)',
    '--5',
    '1 234',
    '5 €',
    'k. A.',
    '-',
    '12345678901234567',
  ])('refuses %s', (text) => expect(read(text)).toBeUndefined());

  it('reads the apostrophe of Swiss files', () => expect(numberReader(SWISS, 2)('5’137’503.55')).toBe('5137503.55'));

  it('reads a unit only where one is declared', () => {
    const withUnit = numberReader({ ...GERMAN, bareNumber: false }, 2);
    for (const text of ['-338.367.823,33 EUR', '-338.367.823,33€', '338.367.823,33- EUR', '(338.367.823,33) €']) {
      expect(withUnit(text)).toBe('-338367823.33');
    }
  });

  it('does not accept one mark for two purposes', () => {
    expect(() => numberReader({ decimalChar: '.', groupChar: '.', bareNumber: true }, 2)).toThrow('Tausenderzeichen');
  });
});

describe('readInteger', () => {
  it('reads plain digits only', () => {
    expect(['2017', '-3', '0', ''].map(readInteger)).toEqual(['2017', '-3', '0', null]);
    for (const text of ['2.017', '02017', '1,0', ' 1', '-0', '12345678901']) expect(readInteger(text)).toBeUndefined();
  });
});

const SCALE = 2;
const cents = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const format: fc.Arbitrary<NumberFormat> = fc
  .record({
    decimalChar: fc.constantFrom(',' as const, '.' as const),
    groupChar: fc.constantFrom(
      '' as const,
      '.' as const,
      ',' as const,
      "'" as const,
      '’' as const,
      ' ' as const,
      '\u00a0' as const,
    ),
    bareNumber: fc.boolean(),
  })
  .filter(({ decimalChar, groupChar }) => decimalChar !== groupChar);
const minus = fc.constantFrom('before', 'real minus', 'behind', 'brackets');

/** Writes cents as a source with this convention would. */
function write(units: bigint, { decimalChar, groupChar, bareNumber }: NumberFormat, sign = 'before'): string {
  const digits = (units < 0n ? -units : units).toString().padStart(SCALE + 1, '0');
  const whole = digits.slice(0, -SCALE).replace(/\B(?=(\d{3})+$)/g, groupChar);
  const number = `${whole}${decimalChar}${digits.slice(-SCALE)}`;
  const unit = bareNumber ? '' : ' €';
  if (units >= 0n) return number + unit;
  return (
    { before: `-${number}`, 'real minus': `−${number}`, behind: `${number}-`, brackets: `(${number})` }[sign] + unit
  );
}

describe('properties', () => {
  it('units and decimal text are the same thing', () => {
    fc.assert(
      fc.property(cents, (units) => {
        expect(toUnits(fromUnits(units, SCALE), SCALE)).toBe(units);
      }),
    );
  });

  it('writing any amount in any convention and reading it gives the same', () => {
    fc.assert(
      fc.property(cents, format, minus, (units, convention, sign) => {
        const text = numberReader(convention, SCALE)(write(units, convention, sign));
        expect(text).toBe(fromUnits(units, SCALE));
      }),
    );
  });

  it('the other convention is refused, or means the same number', () => {
    const pairs = [
      [GERMAN, ENGLISH],
      [ENGLISH, GERMAN],
      [SWISS, GERMAN],
      [GERMAN, SWISS],
    ] as const;
    fc.assert(
      fc.property(cents, fc.constantFrom(...pairs), (units, [written, declared]) => {
        expect([undefined, fromUnits(units, SCALE)]).toContain(numberReader(declared, SCALE)(write(units, written)));
      }),
    );
  });

  it('a mark that is put in, taken out or moved is refused, or leaves the number as it is', () => {
    const marks = fc.constantFrom('.', ',', "'", '’', ' ', '\u00a0', 'e', 'O', 'l', '€', '(', ')');
    fc.assert(
      fc.property(cents, format, fc.nat(), fc.nat(), marks, (units, convention, from, to, mark) => {
        const text = write(units, convention);
        const read = numberReader(convention, SCALE);
        // Without its decimal mark a number is another one, and nobody can tell: that mark stays.
        const grouping = [...text].flatMap((sign, at) => (sign === convention.groupChar ? [at] : []));
        const out = grouping[from % Math.max(1, grouping.length)];
        const without = out === undefined ? text : text.slice(0, out) + text.slice(out + 1);
        const at = to % (without.length + 1);
        for (const mutated of [
          without,
          without.slice(0, at) + mark + without.slice(at),
          text.slice(0, at) + mark + text.slice(at),
        ]) {
          expect([undefined, fromUnits(units, SCALE)], `${text} → ${mutated}`).toContain(read(mutated));
        }
      }),
      { numRuns: 2000 },
    );
  });
});
