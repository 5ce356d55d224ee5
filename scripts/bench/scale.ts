/** `npm run bench -- --scale`: the amounts of a whole Land as Parquet, and what one city of them costs. */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Measured, measure } from './process.ts';
import { machine, table } from './report.ts';
import { repeat, samples } from './samples.ts';
import { ALL_CITIES, generated, keyOf, ONE_CITY, productsOf, type Scale, sumOf } from './scale-tables.ts';

const LAND: Scale = { cities: 400, rows: 25_000 };
const RUNS = 3;
/** One from the middle. */
const CITY = keyOf(200);

interface Step extends Measured {
  readonly rows: readonly unknown[];
}

/** Each step as often as it was run. */
interface ScaleRuns {
  readonly write: readonly Step[];
  readonly among: readonly Step[];
  readonly alone: readonly Step[];
  readonly all: readonly Step[];
  /** Bytes of all files, and of those of one city. */
  readonly bytes: number;
  readonly own: number;
}

/** All measurements as Markdown. @throws when a sum over the files is not that of what was written */
export async function measureScale(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'klarhaushalt-scale-'));
  const folder = join(root, 'haushalt');
  try {
    const write = await repeat(async () => {
      await rm(folder, { recursive: true, force: true });
      return once('write', folder, String(LAND.cities), String(LAND.rows));
    }, RUNS);
    const ask = (sql: string) => repeat(() => once('ask', sql), RUNS);
    const runs: ScaleRuns = {
      write,
      among: await ask(productsOf(ALL_CITIES(folder), CITY)),
      alone: await ask(productsOf(ONE_CITY(folder, CITY), CITY)),
      all: await ask(sumOf(ALL_CITIES(folder))),
      bytes: await bytesIn(folder),
      own: await bytesIn(join(folder, `ags=${CITY}`)),
    };
    equal('a city among all, and alone', runs.among[0]?.rows, runs.alone[0]?.rows);
    equal(
      'written and generated',
      runs.all[0]?.rows,
      (await once('ask', sumOf(`(${generated(LAND.rows, 0, LAND.cities)})`))).rows,
    );
    return report(runs);
  } finally {
    await rm(root, { recursive: true });
  }
}

async function once(...args: readonly string[]): Promise<Step> {
  const { peak, output } = await measure(['--import', 'tsx', 'scripts/bench/scale-once.ts', ...args]);
  const { milliseconds, rows } = JSON.parse(output) as Pick<Step, 'milliseconds' | 'rows'>;
  return { peak, milliseconds, rows };
}

function equal(what: string, one: unknown, other: unknown): void {
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
  if (a !== b) throw new Error(`bench --scale: ${what} differ: ${a?.slice(0, 200)} / ${b?.slice(0, 200)}`);
}

async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function report({ write, among, alone, all, bytes, own }: ScaleRuns): string {
  const line = (what: string, steps: readonly Step[], goal?: readonly [seconds: number, megabytes: number]) => [
    {
      what: `${what}: time`,
      found: samples(steps.map(({ milliseconds }) => milliseconds / 1000)),
      unit: 's' as const,
      goal: goal?.[0],
    },
    {
      what: `${what}: peak memory`,
      found: samples(steps.map(({ peak }) => peak / 1e6)),
      unit: 'MB' as const,
      goal: goal?.[1],
    },
  ];
  return [
    machine(RUNS),
    `${LAND.cities} invented cities of ${LAND.rows.toLocaleString('en')} rows, ${(LAND.cities * LAND.rows).toLocaleString('en')} together, in the columns of the published table \`haushalt\`: a folder \`ags=…\` a city. All files: ${(bytes / 1e6).toFixed(0)} MB; those of one city: ${(own / 1e3).toFixed(0)} kB. Each step in a process of its own; the time is from opening DuckDB to the last row, the memory that of the whole process with Node. The exact sum over the files is that of the rows as generated, and the answer of one city is the same alone and among all.`,
    table([
      ...line('write all cities', write, [60, 2000]),
      ...line('one city, asked among all', among),
      ...line('one city, asked of its own file', alone),
      ...line('sum over all cities', all),
    ]),
  ].join('\n\n');
}
