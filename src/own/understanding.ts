/** What the page is told of the files: plain values, so that they pass from the worker to the page. */
import type { LeftOut } from '../reader/budget/report.ts';
import type { CheckedSum } from '../reader/dataset/totals.ts';
import type { Question } from '../reader/questions.ts';
import type { Klassifikation } from '../schema/values.ts';

/** A file as it was given. */
export interface FileName {
  readonly name: string;
  readonly sha256: string;
}

export interface ReadColumn {
  readonly name: string;
  /** As a person may choose it, or what the column is beside that. */
  readonly role: string;
  /** What a level belongs to. */
  readonly klassifikation?: Klassifikation | undefined;
  readonly reason: string;
}

/** One table of a file. */
export interface ReadTable {
  readonly file: string;
  readonly encoding: string;
  readonly rows: number;
  readonly columns: readonly ReadColumn[];
  /** Real rows, a cell a column, with the number of their record. */
  readonly sample: readonly { readonly record: number; readonly cells: readonly string[] }[];
  readonly direction: string;
  readonly rahmen: readonly string[];
}

/** A part of the budget, and by which classifications it can be read. */
export interface PartWays {
  readonly teil: string;
  readonly ways: readonly Klassifikation[];
}

export interface Understanding {
  readonly files: readonly FileName[];
  readonly skipped: readonly string[];
  readonly tables: readonly ReadTable[];
  readonly sums: readonly CheckedSum[];
  /** Printed totals that do not agree. */
  readonly wrong: readonly string[];
  readonly leftOut: readonly LeftOut[];
  readonly remarks: readonly string[];
  /** With the key under which its answer counts. */
  readonly questions: readonly (Question & { readonly key: string })[];
  readonly parts: readonly PartWays[];
  /** The municipality whose budget it is said to be; '' where nobody has said. */
  readonly ags: string;
  /** The chart in which its accounts count; '' where it is not certain, and those that they fit. */
  readonly rahmen: string;
  readonly moeglich: readonly string[];
}
