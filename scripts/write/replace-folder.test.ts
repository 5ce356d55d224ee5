import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolders } from '../testing/folders.ts';
import { replaceFolder } from './replace-folder.ts';

const newFolder = temporaryFolders();

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
