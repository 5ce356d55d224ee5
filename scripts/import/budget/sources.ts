/** Files, folders and packages named on the command line, as source files with their checksum. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readBytes } from '../../../src/reader/bytes/read.ts';
import type { SourceFile } from '../../../src/reader/bytes/sheet.ts';
import { Refused } from '../../../src/reader/refused.ts';
import { list, object, readJson, text } from '../../read/json.ts';

export interface ReadSources {
  readonly sources: readonly SourceFile[];
  /** As stored, by name. */
  readonly sha256: ReadonlyMap<string, string>;
  /** Files of a folder that are no tables, with the reason. */
  readonly skipped: readonly string[];
}

const TABLE = /\.(csv|tsv|txt|xlsx|json|gz|zip)$/i;

/** Reads everything that the paths name; a file named by itself has to be readable, one of a folder may be left out. */
export async function readSources(paths: readonly string[]): Promise<ReadSources> {
  const sources: SourceFile[] = [];
  const sha256 = new Map<string, string>();
  const skipped: string[] = [];
  for (const path of paths) {
    const inside = await filesOf(path);
    for (const file of inside) {
      const bytes = await readFile(file);
      const name = basename(file);
      try {
        sources.push(...readBytes(bytes, name));
        sha256.set(name, createHash('sha256').update(bytes).digest('hex'));
      } catch (error) {
        if (!(error instanceof Refused) || inside.length === 1) throw error;
        skipped.push(error.message);
      }
    }
  }
  return { sources, sha256, skipped };
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
  return resources.map((resource) => join(dirname(path), resource.path));
}
