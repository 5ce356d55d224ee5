/** Takes the records of the source one by one and keeps what matters: positions, their cells, their labels. */

import { describeFormat, numberReader, toUnits } from '../../src/schema/number.ts';
import { TABLES } from '../../src/schema/tables.ts';
import type { Fault } from '../problems.ts';
import { signFault } from '../read/encoding.ts';
import type { Columns } from './package.ts';
import type { Level, Recipe } from './recipe.ts';

/** Amounts are kept with as many decimals as the table `haushalt` has. */
export const SCALE = TABLES.haushalt.columns.find(({ name }) => name === 'betrag')?.scale ?? 2;

/** A text of the amount column, read once however often it occurs. */
interface Amount {
  /** Exact decimal text; null: the cell is empty. */
  readonly text: string | null;
  /** The same in units of the last decimal; an empty cell counts as 0. */
  readonly units: bigint;
}

export interface Cell {
  /** Number of the data record in the source. */
  readonly record: number;
  readonly amount: Amount;
}

export interface Position {
  readonly direction: string;
  readonly codes: Readonly<Record<Level, string>>;
  readonly labels: Readonly<Record<Level, string>>;
  /** Code and label of every level as in the first record, in the order in which they are compared. */
  readonly described: readonly string[];
  /** One for each phase and year of the recipe, see `Ledger.slotOf`. */
  readonly cells: (Cell | undefined)[];
}

export class Ledger {
  readonly positions = new Map<string, Position>();
  readonly #slots = new Map<string, number>();
  readonly #described: readonly number[];
  readonly #amounts = new Map<string, Amount>();
  readonly #texts = new Map<string, string>();
  readonly #readAmount: ReturnType<typeof numberReader>;

  constructor(
    private readonly recipe: Recipe,
    private readonly columns: Columns,
    private readonly fault: Fault,
  ) {
    const imported = recipe.phasen.flatMap(({ phase, jahre }) => jahre.map((jahr) => `${phase} ${jahr}`));
    const derived = recipe.abgeleitet.map(({ phase, jahr }) => `${phase} ${jahr}`);
    for (const name of [...imported, ...derived]) this.#slots.set(name, this.#slots.size);
    this.#described = [columns.richtung, ...Object.values(columns.levels).flatMap((at) => [at.nummer, at.bezeichnung])];
    this.#readAmount = numberReader(recipe.zahlen, SCALE);
  }

  /** Where a position keeps the cell of this phase and year; throws when the recipe does not name them. */
  slotOf(phase: string, jahr: number): number {
    const slot = this.#slots.get(`${phase} ${jahr}`);
    if (slot === undefined) throw new Error(`the recipe has no phase ${phase} ${jahr}`);
    return slot;
  }

  /** Takes one record; what is wrong with it is named. */
  take(cells: readonly string[], record: number): void {
    const { columns } = this;
    const key = `${cells[columns.levels.unterprodukt.nummer]}.${cells[columns.levels.konto.nummer]}`;
    const position = this.positions.get(key) ?? this.#open(key, cells, record);
    this.#checkRepeated(position, cells, record);
    const name = `${cells[columns.phase]} ${cells[columns.jahr]}`;
    const slot = this.#slots.get(name);
    if (slot === undefined) {
      this.#fault('unbekannte Phase', record, name, [...this.#slots.keys()].join(', '));
    } else if (position.cells[slot]) {
      this.#fault('Schlüssel doppelt', record, `${key} ${name}`, 'jede Position je Phase und Jahr einmal');
    } else {
      position.cells[slot] = { record, amount: this.#amount(cells[columns.betrag] ?? '', record) };
    }
  }

  #open(key: string, cells: readonly string[], record: number): Position {
    const direction = cells[this.columns.richtung] ?? '';
    const richtung = this.recipe.richtungen[direction];
    if (!richtung)
      this.#fault('unbekannte Richtung', record, direction, Object.keys(this.recipe.richtungen).join(' oder '));
    const position: Position = {
      direction: richtung ?? direction,
      codes: this.#pick(cells, 'nummer', record),
      labels: this.#pick(cells, 'bezeichnung', record),
      described: this.#described.map((index) => this.#own(cells[index] ?? '', record)),
      cells: new Array<Cell | undefined>(this.#slots.size).fill(undefined),
    };
    this.positions.set(key, position);
    return position;
  }

  #pick(cells: readonly string[], part: 'nummer' | 'bezeichnung', record: number): Record<Level, string> {
    const entries = Object.entries(this.columns.levels).map(([level, at]) => [
      level,
      this.#own(cells[at[part]] ?? '', record),
    ]);
    return Object.fromEntries(entries) as Record<Level, string>;
  }

  /** The same text once in memory, and as a copy: a slice of a chunk would keep the whole chunk alive. */
  #own(text: string, record: number): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const wrong = signFault(text, 'die Kodierung, die das Paket nennt');
    if (wrong) this.fault({ ...wrong, record });
    const copy = Buffer.from(text).toString();
    this.#texts.set(copy, copy);
    return copy;
  }

  /** The source repeats every label in every record of a position: they have to be the same each time. */
  #checkRepeated({ described }: Position, cells: readonly string[], record: number): void {
    for (let at = 0; at < described.length; at += 1) {
      const text = cells[this.#described[at] ?? -1];
      if (text !== described[at])
        this.#fault('Position widerspricht sich', record, text ?? '', `wie zuvor „${described[at]}“`);
    }
  }

  #amount(source: string, record: number): Amount {
    const known = this.#amounts.get(source);
    if (known) return known;
    const text = this.#readAmount(source);
    if (text === undefined) this.#fault('unzulässig', record, source, describeFormat(this.recipe.zahlen, SCALE));
    const amount: Amount = { text: text ?? null, units: text ? toUnits(text, SCALE) : 0n };
    if (text !== undefined) this.#amounts.set(source, amount);
    return amount;
  }

  #fault(kind: string, record: number, text: string, expected: string): void {
    this.fault({ kind, record, text, expected });
  }
}
