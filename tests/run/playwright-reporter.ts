/** Tells `run.ts` what Playwright does. */
import { relative } from 'node:path';
import type { FullConfig, Reporter, Suite, TestCase, TestError, TestResult } from '@playwright/test/reporter';
import { neededBy, type TestReport, tell } from './messages.ts';

const fileOf = ({ location }: TestCase): string => relative(process.cwd(), location.file);
// the first names are those of the run, its project and the file
const nameOf = (test: TestCase): string => [fileOf(test), ...test.titlePath().slice(3)].join(' > ');

function reportOf(test: TestCase): TestReport {
  const outcome = { expected: 'passed', flaky: 'passed', unexpected: 'failed', skipped: 'skipped' } as const;
  const skip = [...test.annotations, ...test.results.flatMap(({ annotations }) => annotations)].find(
    ({ type, description }) => (type === 'skip' || type === 'fixme') && description,
  );
  const report = { test: nameOf(test), outcome: outcome[test.outcome()] };
  // a test that was not told to be skipped was kept from running
  if (report.outcome === 'skipped' && test.expectedStatus !== 'skipped') return { ...report, outcome: 'failed' };
  return report.outcome === 'skipped' ? { ...report, needs: skip?.description ?? neededBy(test.title) } : report;
}

export default class implements Reporter {
  /** Tests that are not over, by their file. */
  readonly #left = new Map<string, Set<TestCase>>();
  readonly #begun = new Map<string, number>();
  #all: TestCase[] = [];

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#all = suite.allTests();
    for (const test of this.#all) this.#left.set(fileOf(test), (this.#left.get(fileOf(test)) ?? new Set()).add(test));
  }

  onTestBegin(test: TestCase): void {
    if (!this.#begun.has(fileOf(test))) this.#begun.set(fileOf(test), performance.now());
    tell({ kind: 'begun', test: nameOf(test) });
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    tell({ kind: 'over', test: nameOf(test) });
    const again = test.outcome() === 'unexpected' && result.retry < test.retries;
    if (!again) this.#over(fileOf(test), test);
  }

  onError({ message = 'an error' }: TestError): void {
    tell({ kind: 'file', file: 'Playwright', seconds: 0, tests: [], faults: [message] });
  }

  /** What has not been over before is so at the end: tests that a fault kept from running. */
  onEnd(): void {
    for (const [file, tests] of this.#left) for (const test of tests) this.#over(file, test);
  }

  #over(file: string, test: TestCase): void {
    const left = this.#left.get(file);
    if (!left?.delete(test) || left.size > 0) return;
    const since = this.#begun.get(file) ?? performance.now();
    const tests = this.#all.filter((one) => fileOf(one) === file).map(reportOf);
    tell({ kind: 'file', file, seconds: (performance.now() - since) / 1000, tests, faults: [] });
  }
}
