/**
 * `npm test`: everything, in two lanes that run beside each other. Says how far it is, shows in full what failed, names what
 * was skipped, and ends with one line of counts.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { type Counts, countsOf, sum } from './counts.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RESULTS = join(ROOT, 'test-results');

/** Longer than any stage is ever silent, however busy the machine: what says nothing for so long hangs, and is ended. */
const SILENCE = 30 * 60_000;

interface Stage {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** Its counts, in this file below `test-results`; a stage without one counts as one test. */
  readonly counts?: string;
  /** What has to have passed before it can begin. */
  readonly after?: readonly string[];
}

const vitest = (project: string, after?: readonly string[]): Stage => ({
  name: project,
  command: [
    'vitest',
    ...['run', '--project', project, '--reporter=default', '--reporter=json'],
    `--outputFile.json=test-results/${project}.json`,
  ],
  counts: `${project}.json`,
  ...(after ? { after } : {}),
});

/** Each lane keeps about one core busy; the browser, which comes last, takes both when the other lane is done. */
const LANES: readonly (readonly Stage[])[] = [
  [
    { name: 'build', command: ['npm', 'run', 'build'] },
    vitest('site', ['build']),
    { name: 'browser', command: ['playwright', 'test'], counts: 'browser.json', after: ['build'] },
  ],
  [{ name: 'types and lint', command: ['npm', 'run', 'check'] }, vitest('unit'), vitest('cities')],
];

interface Outcome extends Counts {
  readonly stage: string;
  readonly seconds: number;
  readonly log: string;
}

const started = performance.now();
const running = new Set<ChildProcess>();
const outcomes = new Map<string, Outcome>();
const seconds = (since: number): number => Math.round((performance.now() - since) / 1000);
const say = (line: string): void => console.log(`[${String(seconds(started)).padStart(4)} s] ${line}`);

async function runStage(stage: Stage): Promise<Outcome> {
  const log = join(RESULTS, `${stage.name.replaceAll(' ', '-')}.log`);
  const missing = stage.after?.filter((name) => (outcomes.get(name)?.failed.length ?? 1) > 0) ?? [];
  if (missing.length > 0)
    return {
      stage: stage.name,
      seconds: 0,
      log,
      passed: 0,
      failed: [`${stage.name}: needs ${missing.join(', ')}`],
      skipped: [],
    };
  say(`${stage.name} …`);
  const since = performance.now();
  const report = stage.counts && join(RESULTS, stage.counts);
  if (report) rmSync(report, { force: true });
  const code = await runCommand(stage, log);
  const counts = report && existsSync(report) ? countsOf(JSON.parse(readFileSync(report, 'utf8'))) : undefined;
  return { stage: stage.name, seconds: seconds(since), log, ...judged(stage, code, counts) };
}

/** A stage fails by its exit code too, and when it should have run tests and ran none. */
function judged({ name, counts: report }: Stage, code: string | number, counts: Counts | undefined): Counts {
  if (!report) return code === 0 ? { passed: 1, failed: [], skipped: [] } : { passed: 0, failed: [name], skipped: [] };
  if (!counts || counts.passed === 0)
    return { passed: 0, failed: [`${name}: ran no test (exit ${code})`], skipped: [] };
  const silent = code !== 0 && counts.failed.length === 0;
  return silent ? { ...counts, failed: [`${name}: ended with ${code}, though no test failed`] } : counts;
}

async function runCommand({ name, command: [program, ...args] }: Stage, log: string): Promise<string | number> {
  const out = createWriteStream(log);
  const path = `${join(ROOT, 'node_modules/.bin')}:${process.env.PATH}`;
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...process.env, PATH: path, FORCE_COLOR: '0' },
    detached: true,
  });
  running.add(child);
  let last = '';
  let watchdog: NodeJS.Timeout | undefined;
  const hear = (chunk?: Buffer): void => {
    if (chunk) out.write(chunk);
    last = chunk?.toString().trim().split('\n').at(-1) || last;
    clearTimeout(watchdog);
    watchdog = setTimeout(() => {
      say(`${name} has said nothing for ${SILENCE / 60_000} minutes and is ended; its last line: ${last}`);
      end(child);
    }, SILENCE);
  };
  hear();
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  clearTimeout(watchdog);
  running.delete(child);
  out.end();
  await finished(out);
  return code ?? signal ?? 'nothing';
}

/** Ends a stage with all that it started. */
function end(child: ChildProcess): void {
  if (child.pid) process.kill(-child.pid, 'SIGKILL');
}

async function runLane(stages: readonly Stage[]): Promise<void> {
  for (const stage of stages) {
    const outcome = await runStage(stage);
    outcomes.set(stage.name, outcome);
    const { passed, failed, skipped, log } = outcome;
    const counts = stage.counts ? `: ${passed} passed, ${failed.length} failed, ${skipped.length} skipped` : '';
    say(`${failed.length > 0 ? '✗' : '✓'} ${stage.name}${counts} (${outcome.seconds} s)`);
    if (failed.length > 0 && existsSync(log)) console.log(readFileSync(log, 'utf8'));
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    for (const child of running) end(child);
    process.exit(1);
  });

mkdirSync(RESULTS, { recursive: true });
await Promise.all(LANES.map(runLane));

const all = sum([...outcomes.values()]);
for (const name of all.skipped) console.log(`skipped: ${name}`);
for (const name of all.failed) console.log(`FAILED: ${name}`);
say(`done in ${(seconds(started) / 60).toFixed(1)} minutes`);
console.log(`${all.passed} passed, ${all.failed.length} failed, ${all.skipped.length} skipped`);
process.exitCode = all.failed.length > 0 ? 1 : 0;
