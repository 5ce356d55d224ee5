import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unlessKept } from './kept.ts';
import { temporaryFolders } from './testing/folders.ts';

const newFolder = temporaryFolders();

/** Data that are built into a folder; `run` says whether the build ran. */
async function setUp() {
  const root = await newFolder();
  const [data, out, notes] = [join(root, 'data'), join(root, 'out'), join(root, 'notes')];
  const made = { from: [data], into: [out, join(root, 'none')] };
  await mkdir(join(data, 'stadt'), { recursive: true });
  await writeFile(join(data, 'stadt', 'a.csv'), '1');
  const build = async (): Promise<void> => {
    await rm(out, { recursive: true, force: true });
    await mkdir(join(out, 'archiv'), { recursive: true });
    await writeFile(join(out, 'archiv', 'a.parquet'), 'made');
  };
  const run = (work = build, force = false) => unlessKept(made, work, { notes, force });
  return { data, out, notes, build, run };
}

describe('what is built already', () => {
  it('is kept, unless another build is asked for', async () => {
    const { run, build } = await setUp();
    expect([await run(), await run(), await run(build, true), await run()]).toEqual([true, false, true, false]);
  });

  it('is built again when its inputs changed: a text, a name, a file more or less', async () => {
    const { data, run } = await setUp();
    await run();
    const changes = [
      () => writeFile(join(data, 'stadt', 'a.csv'), '2'),
      () => writeFile(join(data, 'stadt', 'b.csv'), ''),
      () => rm(join(data, 'stadt', 'b.csv')),
    ];
    for (const change of changes) {
      await change();
      expect([await run(), await run()]).toEqual([true, false]);
    }
    // the same text is no change
    await writeFile(join(data, 'stadt', 'a.csv'), '2');
    expect(await run()).toBe(false);
  });

  it('is built again when it was changed or taken away', async () => {
    const { out, run } = await setUp();
    await run();
    await utimes(join(out, 'archiv', 'a.parquet'), 1, 1);
    expect(await run()).toBe(true);
    await writeFile(join(out, 'b.parquet'), '');
    expect(await run()).toBe(true);
    await rm(out, { recursive: true });
    expect([await run(), await run()]).toEqual([true, false]);
  });

  it('is not there after a build that failed, also when the files look like those of an earlier one', async () => {
    const { data, notes, run } = await setUp();
    await run();
    await writeFile(join(data, 'stadt', 'a.csv'), 'broken');
    await expect(run(() => Promise.reject(new Error('full')))).rejects.toThrow('full');
    expect(await readdir(notes)).toEqual([]);
    await writeFile(join(data, 'stadt', 'a.csv'), '1');
    expect(await run()).toBe(true);
  });

  it('does not count when its inputs changed meanwhile', async () => {
    const { data, run, build } = await setUp();
    const changing = async (): Promise<void> => {
      await build();
      await writeFile(join(data, 'stadt', 'a.csv'), 'later');
    };
    expect([await run(changing), await run(), await run()]).toEqual([true, true, false]);
  });
});
