/** How long the search of the built site takes to answer, once its index is loaded. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './process.ts';
import { repeat } from './samples.ts';

/** Milliseconds of one run. */
export interface SearchRun {
  /** From the loaded index to the first answer. */
  readonly first: number;
  readonly next: number;
}

/** @param dist the built site */
export const measureSearch = (dist: string): Promise<SearchRun[]> =>
  repeat(async () => {
    const script = [join(ROOT, 'scripts/bench/search-once.ts'), join(dist, 'suche/index.json')];
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', ...script], { cwd: ROOT });
    return JSON.parse(stdout) as SearchRun;
  });
