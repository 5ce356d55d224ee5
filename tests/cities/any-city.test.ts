/**
 * What holds for the site of every city (`tests/any-city`) holds for those of three real ones, each made from its budget file alone. A daily run
 * asks what the numbers, names and first sentences of the first of them say, the whole run everything that is asked of files.
 */
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extent } from '../../scripts/testing/extent.ts';
import { REAL, type RealCityName } from './real.ts';
import { site } from './site.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Kameral with two parts, one that ends at the Produktbereich, and doppisch with a result beside plans; only the first is there every day. */
const NAMES: readonly RealCityName[] = ['gilching', 'koeln', 'duesseldorf'];

/** The one that compares with these sites is no question to one of them. */
const FILES = extent({
  daily: ['beginning', 'markup', 'sums'],
  all: readdirSync(join(ROOT, 'tests/any-city'))
    .filter((name) => name.endsWith('.test.ts') && name !== 'scripts.test.ts')
    .map((name) => name.replace('.test.ts', '')),
});

/** A city without promises or measures has no pages that are asked for their date. */
const NOTHING_TO_ASK = /^No test found in suite/;

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { status: string; fullName: string; failureMessages: readonly string[] }[];
  }[];
}

/** Runs them over a site; what passed, and what failed with its reason. */
async function ask(place: {
  readonly dist: string;
  readonly data: string;
}): Promise<{ passed: number; failed: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'any-city-'));
  const report = join(folder, 'report.json');
  const ours = Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'));
  const env = { ...Object.fromEntries(ours), KLARHAUSHALT_DIST: place.dist, KLARHAUSHALT_DATA: place.data };
  const files = FILES.map((name) => `tests/any-city/${name}.test.ts`);
  const runner = [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'site', '--reporter=json'];
  await new Promise<void>((done) => {
    // how it ends is told by its report
    execFile(process.execPath, [...runner, `--outputFile=${report}`, ...files], { cwd: ROOT, env }, () => done());
  });
  const { testResults } = JSON.parse(await readFile(report, 'utf8')) as Report;
  await rm(folder, { recursive: true });
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: [
      ...testResults.flatMap(({ name, message }) =>
        message && !NOTHING_TO_ASK.test(message) ? [`${relative(ROOT, name)}: ${message}`] : [],
      ),
      ...tests
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages.join()}`),
    ],
  };
}

describe.each(NAMES)('%s', (name) => {
  const { file } = REAL[name];

  it.skipIf(!file.here)(
    file.title('has a site, made from its budget file, that passes the tests of any city'),
    async () => {
      const { passed, failed } = await ask(await site(name));
      expect(failed).toEqual([]);
      expect(passed).toBeGreaterThan(extent({ daily: 30, all: 150 }));
    },
  );
});
