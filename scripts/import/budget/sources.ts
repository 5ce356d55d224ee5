/** Files, folders and packages named on the command line, as source files with their checksum. */
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type ReadSources, readGiven } from '../../../src/reader/bytes/given.ts';
import { list, object, readJson, text } from '../../read/json.ts';
import { streamed } from './streamed.ts';

const TABLE = /\.(csv|tsv|txt|xlsx|json|gz|zip)$/i;

/** Reads everything that the paths name; a file named by itself has to be readable, one of a folder may be left out. */
export async function readSources(paths: readonly string[]): Promise<ReadSources> {
  const inside = await Promise.all(paths.map(filesOf));
  return readGiven(
    inside.flatMap((files) =>
      files.map((file) => ({
        name: basename(file),
        optional: files.length > 1,
        bytes: async () => new Uint8Array(await readFile(file)),
        stream: () => streamed(file),
      })),
    ),
  );
}

/** The tables in a folder, the resources of a package, or the file itself. */
async function filesOf(path: string): Promise<string[]> {
  if ((await stat(path)).isDirectory()) {
    const names = (await readdir(path)).filter((name) => TABLE.test(name) && name !== 'import.json').sort();
    return names.includes('datapackage.json')
      ? resourcesOf(join(path, 'datapackage.json'))
      : names.map((name) => join(path, name));
  }
  return basename(path) === 'datapackage.json' ? resourcesOf(path) : [path];
}

async function resourcesOf(path: string): Promise<string[]> {
  const { resources } = await readJson(path, path, object({ resources: list(object({ path: text })) }));
  return resources.map((resource) => stored(join(dirname(path), resource.path)));
}

/** Packages are often stored compressed although they name the plain file. */
const stored = (path: string): string => [path, `${path}.gz`].find((one) => existsSync(one)) ?? path;
