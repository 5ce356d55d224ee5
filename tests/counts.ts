/** What the runners say in their JSON of how many tests passed, and which did not. */

export interface Counts {
  readonly passed: number;
  /** The names of those that failed, with their file. */
  readonly failed: readonly string[];
  readonly skipped: readonly string[];
}

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
}

interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[];
  readonly errors: readonly { readonly message?: string }[];
}

/** Counts of a report of Vitest or Playwright. */
export const countsOf = (report: VitestReport | PlaywrightReport): Counts =>
  'testResults' in report ? ofVitest(report) : ofPlaywright(report);

function ofVitest({ testResults }: VitestReport): Counts {
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ status, fullName }) => ({
      status,
      name: `${name.split(/[\\/]/).slice(-2).join('/')} › ${fullName}`,
    })),
  );
  // a file that could not be loaded has no tests, and failed
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  );
  const names = (...wanted: readonly string[]) =>
    tests.filter(({ status }) => wanted.includes(status)).map(({ name }) => name);
  return {
    passed: names('passed').length,
    failed: [...names('failed'), ...broken.map(({ name, message }) => `${name}: ${message.split('\n')[0]}`)],
    skipped: names('skipped', 'pending', 'todo', 'disabled'),
  };
}

function ofPlaywright({ suites, errors }: PlaywrightReport): Counts {
  const specs = suites.flatMap(specsOf);
  const names = (wanted: string) =>
    specs.flatMap(({ title, file, tests }) =>
      tests.filter(({ status }) => status === wanted).map(() => `${file} › ${title}`),
    );
  return {
    passed: names('expected').length,
    failed: [
      ...names('unexpected'),
      ...names('flaky'),
      ...errors.map(({ message = '' }) => message.split('\n')[0] ?? ''),
    ],
    skipped: names('skipped'),
  };
}

const specsOf = ({ suites = [], specs = [] }: PlaywrightSuite): NonNullable<PlaywrightSuite['specs']>[number][] => [
  ...specs,
  ...suites.flatMap(specsOf),
];

/** Several counts as one. */
export const sum = (all: readonly Counts[]): Counts => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.flatMap(({ failed }) => failed),
  skipped: all.flatMap(({ skipped }) => skipped),
});
