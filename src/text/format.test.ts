import { describe, expect, it } from 'vitest';
import { date, difference, ended, euro, list, percent, perHundred, shortEuro } from './format.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('German number formats', () => {
  it('groups by points and keeps cents only where there are some', () => {
    expect(plain(euro(1234567))).toBe('1.234.567 €');
    expect(plain(euro(1234.5))).toBe('1.234,50 €');
  });
  it('writes millions with one decimal and smaller amounts in full', () => {
    expect(plain(shortEuro(12_345_678))).toBe('12,3 Mio. €');
    expect(plain(shortEuro(450_000))).toBe('450.000 €');
    expect(plain(shortEuro(999_949))).toBe('999.949 €');
    expect(plain(shortEuro(999_950))).toBe('1,0 Mio. €');
  });
  it('uses the true minus sign and never a minus zero', () => {
    expect(plain(shortEuro(-10_755_500))).toBe('−10,8 Mio. €');
    expect(plain(euro(-0))).toBe('0 €');
    expect(plain(percent(-0.0001))).toBe('0,0 %');
  });
  it('formats shares', () => {
    expect(plain(percent(0.2866))).toBe('28,7 %');
    expect(plain(percent(1))).toBe('100,0 %');
    expect(plain(perHundred(0.22612))).toBe('22,61 €');
  });
  it('does not write something as nothing', () => {
    expect([0, 0.0004, 0.0005].map((share) => plain(percent(share)))).toEqual(['0,0 %', 'unter 0,1 %', '0,1 %']);
    expect(plain(percent(0.0004, 2))).toBe('0,04 %');
  });
  it('signs differences', () => {
    expect(plain(difference(3_200_000))).toBe('+3,2 Mio. €');
    expect(plain(difference(-450))).toBe('−450 €');
    expect(plain(difference(0))).toBe('±0 €');
  });
  it('joins words and writes dates', () => {
    expect(list(['a', 'b', 'c'])).toBe('a, b und c');
    expect(date('2016-12')).toBe('Dezember 2016');
    expect(date('2026-01-13')).toBe('13. Januar 2026');
    expect(['Schulden', 'Wie hoch?', 'So!', 'Punkt.'].map(ended)).toEqual(['Schulden.', 'Wie hoch?', 'So!', 'Punkt.']);
  });
});
