/** The measurements as tables, for the terminal and for docs/benchmarks.md. */
import { arch, cpus, totalmem, type } from 'node:os';
import type { Asked, ExplorerBench } from './explorer.ts';
import { OWN_GOALS, type OwnRun } from './own.ts';
import type { PipelineRun } from './pipeline.ts';
import type { Measured } from './process.ts';
import { RUNS, type Samples, samples } from './samples.ts';
import type { SearchRun } from './search.ts';
import type { BuiltSite } from './site.ts';
import { type Pause, SQL_GOALS } from './sql.ts';

export interface Bench {
  readonly pipeline: readonly PipelineRun[] | null;
  readonly site: BuiltSite;
  readonly search: readonly SearchRun[];
  readonly explorer: ExplorerBench;
}

interface Line {
  readonly what: string;
  readonly found: Samples;
  readonly unit: 's' | 'ms' | 'MB';
  readonly goal?: number | undefined;
}

/** All measurements as Markdown. */
export function benchReport({ pipeline, site, search, explorer }: Bench): string {
  return [
    machine(RUNS, explorer.browser),
    '## Raw file → Parquet',
    'Potsdam’s draft budget 2017: 333,768 records, 204 MB unpacked, gzip. Import and data build, each in a process of its own, start of Node included.',
    pipeline ? table(pipelineLines(pipeline)) : 'Skipped: the raw file (`../shared/data/real/potsdam`) is not here.',
    '## Site build',
    `\`npm run build\` without its npm: data and ${site.pages} pages.`,
    table([...timeAndMemory('data and site', site.runs, 60)]),
    '## Search',
    'From the loaded index to the first answer, in a process of its own, and the next one.',
    table([
      { what: 'first answer', found: samples(search.map(({ first }) => first)), unit: 'ms', goal: 150 },
      { what: 'next answer', found: samples(search.map(({ next }) => next)), unit: 'ms' },
    ]),
    '## Explorer in Chromium',
    'The built site, precompressed, over loopback without throttling, a fresh browser context for each run.',
    table(bootLines(explorer.runs.map(({ boot }) => boot))),
    'A question: from the call of the engine to the rows as JavaScript objects. Cold is the first time in a new engine, in the order of the table; warm is each of five more times, three seconds later, when the browser has compiled the engine for good.',
    table(
      questionLines(
        explorer.runs.map(({ asked }) => asked),
        { warm: 15 },
      ),
    ),
    '## Comparison in Chromium',
    'As above. A question: from the call to the rows in order, all regions of the kind and all years, with population, group and prices; nothing remembered from the question before.',
    table(bootLines(explorer.runs.map(({ comparison }) => comparison.boot))),
    table(
      questionLines(
        explorer.runs.map(({ comparison }) => comparison.asked),
        { cold: 150, warm: 30 },
      ),
    ),
    '## Own questions in SQL in Chromium',
    'Opening: from the click to the first answer in the page, through a line of 10 Mbit/s with 40 ms for a request and its answer; program, tables and editor come over it. A question: as the page times it for its reader, until all rows are computed; without the slow line. A pause: the longest time between two frames of the page while it goes on.',
    table([
      {
        what: 'opening → first answer',
        found: samples(explorer.runs.map(({ sql }) => sql.opening)),
        unit: 'ms',
        goal: SQL_GOALS.opening,
      },
      ...sqlLines(explorer.runs.map(({ sql }) => sql.asked)),
      ...pauseLines(explorer.runs.map(({ sql }) => sql.pauses)),
    ]),
    '## A visitor’s own budget file in Chromium',
    'From the choice of a file to its first picture, with the reader loaded, in a fresh browser context each time; then from another role for one column to the page drawn anew.',
    table(ownLines(explorer.runs.map(({ own }) => own))),
  ].join('\n\n');
}

/** What everything was measured on, and how often. */
export function machine(runs: number, ...programs: readonly string[]): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const beside = [`Node ${process.versions.node}`, ...programs, `${type()} ${arch()}`].join(', ');
  return `Medians of ${runs} with the least and the most, measured on: ${cpu?.model ?? 'unknown CPU'}, ${cpus().length} cores, ${memory} GiB, ${beside}.`;
}

const timeAndMemory = (
  what: string,
  runs: readonly Pick<Measured, 'milliseconds' | 'peak'>[],
  goal?: number,
): Line[] => [
  { what: `${what}: time`, found: samples(runs.map((run) => run.milliseconds / 1000)), unit: 's', goal },
  { what: `${what}: peak memory`, found: samples(runs.map((run) => run.peak / 1e6)), unit: 'MB' },
];

function pipelineLines(runs: readonly PipelineRun[]): Line[] {
  const together = runs.map(({ importing, building }) => ({
    milliseconds: importing.milliseconds + building.milliseconds,
    peak: Math.max(importing.peak, building.peak),
  }));
  const [time, memory] = timeAndMemory('together', together, 5) as [Line, Line];
  return [
    ...timeAndMemory(
      'import',
      runs.map(({ importing }) => importing),
    ),
    ...timeAndMemory(
      'data build',
      runs.map(({ building }) => building),
    ),
    time,
    { ...memory, goal: 1000 },
  ];
}

const bootLines = (boots: readonly number[]): Line[] => [
  { what: 'first action → first answer', found: samples(boots), unit: 'ms' },
];

/** Two lines a question: the first time, and again. */
function questionLines(
  runs: readonly (readonly Asked[])[],
  goal: { readonly cold?: number; readonly warm: number },
): Line[] {
  const first = runs[0] ?? [];
  return first.flatMap(({ name, rows }, index): Line[] => {
    const all = runs.flatMap((asked) => asked[index] ?? []);
    const what = `${name} (${rows} rows)`;
    return [
      {
        what: `${what}, cold`,
        found: samples(all.map(({ cold }) => cold)),
        unit: 'ms',
        ...(goal.cold ? { goal: goal.cold } : {}),
      },
      { what: `${what}, warm`, found: samples(all.flatMap(({ warm }) => warm)), unit: 'ms', goal: goal.warm },
    ];
  });
}

/** The worked measurements of the SQL page, each with a goal of its own for the warm engine. */
function sqlLines(runs: readonly (readonly Asked[])[]): Line[] {
  return [SQL_GOALS.grouping, SQL_GOALS.joining].flatMap((warm, index) =>
    questionLines(
      runs.map((asked) => asked.slice(index, index + 1)),
      { warm },
    ),
  );
}

const pauseLines = (runs: readonly (readonly Pause[])[]): Line[] =>
  (runs[0] ?? []).map(({ name }, index) => ({
    what: `longest pause, ${name}`,
    found: samples(runs.flatMap((pauses) => pauses[index]?.longest ?? [])),
    unit: 'ms',
    goal: SQL_GOALS.pause,
  }));

const OWN: Readonly<Record<keyof OwnRun, string>> = {
  small: '10,000 rows → first picture',
  large: '300,000 rows → first picture',
  correcting: 'a column of 50,000 rows corrected → its sums',
  redrawn: 'the same → page drawn anew',
};

const ownLines = (runs: readonly OwnRun[]): Line[] =>
  (['small', 'large', 'correcting', 'redrawn'] as const).map((which) => ({
    what: OWN[which],
    found: samples(runs.map((run) => run[which])),
    unit: 'ms',
    goal: which === 'redrawn' ? undefined : OWN_GOALS[which],
  }));

/** Measurements line by line, each held to its goal. */
export function table(lines: readonly Line[]): string {
  const rows = lines.map(({ what, found, unit, goal }) => {
    const [median, min, max] = [found.median, found.min, found.max].map((value) => `${amount(value, unit)}`);
    const met = goal === undefined ? '' : `≤ ${goal} ${unit}: ${found.median <= goal ? 'met' : '**missed**'}`;
    return `| ${what} | ${median} ${unit} | ${min} | ${max} | ${met} |`;
  });
  return ['| what | median | min | max | goal |', '| --- | ---: | ---: | ---: | --- |', ...rows].join('\n');
}

/** Three digits at most: more would claim what five runs cannot know. */
const amount = (value: number, unit: Line['unit']): string => value.toFixed(unit !== 'MB' && value < 100 ? 1 : 0);
