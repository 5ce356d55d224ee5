import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolders } from '../testing/folders.ts';
import { writeWhole } from './whole-file.ts';

const newFolder = temporaryFolders();

it('writes the whole of a file', async () => {
  const file = join(await newFolder(), 'a.csv');
  await writeWhole(file, 'eins');
  await writeWhole(file, Buffer.from('zwei'));
  expect(await readFile(file, 'utf8')).toBe('zwei');
});

it('leaves the earlier file, and nothing beside it, when it cannot be written', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'a.csv'), 'eins');
  // a folder in the place of the draft fails as a full disk does: while the draft is written
  await mkdir(join(folder, `b.csv.${process.pid}.neu`));
  await expect(writeWhole(join(folder, 'b.csv'), 'zwei')).rejects.toThrow();
  expect(await readFile(join(folder, 'a.csv'), 'utf8')).toBe('eins');
  expect((await readdir(folder)).filter((name) => name === 'b.csv')).toEqual([]);
});
