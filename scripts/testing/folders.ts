/** Temporary folders for tests, and what stands in a folder. */
import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Called at the top of a test file: gives new folders that are removed after its tests. */
export function temporaryFolders(): () => Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'klarhaushalt-'));
  afterAll(() => rm(root, { recursive: true, force: true }));
  return () => mkdtemp(join(root, 'test-'));
}

/** Checksum of every file by name, to see that nothing changed. */
export async function fingerprint(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const entries = names.map(async (name) => {
    const bytes = await readFile(join(folder, name));
    return [name, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
