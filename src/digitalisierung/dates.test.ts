import { describe, expect, it } from 'vitest';
import { datedNote, endOf, longDate, middle, onDate, position, shortDate } from './dates.ts';

describe('a date of a paper', () => {
  it('is never shown more exact than it is', () => {
    expect(['2022-12-02', '2022-12', '2024-H1', '2025'].map(shortDate)).toEqual([
      '12/2022',
      '12/2022',
      '1. Halbjahr 2024',
      '2025',
    ]);
    expect(['2022-12-02', '2022-12', '2024-H2', '2025'].map(longDate)).toEqual([
      '2. Dezember 2022',
      'Dezember 2022',
      '2. Halbjahr 2024',
      '2025',
    ]);
    expect(['2024-01-01', '2023-12', '2024-H1', '2023'].map(onDate)).toEqual([
      'am 1. Januar 2024',
      'im Dezember 2023',
      'im 1. Halbjahr 2024',
      'im Jahr 2023',
    ]);
  });

  it('is kept until the last day that it covers', () => {
    expect(['2023', '2024-H1', '2024-H2', '2024-02', '2023-02', '2024-01-01'].map(endOf)).toEqual([
      '2023-12-31',
      '2024-06-30',
      '2024-12-31',
      '2024-02-29',
      '2023-02-28',
      '2024-01-01',
    ]);
  });

  it('has its place on an axis of time', () => {
    expect(position('2024-01-01')).toBe(2024);
    expect(position('2023')).toBeCloseTo(2023.997, 3);
    expect([middle('2023'), middle('2024-01-01')]).toEqual([2023.5, 2024]);
  });

  it('stands at the head of a note where a year is too coarse', () => {
    expect(datedNote('Stand 2024-06; von 81', 2024)).toEqual({ stand: '2024-06', text: 'von 81' });
    expect(datedNote('Stand 2024-06', 2024)).toEqual({ stand: '2024-06', text: '' });
    expect(datedNote('von 81', 2024)).toEqual({ stand: '2024', text: 'von 81' });
    expect(datedNote(null, 2024)).toEqual({ stand: '2024', text: '' });
  });
});
