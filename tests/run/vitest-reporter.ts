/** Tells `run.ts` what vitest does. */
import { relative } from 'node:path';
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node';
import { neededBy, type TestReport, tell } from './messages.ts';

const fileOf = ({ moduleId }: TestModule): string => relative(process.cwd(), moduleId);
const nameOf = (test: TestCase): string => `${fileOf(test.module)} > ${test.fullName}`;

function reportOf(test: TestCase): TestReport {
  const result = test.result();
  if (result.state !== 'skipped')
    return { test: nameOf(test), outcome: result.state === 'passed' ? 'passed' : 'failed' };
  // whoever was not told to skip it was kept from it by what failed before
  if (test.options.mode === 'run' && !result.note) return { test: nameOf(test), outcome: 'failed' };
  return { test: nameOf(test), outcome: 'skipped', needs: result.note ?? neededBy(test.fullName) };
}

/** Errors of the file itself and of its groups, which are those of what they prepare. */
const faultsOf = (module: TestModule): string[] => [
  ...module.errors().map(({ message }) => `${fileOf(module)}: ${message}`),
  ...[...module.children.allSuites()].flatMap((suite) =>
    suite.errors().map(({ message }) => `${fileOf(module)} > ${suite.fullName}: ${message}`),
  ),
];

/** Errors that nobody caught, with the file that was running. */
const uncaught = (error: SerializedError): string =>
  `${typeof error.VITEST_TEST_PATH === 'string' ? relative(process.cwd(), error.VITEST_TEST_PATH) : 'somewhere'}: uncaught ${error.message}`;

export default class implements Reporter {
  onTestModuleQueued(module: TestModule): void {
    tell({ kind: 'begun', test: fileOf(module) });
  }

  onTestCaseReady(test: TestCase): void {
    tell({ kind: 'begun', test: nameOf(test) });
  }

  onTestCaseResult(test: TestCase): void {
    tell({ kind: 'over', test: nameOf(test) });
  }

  onTestModuleEnd(module: TestModule): void {
    const file = fileOf(module);
    tell({ kind: 'over', test: file });
    tell({
      kind: 'file',
      file,
      seconds: (module.diagnostic().duration + module.diagnostic().collectDuration) / 1000,
      tests: [...module.children.allTests()].map(reportOf),
      faults: faultsOf(module),
    });
  }

  onTestRunEnd(_modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    if (errors.length > 0)
      tell({ kind: 'file', file: 'outside of tests', seconds: 0, tests: [], faults: errors.map(uncaught) });
  }
}
