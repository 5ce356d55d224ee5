/** Replaces a folder as a whole: it is the old one until the new one is complete. */
import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { dropFolder, freshFolder, swapFolder } from './swap-folder.mjs';

/** Lets `fill` write into a new folder, then puts it in the place of `path`. When it throws, the old one stays as it was. */
export async function replaceFolder<T>(path: string, fill: (folder: string) => Promise<T>): Promise<T> {
  const fresh = freshFolder(path);
  try {
    const result = await fill(fresh);
    await swapFolder(fresh);
    return result;
  } finally {
    dropFolder(fresh);
  }
}

/** The same for a folder of which only some files are written anew: `fill` finds the others in the new one. */
export const changeFolder = <T>(path: string, fill: (folder: string) => Promise<T>): Promise<T> =>
  replaceFolder(path, async (fresh) => {
    if (existsSync(path)) await cp(path, fresh, { recursive: true, preserveTimestamps: true });
    return fill(fresh);
  });
