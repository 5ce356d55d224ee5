/** The site build as `npm run build` does it, data included, into a folder of its own. */
import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Measured, measure, ROOT } from './process.ts';
import { repeat } from './samples.ts';

export interface BuiltSite {
  readonly dist: string;
  readonly pages: number;
  readonly runs: readonly Measured[];
  remove(): Promise<void>;
}

/** Builds the site several times; the last result is kept to be measured in a browser. */
export async function measureSiteBuild(): Promise<BuiltSite> {
  // inside the repository: elsewhere Astro would put its intermediate files where another build may have its own
  await mkdir(join(ROOT, '.cache'), { recursive: true });
  const folder = await mkdtemp(join(ROOT, '.cache/bench-'));
  const assets = join(folder, 'public');
  const dist = join(folder, 'dist');
  for (const name of ['symbol.svg', '_headers']) await cp(join(ROOT, 'public', name), join(assets, name));
  const env = {
    ASTRO_TELEMETRY_DISABLED: '1',
    KLARHAUSHALT_DATEN: join(assets, 'daten'),
    KLARHAUSHALT_PUBLIC: assets,
    KLARHAUSHALT_DIST: dist,
  };
  const runs = await repeat(async () => {
    const data = await measure(['--import', 'tsx', 'scripts/build-data.ts'], env);
    const site = await measure(['node_modules/astro/astro.js', 'build'], env);
    return { milliseconds: data.milliseconds + site.milliseconds, peak: Math.max(data.peak, site.peak) };
  });
  const pages = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.html')).length;
  return { dist, pages, runs, remove: () => rm(folder, { recursive: true }) };
}
