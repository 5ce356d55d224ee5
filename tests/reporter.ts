/** Says on the terminal how far the browser tests are: a line per file, and at once what fails and why. */
import { relative } from 'node:path';
import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
  TestError,
  TestResult,
} from '@playwright/test/reporter';

/** Terminal colours and the like, which are no words. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what they are made of.
const SIGNS = /\u001b\[[0-9;]*m/g;

interface Progress {
  left: number;
  milliseconds: number;
  readonly outcomes: Record<'passed' | 'failed' | 'skipped', number>;
}

export default class Lines implements Reporter {
  readonly #files = new Map<string, Progress>();
  readonly #running = new Set<TestCase>();
  #root = '';

  onBegin({ rootDir }: FullConfig, suite: Suite): void {
    this.#root = rootDir;
    for (const test of suite.allTests()) this.#progressOf(test).left += 1;
    const files = this.#files.size;
    console.log(`${suite.allTests().length} browser tests in ${files} ${files === 1 ? 'file' : 'files'}`);
  }

  onTestBegin(test: TestCase): void {
    this.#running.add(test);
  }

  onTestEnd(test: TestCase, { duration, errors, status }: TestResult): void {
    this.#running.delete(test);
    const outcome = status === 'skipped' || status === 'passed' ? status : 'failed';
    const progress = this.#progressOf(test);
    progress.left -= 1;
    progress.milliseconds += duration;
    progress.outcomes[outcome] += 1;
    if (outcome === 'failed') console.log(`✗ ${this.#nameOf(test)}\n${errors.map(wordsOf).join('\n')}`);
    if (outcome === 'skipped') console.log(`- ${this.#nameOf(test)}: ${reasonOf(test)}`);
    if (progress.left === 0) console.log(`${this.#fileOf(test)}: ${told(progress)}`);
  }

  /** What belongs to no test: a file that cannot be read, a server that does not start. */
  onError(error: TestError): void {
    console.log(wordsOf(error));
  }

  onEnd({ status }: FullResult): void {
    // ended from outside: whoever did so wants to know what did not come to its end
    for (const test of this.#running) console.log(`✗ ${this.#nameOf(test)}: was still running`);
    const all = [...this.#files.values()];
    const sum = (outcome: keyof Progress['outcomes']): number =>
      all.reduce((total, { outcomes }) => total + outcomes[outcome], 0);
    const left = all.reduce((total, progress) => total + progress.left, 0);
    const unrun = left > 0 ? `, ${left} did not run` : '';
    console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped${unrun} (${status})`);
  }

  #progressOf(test: TestCase): Progress {
    const file = this.#fileOf(test);
    const progress = this.#files.get(file) ?? {
      left: 0,
      milliseconds: 0,
      outcomes: { passed: 0, failed: 0, skipped: 0 },
    };
    this.#files.set(file, progress);
    return progress;
  }

  #fileOf({ location }: TestCase): string {
    return relative(this.#root, location.file);
  }

  #nameOf(test: TestCase): string {
    const [, , , ...titles] = test.titlePath();
    return `${this.#fileOf(test)}:${test.location.line} ${titles.join(' › ')}`;
  }
}

const told = ({ outcomes, milliseconds }: Progress): string => {
  const counts = Object.entries(outcomes).filter(([, count]) => count > 0);
  return `${counts.map(([outcome, count]) => `${count} ${outcome}`).join(', ')} in ${Math.round(milliseconds / 1000)} s`;
};

const wordsOf = ({ stack, message, value, snippet }: TestError): string =>
  [stack ?? message ?? value ?? '', snippet ?? '']
    .join('\n')
    .replace(SIGNS, '')
    .replace(/^(?=.)/gm, '    ');

/** A test that is skipped says by itself what it needs. */
const reasonOf = ({ annotations }: TestCase): string =>
  annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given';
