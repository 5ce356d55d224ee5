/** What every kind of file becomes: sheets of text cells. */

export interface Sheet {
  /** Of a workbook; empty where the file is the sheet. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** A file that was read into cells, nothing of it understood yet. */
export interface SourceFile {
  readonly file: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheets: readonly Sheet[];
}
