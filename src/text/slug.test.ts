import { expect, it } from 'vitest';
import { KEY } from '../schema/columns.ts';
import { slug } from './slug.ts';

it('is a key wherever a long name is cut', () => {
  expect(slug('Straßen & Plätze')).toBe('strassen-plaetze');
  for (let length = 1; length < 70; length += 1) expect(slug(`${'a'.repeat(length)} b c`)).toMatch(KEY);
  expect(slug('…')).toBe('ohne');
});

it('keeps names of another script apart, each with an address of its own', () => {
  const names = ['Дружба', 'Мир', 'Verein Дружба', 'Verein Мир', 'Ένωση'].map((name) => slug(name));
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(slug('дружба')).toBe(slug('Дружба'));
  expect(slug('Verein Дружба', 12)).toHaveLength(12);
});

it('leaves addresses of Latin names as they are', () => {
  expect(['Cottbus/Chóśebuz', 'Michał', '5 µg', '„…“ e. V.'].map((name) => slug(name))).toEqual([
    'cottbus-cho-s-ebuz',
    'micha',
    '5-g',
    'e-v',
  ]);
});
