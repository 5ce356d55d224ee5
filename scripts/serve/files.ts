/** Files of the site on the disk. */
import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';

export interface StoredFile {
  readonly path: string;
  readonly size: number;
  readonly modified: number;
}

/** A file with what a validator is made of; nothing where there is none, or a folder. */
export async function fileAt(path: string): Promise<StoredFile | undefined> {
  const info = await statOf(path);
  return info?.isFile() ? { path, size: info.size, modified: Math.round(info.mtimeMs) } : undefined;
}

/** What is at a path, if anything. */
export function statOf(path: string): Promise<Stats | undefined> {
  return stat(path).catch(() => undefined);
}
