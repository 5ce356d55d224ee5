/**
 * Files of others that tests hold our numbers against stand in `../shared`, beside the repository and no part of it. Where one
 * is missing, what needs it is skipped, and says so; an excerpt that we made ourselves takes its place everywhere.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ALL, onlyInAll } from './extent.ts';

/** `KLARHAUSHALT_SHARED` names another folder, also one that does not exist. */
const FOLDER = resolve(process.env.KLARHAUSHALT_SHARED ?? join(import.meta.dirname, '../../../shared'));

export interface Shared {
  readonly path: string;
  readonly here: boolean;
  /** The name of what needs it, with what it lacks. */
  readonly title: (name: string) => string;
}

/** A file or folder of `../shared`, by its path in it, and others without which it is of no use. */
export function shared(name: string, ...others: readonly string[]): Shared {
  const missing = [name, ...others].filter((one) => !existsSync(join(FOLDER, one)));
  const needed = missing.map((one) => `../shared/${one}`).join(' und ');
  const here = missing.length === 0;
  return {
    path: join(FOLDER, name),
    here,
    title: (title) => (here ? title : `${title} (übersprungen: braucht ${needed})`),
  };
}

/** The same, where reading it takes so long that only the whole run does it. */
export const inWholeRun = (source: Shared): Shared => (ALL ? source : { ...source, here: false, title: onlyInAll });
