/** Damages a small city, and expects the build to stop with the earlier result as it was. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { buildData } from '../build-data.ts';
import { type CityDescriptor, type CityFiles, cityDescriptor, cityFiles, writeCity } from './city.ts';
import { fingerprint } from './folders.ts';

/** What is damaged, how, and parts of the message that have to say so, at least one. */
export type Damage = [
  what: string,
  damage: (files: CityFiles, descriptor: CityDescriptor) => void,
  message: string,
  ...more: string[],
];

/** Builds the city in `folder`; returns its folders and what was printed. */
export async function buildCity(folder: string, files: CityFiles, descriptor: unknown = cityDescriptor(files)) {
  const [data, out] = [join(folder, 'data'), join(folder, 'daten')];
  await writeCity(data, files, descriptor);
  const lines: string[] = [];
  await buildData({ data, out, log: (line) => lines.push(line) });
  return { data, out, printed: lines.join('\n') };
}

/** One test for each damage: all of them against one earlier result, which a build would replace without looking at it. */
export function itStopsAt(damages: readonly Damage[], newFolder: () => Promise<string>): void {
  let out = '';
  beforeAll(async () => {
    out = join(await newFolder(), 'daten');
    await mkdir(out);
    for (const name of ['haushalt.csv', 'manifest.json']) await writeFile(join(out, name), `earlier ${name}`);
  });

  it.each(damages)('stops at %s', async (_, damage, ...messages) => {
    const before = await fingerprint(out);
    const files = cityFiles();
    const descriptor = cityDescriptor(files);
    damage(files, descriptor);
    const data = join(await newFolder(), 'data');
    await writeCity(data, files, descriptor);

    const failure = await buildData({ data, out, log: () => {} }).then(() => 'built', String);
    for (const message of messages) expect(failure).toContain(message);
    expect(await fingerprint(out)).toEqual(before);
    expect(await readdir(join(out, '..'))).toEqual(['daten']);
  });
}

/** A damage that replaces a text, which has to be there, in one file. */
export const replacing =
  (name: string, from: string, to: string) =>
  (files: CityFiles): void => {
    const content = files[name] ?? '';
    if (!content.includes(from)) throw new Error(`${name} has no ${from}`);
    files[name] = content.replace(from, to);
  };
