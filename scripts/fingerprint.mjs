/** One fingerprint for many files, to see whether what was made of them is still what would be made of them. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Nothing that is built is made of these. */
const TEST = /\.(test|spec)\.ts$/;

/**
 * Names and contents of files, and of all files in folders, below `root`; tests left out.
 * @param {string} root
 * @param {readonly string[]} paths
 * @returns {string}
 */
export function fingerprintOf(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((one) => filesAt(root, one)).sort()) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function filesAt(root, path) {
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter(({ name }) => !TEST.test(name))
    .flatMap(({ name }) => filesAt(root, join(path, name)));
}
