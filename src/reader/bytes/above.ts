/** The record above: tables are sorted, so that most cells of a record are byte by byte those of the one above, and need not be looked at again. */
import { grown } from './byte-texts.ts';

/** Where the cells of the last record begin, as long as its bytes are at hand. */
export class Above {
  #begins = new Uint32Array(64);
  #count = 0;

  /** Other bytes come. */
  forget(): void {
    this.#count = 0;
  }

  /** The record is cut to its end, and has so many cells. */
  ends(count: number): void {
    this.#count = count;
  }

  /** Where a cell of the record that is cut now begins. */
  beginOf(column: number): number {
    return this.#begins[column] as number;
  }

  /**
   * The first cell from `column` on, which begins at `at`, that may be another than the one above; the mark behind a cell is compared too, so
   * that the last one, which another may follow, always may.
   */
  alike(bytes: Uint8Array, at: number, column: number): number {
    if (column >= this.#begins.length) this.#begins = grown(this.#begins, column * 2);
    const begins = this.#begins;
    const last = this.#count - 1;
    const from = begins[column] as number;
    begins[column] = at;
    if (column >= last) return column;
    const shift = at - from;
    const end = Math.min(begins[last] as number, bytes.length - shift);
    let same = from;
    while (same < end && bytes[same] === bytes[same + shift]) same += 1;
    let next = column;
    while (next < last && (begins[next + 1] as number) <= same) {
      next += 1;
      begins[next] = (begins[next] as number) + shift;
    }
    return next;
  }
}
