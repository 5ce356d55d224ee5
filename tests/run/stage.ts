/** One stage of `npm test`: a program that is run, what it tells of its tests, and what it prints. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileReport, Message, TestReport } from './messages.ts';

/** Everything that a stage prints stands here, in a file of its name. */
const LOGS = '.cache/test';

/** Of a stage that failed so much is shown, in lines; the build prints a line for each page. */
const SHOWN = 400;

/** A file that takes longer, in seconds, gets a line of its own; so many others share one. */
const LONG = 1;
const TOGETHER = 20;

export interface Stage {
  readonly name: string;
  readonly command: readonly string[];
  /** Is it a runner of tests, which tells what it does? Any other program counts as one test. */
  readonly tells: boolean;
}

export interface Result {
  readonly name: string;
  readonly seconds: number;
  readonly passed: number;
  /** Names of tests, and what else went wrong. */
  readonly failed: readonly string[];
  readonly skipped: readonly TestReport[];
}

/** A stage that is running. */
export class Running {
  readonly done: Promise<Result>;
  /** Tests that have begun and are not over. */
  readonly begun = new Set<string>();
  readonly #child: ChildProcess;
  readonly #files: FileReport[] = [];
  readonly #started = performance.now();
  #quiet: FileReport[] = [];
  #heard = 0;
  #ended: string | undefined;

  constructor(
    readonly stage: Stage,
    readonly say: (line: string) => void,
  ) {
    mkdirSync(LOGS, { recursive: true });
    const log = openSync(this.#log, 'w');
    const [program = '', ...args] = stage.command;
    // a group of its own, so that everything it has started can be ended with it
    this.#child = spawn(program, args, { stdio: ['ignore', log, log, 'ipc'], detached: true, env: environment() });
    closeSync(log);
    this.#child.on('message', (message) => this.#hear(message as Message));
    this.done = new Promise((resolve) => {
      this.#child.on('error', (error) => resolve(this.#result(error.message)));
      this.#child.on('exit', (code, signal) =>
        resolve(this.#result(code === 0 ? undefined : `${signal ?? `exit code ${code}`}`)),
      );
    });
  }

  /** Ends it, because of what is said. */
  end(why: string): void {
    if (this.#ended || !this.#child.pid) return;
    this.#ended = why;
    process.kill(-this.#child.pid, 'SIGKILL');
  }

  /** Changes with everything that it says or prints. */
  get told(): string {
    return `${this.stage.name} ${this.#heard} ${statSync(this.#log).size}`;
  }

  get #log(): string {
    return join(LOGS, `${this.stage.name}.log`);
  }

  #hear(message: Message): void {
    this.#heard += 1;
    if (message.kind === 'begun') this.begun.add(message.test);
    if (message.kind === 'over') this.begun.delete(message.test);
    if (message.kind === 'file') {
      this.#files.push(message);
      this.#tell(message);
    }
  }

  /** A line for a file that failed, skipped something or took its time; the many others get one together, now and then. */
  #tell(file: FileReport): void {
    if (isQuiet(file)) this.#quiet.push(file);
    else this.say(lineOf(file));
    if (this.#quiet.length >= TOGETHER) this.#tellQuiet();
  }

  #tellQuiet(): void {
    const tests = this.#quiet.flatMap(({ tests }) => tests);
    if (tests.length > 0) this.say(`✓ ${this.#quiet.length} small files: ${tests.length} passed`);
    this.#quiet = [];
  }

  #result(end: string | undefined): Result {
    this.#tellQuiet();
    const tests = this.#files.flatMap((file) => file.tests);
    const silent = tests.filter(({ outcome, needs }) => outcome === 'skipped' && !needs);
    const failed = [
      ...tests.filter(({ outcome }) => outcome === 'failed').map(({ test }) => test),
      ...this.#files.flatMap(({ faults }) => faults),
      ...silent.map(({ test }) => `${test} is skipped and does not say what it needs`),
    ];
    const passed = tests.filter(({ outcome }) => outcome === 'passed').length;
    const why = this.#ended ?? (failed.length === 0 ? this.#fault(end, tests.length) : undefined);
    if (why) failed.push(why);
    if (end) failed.push(...[...this.begun].map((test) => `${test} was not over`));
    if (failed.length > 0) this.#show();
    return {
      name: this.stage.name,
      seconds: (performance.now() - this.#started) / 1000,
      passed: this.stage.tells || failed.length > 0 ? passed : 1,
      failed,
      skipped: tests.filter((test) => test.outcome === 'skipped' && !silent.includes(test)),
    };
  }

  /** What is wrong with a stage none of whose tests has failed. */
  #fault(end: string | undefined, tests: number): string | undefined {
    const none = this.stage.tells && tests === 0 ? 'no test was run' : undefined;
    return end && none ? `${none}, ${end}` : (end ?? none);
  }

  #show(): void {
    const lines = readFileSync(this.#log, 'utf8').trimEnd().split('\n');
    const left = lines.length > SHOWN ? [`… all ${lines.length} lines are in ${this.#log}`] : [];
    const title = `──── ${this.stage.name} ────`;
    console.log([title, ...left, ...lines.slice(-SHOWN), '─'.repeat(title.length)].join('\n'));
  }
}

/** What is printed goes through a file: it has colours when it is shown where they are seen. */
function environment(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, NO_COLOR: __, ...env } = process.env;
  // a file, or it would print its report of ten thousand lines over what failed
  const report = { PLAYWRIGHT_JSON_OUTPUT_FILE: 'test-results/browser.json' };
  return { ...env, ...report, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }) };
}

const isQuiet = ({ seconds, tests, faults }: FileReport): boolean =>
  seconds < LONG && faults.length === 0 && tests.every(({ outcome }) => outcome === 'passed');

const lineOf = ({ file, seconds, tests, faults }: FileReport): string => {
  const count = (outcome: TestReport['outcome']) => tests.filter((test) => test.outcome === outcome).length;
  const failed = count('failed') + faults.length;
  const counts = [
    `${count('passed')} passed`,
    ...(failed ? [`${failed} failed`] : []),
    ...(count('skipped') ? [`${count('skipped')} skipped`] : []),
  ];
  return `${failed ? '✗' : '✓'} ${file}: ${counts.join(', ')} (${seconds.toFixed(1)} s)`;
};
