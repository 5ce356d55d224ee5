/** Replaces a folder as a whole: it is the old one until the new one is complete. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { swapFolder } from './swap-folder.mjs';

/** Lets `fill` write into a new folder beside `path`, then swaps the two. When it throws, the old one stays as it was. */
export async function replaceFolder<T>(path: string, fill: (folder: string) => Promise<T>): Promise<T> {
  // Without a slash at its end, which would put the new folder inside the old one.
  const target = resolve(path);
  await mkdir(dirname(target), { recursive: true });
  const fresh = await mkdtemp(`${target}.neu-`);
  try {
    const result = await fill(fresh);
    await swapFolder(fresh, target);
    return result;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}
