/**
 * What is built already is not built again: a note says of what the published tables were made, and how they lay there afterwards.
 *
 * The note is taken away before a build and written after it. So a build that was interrupted, or whose files were changed since,
 * never counts as finished.
 */
import { createHash, type Hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashInto } from './write/hash-file.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The code that the tables are made by, and the file that names the version of everything it uses. */
const CODE = ['scripts', 'src/schema', 'package-lock.json'].map((path) => join(ROOT, path));

export interface Made {
  /** Folders and files that it is made of, beside the code. */
  readonly from: readonly string[];
  /** Folders that it fills; one that is not there is no fault. */
  readonly into: readonly string[];
}

/**
 * Runs `build` unless its results lie there as an earlier run left them and nothing of what they are made of has changed; with `force`
 * always.
 * @returns whether it was run
 */
export async function unlessKept(
  { from, into }: Made,
  build: () => Promise<void>,
  { force = false, notes = join(ROOT, '.cache/daten') }: { force?: boolean; notes?: string } = {},
): Promise<boolean> {
  const note = join(notes, `${textHash(into.map((path) => resolve(path)).join('\n'))}.json`);
  const inputs = [...CODE, ...from];
  const [made, lay] = [contentOf(inputs), placesOf(inputs)];
  if (!force && noteIn(note) === noteOf(made, placesOf(into))) return false;
  rmSync(note, { force: true });
  await build();
  // what was changed meanwhile may be in it or not
  if (lay === placesOf(inputs)) keep(note, noteOf(made, placesOf(into)));
  return true;
}

const noteOf = (aus: string, liegt: string): string => `${JSON.stringify({ aus, liegt })}\n`;

function noteIn(note: string): string | undefined {
  try {
    return readFileSync(note, 'utf8');
  } catch {
    return undefined;
  }
}

function keep(note: string, text: string): void {
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(`${note}.${process.pid}`, text);
  renameSync(`${note}.${process.pid}`, note);
}

const textHash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Names and contents of all files, as one fingerprint. */
const contentOf = (paths: readonly string[]): string => fingerprint(paths, hashInto);

/** Names, sizes and times of all files: whoever changes one changes these. */
const placesOf = (paths: readonly string[]): string =>
  fingerprint(paths, (hash, path) => {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${size} ${mtimeMs}`);
  });

function fingerprint(paths: readonly string[], take: (hash: Hash, path: string) => unknown): string {
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of paths.flatMap(filesIn)) {
    hash.update(`\0${file}\0`);
    take(hash, file);
  }
  return hash.digest('hex');
}

/** A file itself, or all files below a folder in the order of their names; none where there is neither. */
function filesIn(path: string): string[] {
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info?.isDirectory()) return info ? [path] : [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
