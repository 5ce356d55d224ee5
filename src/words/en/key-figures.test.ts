import { expect, it } from 'vitest';
import { keyFigures, ordinal, position } from './key-figures.ts';

it('counts in English', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 112].map(ordinal)).toEqual(
    '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 101st 112th'.split(' '),
  );
});

it('tells the place among others, and none where there is nobody or somebody has the same', () => {
  expect(position(5, [1, 2, 3])).toBe('the highest of four');
  expect(position(0, [1, 2, 3])).toBe('the lowest of four');
  expect(position(2.5, [1, 2, 3])).toBe('2nd of four');
  expect([position(1, []), position(1, [1, 2])]).toEqual(['', '']);
});

it('writes values by their unit', () => {
  expect([
    keyFigures.inUnit(25.94, 'Prozent'),
    keyFigures.inUnit(1528, 'EUR je Einwohner'),
    keyFigures.inUnit(187119, 'Einwohner'),
  ]).toEqual(['25.9%', '€1,528', '187,119']);
});
