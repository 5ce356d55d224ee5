import { expect, it } from 'vitest';
import { type NamedNumber, sentenceOf } from './stated-figure.ts';

const number = (name: string, wert: number, more: Partial<NamedNumber> = {}): NamedNumber => ({
  name,
  jahr: 2024,
  wert,
  einheit: 'Stellen',
  ...more,
});

it('says the newest numbers of one unit as people would', () => {
  const rows = [
    number('Stellen der Verwaltung', 2838),
    number('Besetzbare Stellen der Verwaltung', 2767),
    number('Besetzte Stellen der Verwaltung', 2293),
    number('Besetzte Stellen der Verwaltung', 2001, { jahr: 2018 }),
    number('Krankentage', 12, { einheit: 'Tage' }),
  ];
  expect(sentenceOf('Musterstadt', rows)).toBe(
    '2024 hatte Musterstadt 2.838 Stellen der Verwaltung, 2.767 besetzbare und 2.293 besetzte',
  );
});

it('repeats what another word belongs to', () => {
  const rows = [number('Besetzte Stellen der Verwaltung', 9), number('Stellen der Schulen', 3)];
  expect(sentenceOf('Musterstadt', rows)).toBe(
    '2024 hatte Musterstadt 9 besetzte Stellen der Verwaltung und 3 Stellen der Schulen',
  );
});

it('lists what is not named by its unit', () => {
  expect(sentenceOf('Musterstadt', [number('Umfang der Verwaltung', 9), number('Stellen der Schulen', 3)])).toBe(
    '2024: Umfang der Verwaltung 9; Stellen der Schulen 3',
  );
});
