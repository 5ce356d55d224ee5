/** Two builds of the same inputs are equal byte for byte: tables, pages, pictures, scripts. */
import { expect, it } from 'vitest';
import { compare } from '../../scripts/verify.mjs';
import { site } from './site.ts';

it('two builds of one city differ in no byte', async () => {
  const { files, different } = compare([(await site('musterstadt')).dist, (await site('again')).dist]);
  expect(files).toBeGreaterThan(500);
  expect(different).toEqual([]);
});
