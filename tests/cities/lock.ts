/** Work that one process does while the others wait for it. */
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** How often one looks whether the other is done, in milliseconds. */
const LOOK = 250;

/** Does the work when no other process does work under the same lock; a process that ended without its work frees it. */
export async function alone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  while (!taken(lock)) {
    if (held(lock)) await setTimeout(LOOK);
    else rmSync(lock, { force: true });
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Is the lock ours now? It is made with our number in it: nobody ever sees it empty. */
function taken(lock: string): boolean {
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, `${process.pid}`);
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Does the process that holds it still run? One that has just freed it needs no freeing. */
function held(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
