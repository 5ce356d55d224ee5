/** Writes a file so that it is the earlier one or the new one, and never a part of it: a full disk, a kill. */
import { open, rename, rm } from 'node:fs/promises';

/** Writes beside `path` and renames, when all of it lies on the disk. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}.neu`;
  try {
    const file = await open(draft, 'w');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
