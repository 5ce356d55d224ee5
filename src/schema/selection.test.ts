import { expect, it } from 'vitest';
import { onlyValue, readSelection } from './selection.ts';

it('reads values, beginnings and what is excluded', () => {
  expect(readSelection('jahr=2030|produkt=11*,12|konto!=48*')).toEqual([
    { column: 'jahr', not: false, values: [{ text: '2030', prefix: false }] },
    {
      column: 'produkt',
      not: false,
      values: [
        { text: '11', prefix: true },
        { text: '12', prefix: false },
      ],
    },
    { column: 'konto', not: true, values: [{ text: '48', prefix: true }] },
  ]);
});

it.each(['', 'jahr', 'jahr=', 'jahr=2030|', 'Jahr = 2030'])('refuses „%s“', (text) => {
  expect(readSelection(text)).toBeNull();
});

it('knows the only value of a column', () => {
  const selection = readSelection('jahr=2030|produkt=11,12|konto=48*|teil!=finanz') ?? [];
  expect(['jahr', 'produkt', 'konto', 'teil', 'art'].map((column) => onlyValue(selection, column))).toEqual([
    '2030',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
