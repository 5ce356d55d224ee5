/** What the pipeline has to know of `site.json`; the rest of it is for the pages. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { object, optional, readJson, truth } from './json.ts';

const site = object({ massendownload_ungeklaert: optional(truth) });

/** May figures whose source states no licence be taken away in bulk? Yes, unless the city says no. */
export async function handsOnUnlicensed(data: string): Promise<boolean> {
  const path = join(data, 'site.json');
  if (!existsSync(path)) return true;
  return (await readJson(path, 'site.json', site)).massendownload_ungeklaert ?? true;
}
