import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolders } from '../testing/folders.ts';
import { replaceFolder } from './replace-folder.ts';
import { clearUp } from './swap-folder.mjs';

const newFolder = temporaryFolders();

/** A program that does nothing but put new folders in the place of one. */
const SWAPPING = (target: string): string => `
  import { writeFileSync } from 'node:fs';
  import { freshFolder, swapFolder } from ${JSON.stringify(new URL('swap-folder.mjs', import.meta.url).href)};
  for (;;) {
    const fresh = freshFolder(${JSON.stringify(target)});
    writeFileSync(fresh + '/new', '1');
    await swapFolder(fresh);
    process.stdout.write('.');
  }`;

describe('replaceFolder', () => {
  it.each(['daten', 'daten/'])('replaces %s as a whole and leaves nothing behind', async (name) => {
    const root = await newFolder();
    await mkdir(join(root, 'daten'));
    await writeFile(join(root, 'daten', 'old'), '');
    expect(await replaceFolder(`${root}/${name}`, (folder) => writeFile(join(folder, 'new'), '1').then(() => 7))).toBe(
      7,
    );
    expect(await readdir(root)).toEqual(['daten']);
    expect(await readdir(join(root, 'daten'))).toEqual(['new']);
  });

  it('makes the folder when there is none', async () => {
    const target = join(await newFolder(), 'public', 'daten');
    await replaceFolder(target, (folder) => writeFile(join(folder, 'new'), '1'));
    expect(await readFile(join(target, 'new'), 'utf8')).toBe('1');
  });

  it('writes nothing beside the folder while it fills the new one', async () => {
    const root = await newFolder();
    const target = join(root, 'public', 'daten');
    await replaceFolder(target, async () => expect(await readdir(join(root, 'public'))).toEqual([]));
    expect(await readdir(join(root, 'public'))).toEqual(['daten']);
  });

  it('lets two work at once: the later one is there, and whole', async () => {
    const target = join(await newFolder(), 'daten');
    const all = Array.from({ length: 8 }, (_, at) =>
      replaceFolder(target, async (folder) => {
        for (const name of ['a', 'b']) await writeFile(join(folder, name), String(at));
      }),
    );
    await Promise.all(all);
    const [a, b] = await Promise.all(['a', 'b'].map((name) => readFile(join(target, name), 'utf8')));
    expect(a).toBe(b);
    expect(await readdir(join(target, '..'))).toEqual(['daten']);
  });

  it.each(['SIGINT', 'SIGKILL'] as const)('has the old folder whole after %s at any moment', async (signal) => {
    const root = await newFolder();
    const target = join(root, 'public', 'daten');
    await replaceFolder(target, (folder) => writeFile(join(folder, 'old'), '1'));
    for (const delay of [0, 1, 2, 4, 8, 16, 32]) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', SWAPPING(target)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      await new Promise((done) => setTimeout(done, delay));
      child.kill(signal);
      await once(child, 'close');
      clearUp();
      expect(await readdir(root)).toEqual(['public']);
      expect(await readdir(join(root, 'public'))).toEqual(['daten']);
      expect(['old', 'new']).toContain((await readdir(target)).join());
    }
  });

  it('keeps the old one when filling fails', async () => {
    const root = await newFolder();
    await mkdir(join(root, 'daten'));
    await writeFile(join(root, 'daten', 'old'), '');
    const failing = replaceFolder(join(root, 'daten'), async (folder) => {
      await writeFile(join(folder, 'half'), '');
      throw new Error('full');
    });
    await expect(failing).rejects.toThrow('full');
    expect(await readdir(root)).toEqual(['daten']);
    expect(await readdir(join(root, 'daten'))).toEqual(['old']);
  });
});
