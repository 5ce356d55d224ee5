/** Takes the records of the source one by one and keeps what the tidy dataset is made of: positions, their cells, their labels. */
import { TABLES } from '../../src/schema/tables.ts';
import { Problems } from '../problems.ts';
import { describeFormat, numberReader, toUnits } from '../read/number.ts';
import type { Columns } from './package.ts';
import type { Level, Recipe } from './recipe.ts';

/** Amounts are kept with as many decimals as the table `haushalt` has. */
export const SCALE = TABLES.haushalt.columns.find(({ name }) => name === 'betrag')?.scale ?? 2;

export interface Cell {
  /** Number of the data record in the source. */
  readonly record: number;
  /** Exact decimal text; null: the cell is empty. */
  readonly text: string | null;
  readonly units: bigint;
}

export interface Position {
  readonly direction: string;
  readonly codes: Readonly<Record<Level, string>>;
  readonly labels: Readonly<Record<Level, string>>;
  /** By phase and year, see `slot`. */
  readonly cells: Map<string, Cell>;
}

/** Name of one phase in one year. */
export const slot = (phase: string, jahr: number | string): string => `${phase} ${jahr}`;

export class Ledger {
  readonly positions = new Map<string, Position>();
  readonly problems = new Problems();
  readonly #known: ReadonlySet<string>;
  readonly #described: readonly number[];
  readonly #firstCells = new Map<Position, readonly string[]>();
  readonly #readAmount: ReturnType<typeof numberReader>;

  constructor(
    private readonly recipe: Recipe,
    private readonly columns: Columns,
    private readonly file: string,
  ) {
    const imported = recipe.phasen.flatMap(({ phase, jahre }) => jahre.map((jahr) => slot(phase, jahr)));
    this.#known = new Set([...imported, ...recipe.abgeleitet.map(({ phase, jahr }) => slot(phase, jahr))]);
    this.#described = [
      columns.richtung,
      ...Object.values(columns.levels).flatMap((level) => [level.nummer, level.bezeichnung]),
    ];
    this.#readAmount = numberReader(recipe.zahlen, SCALE);
  }

  /** Takes one record; what is wrong with it goes to `problems`. */
  take(cells: readonly string[], record: number): void {
    const { columns } = this;
    const key = `${cells[columns.levels.unterprodukt.nummer]}.${cells[columns.levels.konto.nummer]}`;
    const position = this.positions.get(key) ?? this.#open(key, cells, record);
    this.#checkRepeated(position, cells, record);
    const name = slot(cells[columns.phase] ?? '', cells[columns.jahr] ?? '');
    if (!this.#known.has(name)) {
      this.#fault('Phase und Jahr', record, name, [...this.#known].join(', '));
    } else if (position.cells.has(name)) {
      this.#fault('Schlüssel doppelt', record, `${key} ${name}`, 'jede Position je Phase und Jahr einmal');
    } else {
      position.cells.set(name, this.#cell(cells[columns.betrag] ?? '', record));
    }
  }

  #open(key: string, cells: readonly string[], record: number): Position {
    const direction = cells[this.columns.richtung] ?? '';
    if (!(direction in this.recipe.richtungen)) {
      this.#fault('Richtung', record, direction, Object.keys(this.recipe.richtungen).join(' oder '));
    }
    const position: Position = {
      direction: this.recipe.richtungen[direction] ?? direction,
      codes: this.#pick(cells, 'nummer'),
      labels: this.#pick(cells, 'bezeichnung'),
      cells: new Map(),
    };
    this.positions.set(key, position);
    this.#firstCells.set(position, cells);
    return position;
  }

  #pick(cells: readonly string[], part: 'nummer' | 'bezeichnung'): Record<Level, string> {
    const entries = Object.entries(this.columns.levels).map(([level, at]) => [level, cells[at[part]] ?? '']);
    return Object.fromEntries(entries) as Record<Level, string>;
  }

  /** The source repeats every label in every record of a position: they have to be the same each time. */
  #checkRepeated(position: Position, cells: readonly string[], record: number): void {
    const first = this.#firstCells.get(position) ?? [];
    for (const index of this.#described) {
      if (cells[index] !== first[index])
        this.#fault('Angaben der Position', record, cells[index] ?? '', `wie zuvor „${first[index]}“`);
    }
  }

  #cell(amount: string, record: number): Cell {
    const text = this.#readAmount(amount);
    if (text === undefined) this.#fault('Zahl', record, amount, describeFormat(this.recipe.zahlen, SCALE));
    return { record, text: text ?? null, units: text ? toUnits(text, SCALE) : 0n };
  }

  #fault(kind: string, record: number, text: string, expected: string): void {
    this.problems.add({ kind, file: this.file, record, text, expected });
  }
}
