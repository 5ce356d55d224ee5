import { describe, expect, it } from 'vitest';
import { tries } from '../../scripts/testing/extent.ts';
import fc from '../../scripts/testing/properties.ts';
import { protectedText, unprotectedText } from './spreadsheet.ts';

describe('text in a CSV', () => {
  it.each([
    '=1+1',
    '+49 331 289',
    '-davon Personal',
    '@SUM(A1)',
    ' =1+1',
    "'=1+1",
    '\t=1',
    '\r1',
    '\n=1',
    '＝1+1',
    '\u00a0=1',
    '-',
  ])('that a spreadsheet could run is marked with an apostrophe: %j', (text) => {
    expect(protectedText(text)).toBe(`'${text}`);
  });

  it.each(['-5', '+5', '-1234,50', '-1.5', '0', '2016-12', 'a=b', "'s ist gut", '– Strich', '', 'Kita „Am Markt“'])(
    'that cannot run, also a number with its sign, stays as it is: %j',
    (text) => {
      expect(protectedText(text)).toBe(text);
    },
  );

  it('comes back as it was, whatever it was', () => {
    const signs = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', ' ', '5', ',', 'a', '＝') });
    fc.assert(
      fc.property(fc.oneof(signs, fc.string({ unit: 'binary' })), (text) => {
        expect(unprotectedText(protectedText(text))).toBe(text);
        expect(protectedText(text)).not.toMatch(/^[\s\u00a0]*[=+\-@＝＋－＠](?![0-9]+([.,][0-9]+)*$)/);
      }),
      { numRuns: tries(3000) },
    );
  });
});
