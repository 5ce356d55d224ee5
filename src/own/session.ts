/** A visitor's files, read by the modules of `npm run import`: understood anew with every answer. No Node, no DOM. */

import { strToU8, zipSync } from 'fflate';
import type { AccountLine } from '../budget/chart-lines.ts';
import type { CsvTable } from '../engine/fetch-table.ts';
import type { Options } from '../haushalt/explore/state.ts';
import type { MapData } from '../haushalt/map/tree-data.ts';
import { type GivenFile, type ReadSources, readGiven } from '../reader/bytes/given.ts';
import type { Limits } from '../reader/bytes/limits.ts';
import { heightOf } from '../reader/bytes/sheet.ts';
import { type Budget, combine } from '../reader/combine.ts';
import { equalKeys, equalPlaces } from '../reader/dataset/equal-keys.ts';
import { type Dataset, datasetFiles } from '../reader/dataset/files.ts';
import { checkSums } from '../reader/dataset/totals.ts';
import { type Trees, treesOf } from '../reader/dataset/trees.ts';
import { answerKey, openQuestions } from '../reader/open-questions.ts';
import { Refused } from '../reader/refused.ts';
import { remembered } from '../reader/remembered.ts';
import { chartsOf } from '../reader/roles/charts.ts';
import { type Understood, understand } from '../reader/understand.ts';
import { KLASSIFIKATION, type Klassifikation } from '../schema/values.ts';
import { OWN_ANSWER } from '../words/de/own/read.ts';
import { type Explorable, explorable } from './explorable.ts';
import { flatCsv } from './flat.ts';
import { apart } from './level-ids.ts';
import { LIMITS } from './limits.ts';
import { markText, ownFileName } from './mark.ts';
import { ownMap, waysOf } from './own-map.ts';
import { sumsInWords } from './sum-words.ts';
import { NOBODY, ownTables, rahmenOf } from './tables.ts';
import type { FileName, ReadTable, Understanding } from './understanding.ts';

/** What a person has said: answers by question, printed totals by `2024:ansatz:aufwand`. */
export interface Said {
  readonly antworten: Readonly<Record<string, string>>;
  readonly summen: Readonly<Record<string, string>>;
}

/** Rows of a table that are shown. */
const SHOWN = 8;

/** Files of more rows are not read once for each answer. */
const TRIED = 20_000;

export class Session {
  #read: { budget: Budget; trees: Trees; said: Said } | undefined;

  private constructor(
    private readonly sources: ReadSources,
    private readonly charts: ReturnType<typeof chartsOf>,
    private readonly lines: readonly AccountLine[],
  ) {}

  /** @throws Refused when no file is a table */
  static async open(
    files: readonly GivenFile[],
    lines: readonly AccountLine[],
    limits: Limits = LIMITS,
  ): Promise<Session> {
    return new Session(await readGiven(files, limits), chartsOf(lines), lines);
  }

  #budget(antworten: Said['antworten']): Budget {
    // a printed total changes nothing of it
    const budget = remembered(this, 'budget', [JSON.stringify(antworten)], () =>
      combine(understand(this.sources.sources, antworten, { charts: this.charts }), antworten),
    );
    if (budget.faults.length > 0 || budget.tables.length === 0) throw new Refused(budget.faults);
    return budget;
  }

  /** @throws Refused when the tables are no budget */
  understand(said: Said): Understanding {
    const { skipped } = this.sources;
    const { antworten, summen } = said;
    const budget = this.#budget(antworten);
    const trees = treesOf(budget.tables, antworten);
    this.#read = { budget, trees, said };
    return {
      files: this.#files(),
      skipped,
      tables: budget.tables.map(tableOf),
      ...checkSums(budget.sums, summen),
      leftOut: budget.leftOut,
      remarks: budget.remarks,
      questions: openQuestions(budget, antworten)
        // whose budget it is changes no sum: it is asked where it is needed
        .filter(({ id }) => id !== 'ags')
        .map((question) => ({ ...question, key: answerKey(question, budget) })),
      parts: waysOf(budget, trees),
      ags: antworten.ags ?? '',
      rahmen: rahmenOf({ budget, recipe: { antworten, summen } }),
      moeglich: [...new Set(budget.tables.flatMap(({ rahmen }) => rahmen))],
    };
  }

  /** Positions of one key, all kept, in words. */
  equal(): readonly string[] {
    const { budget, trees } = this.#understood();
    return equalKeys(equalPlaces(budget, trees));
  }

  /** What the sums of the newest year would be with each answer to a question; of large files nothing is said, as each answer costs a whole reading. */
  consequences({ antworten }: Said, key: string, options: readonly string[]): readonly string[] {
    const rows = this.sources.sources.flatMap(({ sheets }) => sheets).reduce((sum, sheet) => sum + heightOf(sheet), 0);
    if (rows > TRIED) return options.map(() => '');
    return options.map((option) => {
      try {
        return sumsInWords(this.#budget({ ...antworten, [key]: option }).sums);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        return OWN_ANSWER.unreadable;
      }
    });
  }

  /**
   * The tidy dataset with its recipe as a zip, which `npm run import` and `npm run city` take.
   * @param ags of the municipality
   * @param name of the dataset
   */
  dataset(ags: string, name: string): Uint8Array {
    // the municipality says which chart of accounts holds
    const { antworten, summen } = this.#understood().said;
    const recipe = { antworten: { ...antworten, ags }, summen };
    const { sums } = this.understand(recipe);
    const { budget, trees } = this.#understood();
    const { files } = datasetFiles({ name, ags, budget, trees, sums, recipe, sha256: this.sources.sha256 });
    return zipSync(Object.fromEntries([...files].map(([file, text]) => [file, strToU8(text)])));
  }

  /** All amounts as one table, a row each. */
  flat(): string {
    const { budget, trees } = this.#understood();
    return flatCsv(budget, trees, markText(this.#files()));
  }

  /** The budget as tables of the engine. */
  tables(): readonly CsvTable[] {
    return ownTables(this.#dataset(), this.lines);
  }

  /** What can be asked of a part in the explorer, over these tables. */
  explorable(teil: string, einwohner: Options['einwohner']): Explorable {
    const mark = markText(this.#files());
    return explorable(this.#dataset(), { teil, einwohner, lines: this.lines, mark });
  }

  #files(): FileName[] {
    return [...this.sources.sha256].map(([name, sha256]) => ({ name, sha256 }));
  }

  /** As the engine gets it: every level under a name of its own. */
  #dataset(): Dataset {
    const { budget, trees, said } = this.#understood();
    const recipe = { antworten: said.antworten, summen: said.summen };
    const { sha256 } = this.sources;
    const name = ownFileName(this.#files());
    return { name, ags: said.antworten.ags ?? NOBODY, budget, trees: apart(trees), sums: [], recipe, sha256 };
  }

  #understood(): { budget: Budget; trees: Trees; said: Said } {
    if (!this.#read) throw new Error('nothing was understood yet');
    return this.#read;
  }

  /** The map of a part by a classification. */
  map(teil: string, way: Klassifikation): MapData {
    const { budget, trees } = this.#understood();
    return ownMap(budget, trees, teil, way);
  }
}

function tableOf({ file, source, table, roles, levels, directionReason, rahmen }: Understood): ReadTable {
  return {
    file,
    encoding: source.encoding ?? 'Arbeitsmappe',
    rows: table.rows.length,
    columns: roles.map(({ column, role, reason }) => ({
      name: column.name,
      role: role.kind,
      klassifikation: KLASSIFIKATION.find((one) =>
        levels.some(({ klassifikation, columns }) => klassifikation === one && columns.includes(column)),
      ),
      reason,
    })),
    sample: table.rows.slice(0, SHOWN).map(({ record, cells }) => ({
      record,
      cells: roles.map(({ column }) => (cells[column.at] ?? '').trim()),
    })),
    direction: directionReason,
    rahmen,
  };
}
