/** Programs that give a second opinion. Where one is missing, the test that asks it is skipped, and says so. */
import { spawnSync } from 'node:child_process';

export interface Tool {
  readonly here: boolean;
  /** The name of a test that asks it, with what it lacks. */
  readonly title: (name: string) => string;
}

/** A program by what it is called, and a call that works where it is there: for most, to ask for its version. */
export function tool(name: string, program = name, call: readonly string[] = ['--version']): Tool {
  const here = spawnSync(program, call).status === 0;
  return { here, title: (title) => (here ? title : `${title} (übersprungen: braucht ${name})`) };
}
