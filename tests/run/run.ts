/**
 * `npm test`: all stages, beside each other where that helps; `tsx tests/run/run.ts unit` runs one, and what follows its name is
 * handed on to it. With `all` before it, as `npm run test:all` does, nothing is left out or drawn (`scripts/testing/extent.ts`).
 *
 * Says what is over as it goes, then what failed with all it printed, what was skipped and what that needs. Its last line is
 * `N passed, N failed, N skipped`; it ends with an error when something failed, or a stage ran no test.
 */

import { differs } from '../../scripts/built-from.mjs';
import { EXTENT } from '../../scripts/testing/extent.ts';
import { type Result, Running, type Stage } from './stage.ts';
import { summaryOf, WIDTH } from './summary.ts';

const NODE = process.execPath;
const npm = (script: string): string[] => ['npm', 'run', '--silent', script];
const vitest = (project: string): string[] => [
  ...[NODE, 'node_modules/vitest/vitest.mjs', 'run', '--project', project, '--allowOnly=false'],
  ...['--reporter=dot', '--reporter=./tests/run/vitest-reporter.ts'],
];

const STAGES = {
  check: { name: 'check', command: npm('check'), tells: false },
  build: { name: 'build', command: npm('build'), tells: false },
  unit: { name: 'unit', command: vitest('unit'), tells: true },
  cities: { name: 'cities', command: vitest('cities'), tells: true },
  site: { name: 'site', command: vitest('site'), tells: true },
  browser: {
    name: 'browser',
    command: [
      ...[NODE, 'node_modules/@playwright/test/cli.js', 'test', '--forbid-only'],
      '--reporter=dot,./tests/run/playwright-reporter.ts,json',
    ],
    tells: true,
  },
} satisfies Record<string, Stage>;
type StageName = keyof typeof STAGES;

/**
 * The one watchdog: a run in which nothing happens for so long, in minutes, hangs. It is no limit for a test, which takes as long
 * as it takes on a busy machine.
 */
const PATIENCE = Number(process.env.KLARHAUSHALT_PATIENCE ?? 30);

const running = new Set<Running>();
const results: Result[] = [];

const say = ({ name }: Stage, line: string): void => console.log(`${name.padEnd(WIDTH)} ${line}`);

/** Runs a stage to its end. */
async function run(stage: Stage, args: readonly string[] = []): Promise<void> {
  const one = new Running({ ...stage, command: [...stage.command, ...args] }, (line) => say(stage, line));
  running.add(one);
  const result = await one.done;
  running.delete(one);
  results.push(result);
  say(stage, `${result.failed.length === 0 ? 'done' : 'FAILED'} after ${result.seconds.toFixed(0)} s`);
}

/** A stage that cannot run counts as failed. */
function leaveOut(stage: Stage, why: string): void {
  say(stage, `NOT RUN: ${why}`);
  results.push({ name: stage.name, seconds: 0, passed: 0, failed: [`not run: ${why}`], skipped: [] });
}

/** Runs a stage that needs the built site. */
async function runOnSite(stage: Stage, args: readonly string[] = []): Promise<void> {
  const difference = differs();
  if (difference) leaveOut(stage, difference);
  else await run(stage, args);
}

/**
 * Everything. The build and the tests in the browser are the longest way through; what needs no site goes beside them. Types and
 * lint wait for the builds of the site and the cities, which write the types that Astro makes.
 */
async function runAll(): Promise<void> {
  const { check, build, unit, cities, site, browser } = STAGES;
  const built = run(build);
  const inBrowser = built.then(() => runOnSite(browser));
  await run(unit);
  await run(cities);
  await built;
  await run(check);
  await runOnSite(site);
  await inBrowser;
}

/** The stages that are named, one after the other. */
async function runNamed(names: readonly StageName[], args: readonly string[]): Promise<void> {
  for (const name of names) {
    if (name === 'site' || name === 'browser') await runOnSite(STAGES[name], args);
    else await run(STAGES[name], args);
  }
}

/** Ends all that runs when none of it has said anything for too long. */
function watch(): NodeJS.Timeout {
  let told = '';
  let since = performance.now();
  return setInterval(() => {
    const now = [...running].map(({ told }) => told).join();
    if (now !== told) since = performance.now();
    told = now;
    if (performance.now() - since < PATIENCE * 60_000) return;
    for (const one of running) {
      one.end(`ended, as nothing had happened for ${PATIENCE} minutes`);
    }
  }, 1000);
}

const isStage = (name: string): name is StageName => name in STAGES;
const [, , ...given] = process.argv;
if (given[0] === 'all') process.env[EXTENT] = given.shift();
const named = given.filter(isStage);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    for (const one of running) one.end(signal);
  });

const watchdog = watch();
if (named.length > 0)
  await runNamed(
    named,
    given.filter((one) => !isStage(one)),
  );
else await runAll();
clearInterval(watchdog);
console.log(summaryOf(results));
process.exitCode = results.every(({ failed }) => failed.length === 0) ? 0 : 1;
