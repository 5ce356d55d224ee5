/** Ways of writing an amount, each with what it says, and what is none: by example, where `amount.test.ts` draws them. */
import { describe, expect, it } from 'vitest';
import { hasBrackets, isMissing, isNumber, readAmount, signOf } from './amount.ts';
import { fromUnits } from './decimal.ts';
import { plainAmount, provenMark } from './plain.ts';

const read = (cell: string, mark: ',' | '.' = ',', brackets = true): string | null | undefined => {
  const units = readAmount(cell, mark, brackets);
  return typeof units === 'bigint' ? fromUnits(units) : units;
};

describe('an amount', () => {
  it.each([
    ['1.234,50 €', '1234.5'],
    ['€ 1.234,50', '1234.5'],
    ['1.234,50 EUR', '1234.5'],
    ['EURO 12', '12'],
    ['5 Euro', '5'],
    ['CHF 1’234,50', '1234.5'],
    ['1 234 567,89', '1234567.89'],
    ['12 345', '12345'],
    ['123 456,7', '123456.7'],
    ['1\u00a0234', '1234'],
    ['1\u202f234,5', '1234.5'],
    ["-1'234,50", '-1234.5'],
    ['1234,50-', '-1234.5'],
    ['1.234,50 -', '-1234.5'],
    ['− 5,00', '-5'],
    ['–5', '-5'],
    ['+5', '5'],
    ['12,-', '12'],
    ['12,-- €', '12'],
    ['(1.234,50)', '-1234.5'],
    ['(5 €)', '-5'],
    [',5', '0.5'],
    [',55', '0.55'],
    ['-,5', '-0.5'],
    ['007', '7'],
    ['1,5e3', '1500'],
    ['1,5E-3', '0.0015'],
    ['12345e-2', '123.45'],
    ['5e-1', '0.5'],
    ['5e0', '5'],
    ['1,25e1', '12.5'],
    ['1,25e2', '125'],
    ['-1,25e+3', '-1250'],
    ['1,5e+12', '1500000000000'],
    ['1234567890123456,78', '1234567890123456.78'],
    ['123456789012345,6', '123456789012345.6'],
  ])('%s with a comma is %s', (cell, amount) => expect(read(cell)).toBe(amount));

  it.each([
    ['1,234.50', '1234.5'],
    ['1,234,567', '1234567'],
    ['$', undefined],
    ['1.234,50', undefined],
    ['1,23', undefined],
    ['1,234', '1234'],
    ['1.234', '1.234'],
    ['1,5e3', undefined],
    ['1 234.5', '1234.5'],
  ])('%s with a point is %s', (cell, amount) => expect(read(cell, '.')).toBe(amount));

  it.each([
    ...[
      '-5-',
      '(-5)',
      '(5-)',
      '+5-',
      '1 23',
      '12 3456',
      '1 234 56',
      '1  234',
      '1 2345',
      '1234 567',
      '1 234.567',
      '1 234,5,6',
      '1.23',
      '12.34.567',
      '1.2345',
      '1234.567',
    ],
    ...[
      '0.123',
      'a5',
      '5a',
      '5 %',
      '1,5e1234',
      '1e',
      '--5',
      '(5',
      '5)',
      '((5))',
      '7(5)',
      '(5)7',
      '1,-2',
      '5x3',
      '1/2',
      'Summe',
      '5 6',
      '1,2,3',
      '.123.456',
      '1..234',
    ],
  ])('%s with a comma is none', (cell) => expect(read(cell)).toBeUndefined());

  it('in brackets is one only where brackets mean minus', () => {
    expect([read('(5)', ',', false), read('(5)', ',', true), read('5', ',', false)]).toEqual([undefined, '-5', '5']);
    expect(['(5)', '5', '(x)', '(5x)', '(x5)', ''].map(hasBrackets)).toEqual([true, false, false, false, false, false]);
  });

  it.each([
    '',
    ' ',
    '-',
    '---',
    '–',
    '—',
    '.',
    '...',
    '…',
    'x',
    'X',
    '/',
    'n.a.',
    'n. a.',
    'n/a',
    'k.A.',
    'NULL',
    'nan',
    '€',
    '- €',
  ])('«%s» is no value', (cell) => {
    expect([read(cell), signOf(cell), isMissing(cell), isNumber(cell)]).toEqual([null, 'missing', true, false]);
  });
  it.each(['0', '0,00', '-0'])('%s is one', (cell) =>
    expect([read(cell), isMissing(cell), isNumber(cell)]).toEqual(['0', false, true]),
  );
});

it.each([
  ['1', 'neutral'],
  ['1 234', 'neutral'],
  ['1,5', ','],
  ['1.5', '.'],
  ['1.234', 'vague'],
  ['-1,234', 'vague'],
  ['12.345 €', 'vague'],
  ['0.123', '.'],
  ['0,123 €', ','],
  ['1234.567', '.'],
  ['1234,567 €', ','],
  ['1.234,567', ','],
  ['1,234.567 €', '.'],
  ['1.234.567', ','],
  ['1,234,567', '.'],
  ['1 234,567', ','],
  ['1 234.567', '.'],
  ['12,', ','],
  ['1.2.3', 'none'],
  ['1,2.3,4', 'none'],
  ['Summe', 'none'],
])('%s proves %s', (cell, sign) => {
  expect(signOf(cell)).toBe(sign);
  expect(isNumber(cell)).toBe(sign !== 'none');
});

describe('a cell read sign by sign', () => {
  it.each([
    ['-1.234,50', { digits: -123450, decimals: 2 }],
    ['123.456.789', { digits: 123456789, decimals: 0 }],
    ['0,5', { digits: 5, decimals: 1 }],
    ['12,', { digits: 12, decimals: 0 }],
    ['123456789012345', { digits: 123456789012345, decimals: 0 }],
  ] as const)('%s', (cell, plain) => expect(plainAmount(cell, ',')).toEqual(plain));

  it.each([
    '1234567890123456',
    '',
    '-',
    ',',
    ',5',
    '-,5',
    '1.23',
    '1.23,4',
    '12.3456',
    '1234.567',
    '.123',
    '0.123',
    '1,2,3',
    '1,2.3',
    '1 2',
    '1a',
    '1-',
    '1/',
    '1:',
    '1.234.56',
  ])('«%s» is left to the patterns', (cell) => expect(plainAmount(cell, ',')).toBeUndefined());

  it.each([
    ['12', 'none'],
    ['1,5', ','],
    ['1.5', '.'],
    ['1,2345', ','],
    ['1,23', ','],
    ['1.234', undefined],
    ['1,234', undefined],
    ['1.234,567', ','],
    ['1,234.567', '.'],
    ['1.234,5', ','],
    ['1,2.3', undefined],
    ['x', undefined],
  ])('%s proves %s', (cell, mark) => expect(provenMark(cell)).toBe(mark));
});
