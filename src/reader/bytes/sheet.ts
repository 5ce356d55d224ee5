/** What every kind of file becomes: sheets of text cells. */
import { type Cells, cellsOf } from './cells.ts';

export interface Sheet {
  /** Of a workbook; empty where the file is the sheet. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** The same by column, where the file was read so. */
  readonly cells?: Cells;
}

/** A sheet that was read by column; its rows are made when somebody asks for them. */
export const columnSheet = (name: string, cells: Cells): Sheet => ({
  name,
  cells,
  get rows() {
    return cells.rows();
  },
});

/** How many rows it has. */
export const heightOf = (sheet: Sheet): number => sheet.cells?.height ?? sheet.rows.length;

/** The cells of any sheet by column. */
export const cellsIn = (sheet: Sheet): Cells => sheet.cells ?? cellsOf(sheet.rows);

/** A file that was read into cells, nothing of it understood yet. */
export interface SourceFile {
  readonly file: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheets: readonly Sheet[];
}
