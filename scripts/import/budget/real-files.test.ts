import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Budget } from '../../../src/reader/combine.ts';
import { fromUnits } from '../../../src/reader/numbers/decimal.ts';
import { Refused } from '../../../src/reader/refused.ts';
import type { BudgetFile, Expected } from '../../testing/budget-files/expected.ts';
import { BUDGET_FILES } from '../../testing/budget-files.ts';
import { temporaryFolders } from '../../testing/folders.ts';
import { inWholeRun, type Shared, shared } from '../../testing/shared.ts';
import { type Imported, importBudget } from './import.ts';
import { readSources } from './sources.ts';
import { tableOfFiles } from './table-of-files.ts';

const newFolder = temporaryFolders();
const AGS = { ags: '99000001' };

/** The exact sum of the facts that the expectation speaks of. */
function sumOf({ tables, versionOf }: Budget, { of, where, bySign = false }: Expected): string {
  const words = of.split(' ');
  let sum = 0n;
  for (const { facts, table } of tables) {
    const column = where && table.columns.find(({ name }) => name === where[0]);
    for (const fact of facts) {
      const units = fact.units ?? 0n;
      const version = versionOf(fact.kind);
      const richtung = bySign && units < 0n ? OTHER[fact.kind.richtung] : fact.kind.richtung;
      const told = [String(fact.kind.jahr), fact.kind.wertart, fact.kind.teil, richtung, version];
      if (!words.every((word) => told.includes(word)) || (version !== '' && !words.includes(version))) continue;
      const cell = column && table.rows[fact.row]?.cells[column.at];
      if (!where || where[1].test(cell?.trim() ?? '')) sum += bySign && units < 0n ? -units : units;
    }
  }
  return fromUnits(sum);
}

const OTHER: Readonly<Record<string, string>> = { ertrag: 'aufwand', aufwand: 'ertrag' };

type Read = typeof readSources;

const run = (
  file: BudgetFile,
  to: string,
  answers: Readonly<Record<string, string>>,
  read: Read = readSources,
): Promise<Imported> =>
  importBudget(
    file.files.map((path) => shared(join('data/real', path)).path),
    { to, answers, totals: {}, read },
  );

/** Reads the files of one budget once, however often they are understood. */
function readOnce(): Read {
  let sources: ReturnType<Read> | undefined;
  return (paths) => {
    sources ??= readSources(paths);
    return sources;
  };
}

const rows: string[] = [];

/** What is not answered, but for whose budget it is. */
const open = ({ questions }: Imported): string[] => questions.map(({ id }) => id).filter((id) => id !== 'ags');

/** Files of more bytes, as they are packed, are read by the whole run alone: five files take as long as the forty others. */
const LARGE = 300_000;

/** The files of a budget, where this run reads them. */
function sourceOf({ files }: BudgetFile): Shared {
  const [first = '', ...others] = files.map((path) => join('data/real', path));
  const source = shared(first, ...others);
  const isLarge = (path: string) => statSync(shared(join('data/real', path)).path).size > LARGE;
  return source.here && files.some(isLarge) ? inWholeRun(source) : source;
}

const nameOf = ({ files }: BudgetFile): string => files.map((path) => basename(path)).join(', ');

describe.each(BUDGET_FILES)('$layout $files', (file) => {
  const source = sourceOf(file);
  const name = nameOf(file);

  if (file.refused)
    it.runIf(source.here)(source.title('is refused with what was expected'), async () => {
      const refusal = await run(file, join(await newFolder(), 'stadt'), AGS).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(Refused);
      expect(String(refusal)).toMatch(file.refused ?? /never/);
      rows.push(tableOfFiles.refused(file.layout, name, String(refusal)));
    });

  if (file.open)
    it.runIf(source.here)(source.title('stops with the questions that only its publisher could answer'), async () => {
      const stopped = await run(file, join(await newFolder(), 'stadt'), AGS);
      expect(stopped.code).toBe(2);
      expect(open(stopped)).toEqual(file.open);
      rows.push(tableOfFiles.open(file.layout, name, stopped));
    });

  if (file.totals)
    it.runIf(source.here)(source.title('gives its totals at once, or after its questions'), async () => {
      const folder = join(await newFolder(), 'stadt');
      const answers = file.answers ?? {};
      const read = readOnce();
      // without any answer it has to be understood to see what it asks; where nothing is to be answered, once is enough
      const questions = Object.keys(answers).length > 0 ? open(await run(file, folder, {}, read)) : [];
      // every question has its answer, and no answer is there that was not asked for
      expect(questions.length > 0).toBe(Object.keys(answers).length > 0);

      const written = await run(file, folder, { ...answers, ...AGS }, read);
      expect(open(written)).toEqual([]);
      for (const total of file.totals ?? [])
        expect(`${total.of} ${sumOf(written.budget, total)}`).toBe(`${total.of} ${total.sum}`);
      const lines = readFileSync(join(folder, 'import.json'), 'utf8').trimEnd().split('\n').length;
      expect(lines).toBeLessThanOrEqual(12);
      rows.push(tableOfFiles.read(file.layout, name, written, questions, answers, lines, file.totals?.length ?? 0));
    });
});

describe('docs/import.md', () => {
  const all = shared('data/real', ...BUDGET_FILES.flatMap(({ files }) => files.map((path) => join('data/real', path))));
  const page = join(import.meta.dirname, '../../../docs/import.md');

  it.runIf(all.here)(all.title('has the table of these files as they are read'), () => {
    const table = readFileSync(page, 'utf8');
    const listed = table
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(-BUDGET_FILES.length);
    expect(listed.filter((_, at) => sourceOf(BUDGET_FILES[at] as BudgetFile).here)).toEqual(rows);
  });

  afterAll(() => {
    if (process.env.KLARHAUSHALT_TABLE) console.log(rows.join('\n'));
  });
});
