import { expect, it } from 'vitest';
import { KEY } from '../schema/columns.ts';
import { slug } from './slug.ts';

it('is a key wherever a long name is cut', () => {
  expect(slug('Straßen & Plätze')).toBe('strassen-plaetze');
  for (let length = 1; length < 70; length += 1) expect(slug(`${'a'.repeat(length)} b c`)).toMatch(KEY);
  expect(slug('…')).toBe('ohne');
});
