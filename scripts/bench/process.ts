/** Measures a command of this repository in a process of its own, as somebody who types it would have it. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface Measured {
  readonly milliseconds: number;
  /** Largest resident memory, in bytes. */
  readonly peak: number;
}

/** A command that has ended, with what it printed. */
export interface Finished extends Measured {
  readonly output: string;
}

const PEAK = new URL('./peak.mjs', import.meta.url).href;

/** Runs a script with Node from the root of the repository. Rejects with its output when it fails. */
export async function measure(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Finished> {
  const folder = await mkdtemp(join(tmpdir(), 'klarhaushalt-peak-'));
  const file = join(folder, 'peak');
  try {
    const started = performance.now();
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', PEAK, ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env, KLARHAUSHALT_PEAK: file },
      maxBuffer: 1e8,
    });
    return { milliseconds: performance.now() - started, peak: Number(await readFile(file, 'utf8')), output: stdout };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The root of the repository. */
export const ROOT = join(import.meta.dirname, '../..');
