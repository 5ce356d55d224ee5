/**
 * Puts a new folder in the place of another, so that at any moment one of the two is whole: what is written is written elsewhere, and
 * what an ended program has left is cleared away, or put back, by the next.
 *
 * Plain JavaScript, as `site.mjs` is not translated.
 */
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { chmod, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Where folders are written that go into this project, and where all are noted. */
const HERE = join(ROOT, '.cache/neu');

/**
 * A new folder that will take the place of another. It never lies in a folder that is published or read as data.
 * @param {string} path of the folder whose place it will take, which need not be there
 * @returns {string}
 */
export function freshFolder(path) {
  // without a slash at its end, which would put the new folder inside the old one
  const target = resolve(path);
  clearUp();
  mkdirSync(HERE, { recursive: true });
  mkdirSync(dirname(target), { recursive: true });
  const name = `${basename(target)}-${process.pid}-${randomBytes(4).toString('hex')}`;
  const fresh = join(placeFor(target), name);
  writeFileSync(join(HERE, `${name}.json`), JSON.stringify({ pid: process.pid, target, fresh }));
  mkdirSync(fresh);
  return fresh;
}

/**
 * A folder from which the target can be reached in one step: within the project that of all new folders; elsewhere, which may be
 * another disk, the one above that of the target, or that itself.
 * @param {string} target
 */
function placeFor(target) {
  const device = statSync(dirname(target)).dev;
  const above = dirname(dirname(target));
  if (!relative(ROOT, target).startsWith('..') && statSync(HERE).dev === device) return HERE;
  return statSync(above).dev === device && isWritable(above) ? above : dirname(target);
}

/**
 * Asks, and does not try: what is tried is left behind by a program that is ended meanwhile.
 * @param {string} folder
 */
function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts a folder of `freshFolder` in its place; the one that is there stays as it was until then.
 * @param {string} fresh
 */
export async function swapFolder(fresh) {
  const note = noteOf(fresh);
  const { target } = JSON.parse(readFileSync(note, 'utf8'));
  // what is published is read by others
  await chmod(fresh, 0o755);
  const old = oldOf(fresh);
  for (let tries = 1; ; tries += 1) {
    moveAway(target, old);
    try {
      renameSync(fresh, target);
      break;
    } catch (error) {
      // another program has put its own there in between; ours is the later one
      const taken = ['ENOTEMPTY', 'EEXIST'].includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? '');
      if (existsSync(old) && !existsSync(target)) renameSync(old, target);
      if (!taken || tries === 100) throw error;
    }
  }
  await rm(old, { recursive: true, force: true });
  await rm(note, { force: true });
}

/**
 * @param {string} target
 * @param {string} old
 */
function moveAway(target, old) {
  rmSync(old, { recursive: true, force: true });
  try {
    renameSync(target, old);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error;
  }
}

/**
 * Forgets a folder of `freshFolder`, whatever became of it.
 * @param {string} fresh
 */
export function dropFolder(fresh) {
  const note = noteOf(fresh);
  if (existsSync(note)) clearAway(note);
}

/** @param {string} fresh */
const noteOf = (fresh) => join(HERE, `${basename(fresh)}.json`);
/** @param {string} fresh */
const oldOf = (fresh) => `${fresh}.alt`;

/** Clears away what ended programs have left, and puts back what one of them had taken from its place. */
export function clearUp() {
  if (!existsSync(HERE)) return;
  for (const name of readdirSync(HERE).filter((one) => one.endsWith('.json'))) {
    const note = join(HERE, name);
    if (!isRunning(Number(/-(\d+)-[0-9a-f]+\.json$/.exec(name)?.[1]))) clearAway(note);
  }
}

/** @param {string} note */
function clearAway(note) {
  try {
    const { target, fresh } = JSON.parse(readFileSync(note, 'utf8'));
    const old = oldOf(fresh);
    if (existsSync(old) && !existsSync(target)) renameSync(old, target);
    for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true });
  } catch {
    // a note that was not written to its end belongs to a folder that was not begun
  }
  rmSync(note, { force: true });
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
