import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/browser.ts';

const browser = await findBrowser();

const PROGRAMS = [
  // No program is optimized while it runs: for the few seconds of a test that costs as much again as it could save.
  '--no-opt',
  '--no-maglev',
  '--liftoff-only',
  // A program that reaches beyond its memory gets an error by a check of its own: where a machine does not tell the browser of the
  // fault, the whole page would die with it.
  '--wasm-enforce-bounds-checks',
];

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/global-setup.ts',
  // A file is run by one worker, which loads it alone and starts one engine for it; long ones say that they are for both.
  fullyParallel: false,
  workers: 2,
  // What fails once is wrong, or its test is.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // No verdict, but a watchdog: what takes so long hangs, also on a machine that has ten other things to do. No test waits for time to pass.
  timeout: 20 * 60_000,
  expect: { timeout: 3 * 60_000 },
  reporter: [['./tests/reporter.ts'], ['json', { outputFile: 'test-results/browser.json' }]],
  // A folder of its own: it is emptied with every run.
  outputDir: 'test-results/browser',
  use: {
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    // A page that still moves to what was opened would be clicked beside its button; the tests of the map look at movement.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...browser,
      timeout: 3 * 60_000,
      args: [
        ...browser.args,
        // No name but our own address resolves: what the site does not bring itself, it does not get.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        `--js-flags=${PROGRAMS.join(' ')}`,
      ],
    },
  },
});
