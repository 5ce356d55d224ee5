/** The cells of a sheet, column by column: of each the few different texts, and for each row which of them it has. */

/** One column of a sheet. */
export interface CellColumn {
  /** Different texts as the file has them, the empty one first. */
  readonly texts: readonly string[];
  /** The place in `texts` of each row's cell; 0 where the row is shorter. */
  readonly codes: Uint32Array;
}

/** All cells of a sheet. */
export class Cells {
  readonly columns: readonly CellColumn[];
  readonly #widths: Uint16Array;

  /** @param widths how many cells each row has */
  constructor(columns: readonly CellColumn[], widths: Uint16Array) {
    this.columns = columns;
    this.#widths = widths;
  }

  /** How many rows there are. */
  get height(): number {
    return this.#widths.length;
  }

  widthOf(row: number): number {
    return this.#widths[row] ?? 0;
  }

  /** The cell as the file has it; empty where the row is shorter. */
  cell(row: number, column: number): string {
    const { texts, codes } = this.columns[column] ?? NONE;
    return texts[codes[row] ?? 0] ?? '';
  }

  /** One row as the file has it. */
  row(row: number): string[] {
    return Array.from({ length: this.widthOf(row) }, (_, column) => this.cell(row, column));
  }

  /** All rows: of a large file they take many times the room of the columns. */
  rows(): string[][] {
    return Array.from({ length: this.height }, (_, row) => this.row(row));
  }
}

const NONE: CellColumn = { texts: [''], codes: new Uint32Array(0) };

/** The cells of rows that are there already. */
export function cellsOf(rows: readonly (readonly string[])[]): Cells {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const columns = Array.from({ length: width }, (_, column): CellColumn => {
    const known = new Map([['', 0]]);
    const codes = Uint32Array.from(rows, (row) => {
      const text = row[column] ?? '';
      const before = known.get(text);
      if (before !== undefined) return before;
      known.set(text, known.size);
      return known.size - 1;
    });
    return { texts: [...known.keys()], codes };
  });
  return new Cells(
    columns,
    Uint16Array.from(rows, ({ length }) => length),
  );
}
