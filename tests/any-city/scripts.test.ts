/** The scripts of pages are bundled twice in a run, here and for the cities: from one state of the code come the same files. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compare } from '../../scripts/verify.mjs';
import { site } from '../cities/site.ts';
import { DIST } from '../site.ts';

it('scripts and styles of two bundles differ in no byte', async () => {
  const folders = [DIST, (await site('musterstadt')).dist].map((dist) => join(dist, '_astro'));
  expect(readdirSync(folders[0] as string).length).toBeGreaterThan(20);
  expect(compare(folders).different).toEqual([]);
});
