/** Builds the fixture city of this folder: a place that visibly does not exist, to see what the code assumes about a real one. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildData } from '../../scripts/build-data.ts';
import type { Site } from '../../src/site.ts';

/** Its `data/`: two products with amounts and a third without, two plans, one finished year. */
export const CITY_DATA = fileURLToPath(new URL('./data', import.meta.url));

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the published tables of the city into `out`. */
export const buildCityData = (out: string): Promise<void> => buildData({ data: CITY_DATA, out, log: () => {} });

/** A built site in a folder of its own. */
export interface CitySite {
  readonly dist: string;
  remove(): Promise<void>;
}

/**
 * Builds data and site as another city would: its own `data/`, this code. `change` and `more` say what its site.json has different;
 * `later` changes its data after a first build of them.
 * The folder lies inside the repository, as Astro would else put its intermediate files where other builds have theirs.
 */
export async function buildCitySite(
  change: Partial<Site['haushalt']> = {},
  more: Partial<Omit<Site, 'haushalt'>> = {},
  later?: (data: string, published: string) => Promise<void>,
): Promise<CitySite> {
  await mkdir(join(ROOT, '.cache'), { recursive: true });
  const folder = await mkdtemp(join(ROOT, '.cache/fixture-city-'));
  const [data, assets, dist] = ['data', 'public', 'dist'].map((name) => join(folder, name)) as [string, string, string];

  await cp(CITY_DATA, data, { recursive: true });
  const site = JSON.parse(await readFile(join(data, 'site.json'), 'utf8')) as Site;
  await writeFile(
    join(data, 'site.json'),
    JSON.stringify({ ...site, ...more, haushalt: { ...site.haushalt, ...change } }),
  );

  for (const name of ['symbol.svg', '_headers']) await cp(join(ROOT, 'public', name), join(assets, name));
  const build = { data, out: join(assets, 'daten'), complete: join(folder, 'tabellen'), log: () => {} };
  await buildData(build);
  if (later) {
    await later(data, build.out);
    await buildData(build);
  }
  await promisify(execFile)(process.execPath, [join(ROOT, 'node_modules/astro/astro.js'), 'build'], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      KLARHAUSHALT_DATA: data,
      KLARHAUSHALT_DATEN: build.out,
      KLARHAUSHALT_TABELLEN: build.complete,
      KLARHAUSHALT_PUBLIC: assets,
      KLARHAUSHALT_DIST: dist,
    },
  });
  return { dist, remove: () => rm(folder, { recursive: true }) };
}
