/** Two builds of the same inputs, compared byte by byte: what differs is named, and nothing of it is kept. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds twice, in folders of their own, and compares.
 * @returns {Promise<{ files: number, different: string[] }>}
 */
export async function verify() {
  const folders = ['1', '2'].map((name) => join(ROOT, '.cache/zweimal', name));
  try {
    for (const folder of folders) await buildInto(folder);
    return compare(folders.map((folder) => join(folder, 'dist')));
  } finally {
    rmSync(join(ROOT, '.cache/zweimal'), { recursive: true, force: true });
  }
}

/**
 * Compares two folders, file by file.
 * @param {readonly string[]} folders
 * @returns {{ files: number, different: string[] }}
 */
export function compare(folders) {
  const [first, second] = folders.map(contentOf);
  const names = [...new Set([...(first?.keys() ?? []), ...(second?.keys() ?? [])])].sort();
  return { files: names.length, different: names.filter((name) => first?.get(name) !== second?.get(name)) };
}

/** @param {string} folder */
async function buildInto(folder) {
  const folders = { DIST: 'dist', PUBLIC: 'public', DATEN: 'public/daten', TABELLEN: 'tabellen' };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'public'), { recursive: true });
  for (const file of ['_headers', 'symbol.svg']) copyFileSync(join(ROOT, 'public', file), join(folder, 'public', file));
  const own = Object.entries(folders).map(([name, path]) => [`KLARHAUSHALT_${name}`, join(folder, path)]);
  const env = { ...process.env, ...Object.fromEntries(own) };
  const child = spawn(process.execPath, [...process.execArgv, join(ROOT, 'scripts/site.mjs'), 'build', '--force'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error('Der Bau ist fehlgeschlagen; verglichen wurde nichts.');
}

/**
 * Fingerprints of all files by their path.
 * @param {string} folder
 */
function contentOf(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    names.map((entry) => {
      const path = join(entry.parentPath ?? entry.path, entry.name);
      return [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}
