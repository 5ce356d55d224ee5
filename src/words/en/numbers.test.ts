import { expect, it } from 'vitest';
import { ENGLISH } from './language.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

it('writes numbers as readers of English expect them', () => {
  expect(ENGLISH.number(1234567.5)).toBe('1,234,568');
  expect(ENGLISH.number(-0.04, 1)).toBe('0.0');
  expect(plain(ENGLISH.shortEuro(675_701_800))).toBe('675.7 million euros');
  expect(plain(ENGLISH.shortEuro(-450_000))).toBe('−450,000 euros');
  expect(ENGLISH.percent(0.287)).toBe('28.7%');
  expect(plain(ENGLISH.percent(0.0004))).toBe('under 0.1%');
  expect(ENGLISH.perHundred(0.287)).toBe('€28.70');
});

it('writes dates and lists', () => {
  expect([ENGLISH.date('2017'), ENGLISH.date('2016-12'), ENGLISH.date('2026-01-03')]).toEqual([
    '2017',
    'December 2016',
    '3 January 2026',
  ]);
  expect([ENGLISH.list(['a']), ENGLISH.list(['a', 'b']), ENGLISH.list(['a', 'b', 'c'])]).toEqual([
    'a',
    'a and b',
    'a, b and c',
  ]);
});
