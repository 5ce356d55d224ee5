/** What `npm test` says at its end. */
import type { Result } from './stage.ts';

/** Room for the name of a stage. */
export const WIDTH = 8;

/** What those need that a daily run leaves out: they are counted, not listed. */
const WHOLE_RUN = 'npm run test:all';

/** What was skipped and what failed, a line for each stage, and, as its last line, the numbers of all. */
export function summaryOf(results: readonly Result[]): string {
  const all = results.flatMap((result) => result.skipped);
  const left = all.filter(({ needs }) => needs === WHOLE_RUN);
  const skipped = all.filter(({ needs }) => needs !== WHOLE_RUN).map(({ test, needs }) => `  ${test}: ${needs}`);
  if (left.length > 0) skipped.push(`  ${left.length} tests that are left to the whole run: ${WHOLE_RUN}`);
  const failed = results.flatMap((result) =>
    eachOnce(result.failed).map((what) => `  ${result.name.padEnd(WIDTH)} ${what}`),
  );
  return [
    ...(skipped.length > 0 ? ['', 'Skipped, and what it needs:', ...skipped] : []),
    ...(failed.length > 0 ? ['', 'Failed:', ...failed] : []),
    '',
    ...results.map((result) => `${result.name.padEnd(WIDTH)} ${counts([result])} (${result.seconds.toFixed(0)} s)`),
    `${'in all'.padEnd(WIDTH)} ${(performance.now() / 1000).toFixed(0)} s`,
    '',
    counts(results),
  ].join('\n');
}

/** What breaks before any test begins breaks in all files alike. */
function eachOnce(lines: readonly string[]): string[] {
  const often = new Map<string, number>();
  for (const line of lines) often.set(line, (often.get(line) ?? 0) + 1);
  return [...often].map(([line, times]) => (times === 1 ? line : `${line} (${times} times)`));
}

function counts(results: readonly Result[]): string {
  const sum = (count: (result: Result) => number): number => results.reduce((all, result) => all + count(result), 0);
  const numbers = [
    sum(({ passed }) => passed),
    sum(({ failed }) => failed.length),
    sum(({ skipped }) => skipped.length),
  ];
  return `${numbers[0]} passed, ${numbers[1]} failed, ${numbers[2]} skipped`;
}
