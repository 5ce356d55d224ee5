/**
 * Delimited text cut into cells as bytes, before it is any text: a file of ten million cells has few different ones, and only those are decoded
 * and kept. What is written in some unusual way is left to the parser (`delimited.ts`), which says what is wrong with it.
 */
import { Above } from './above.ts';
import { ByteTexts, grown } from './byte-texts.ts';

const [QUOTE, LF, CR] = [34, 10, 13];
/** So many bytes of one record are for the parser, which looks at how wide it is. */
const LONGEST = 16_000;
/** The hash of nothing, and what each byte changes of one. */
const [NOTHING, PRIME] = [0x811c9dc5 | 0, 0x01000193];

/** What was cut, its texts still bytes. */
export interface CutColumn {
  readonly texts: ByteTexts;
  readonly codes: Uint32Array;
}

/** Takes the bytes of a file piece by piece. */
export class Cutter {
  readonly #delimiter: number;
  readonly #columns: { readonly texts: ByteTexts; codes: Uint32Array }[] = [];
  readonly #above = new Above();
  #widths = new Uint16Array(1024);
  #height = 0;
  /** What the last piece left over, in the front of the room in which the next is put behind it. */
  #room = new Uint8Array(0);
  #left = 0;
  #scratch = new Uint8Array(256);

  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  get height(): number {
    return this.#height;
  }

  /** How many columns there are. */
  get width(): number {
    return this.#columns.length;
  }

  get widths(): Uint16Array {
    return this.#widths.subarray(0, this.#height);
  }

  get columns(): CutColumn[] {
    const height = this.#height;
    return this.#columns.map(({ texts, codes }) => ({
      texts,
      codes: codes.length < height ? grown(codes, height) : codes.subarray(0, height),
    }));
  }

  /** @returns false where it is for the parser @param last does the file end with this piece? */
  take(piece: Uint8Array, last: boolean): boolean {
    const bytes = this.#left > 0 ? this.#joined(piece) : piece;
    this.#above.forget();
    let at = 0;
    while (at < bytes.length) {
      const end = this.#record(bytes, at, last);
      if (end === UNUSUAL) return false;
      if (end === OPEN) break;
      at = end;
    }
    this.#left = bytes.length - at;
    if (this.#left >= LONGEST) return false;
    if (this.#room.length < this.#left) this.#room = new Uint8Array(LONGEST);
    this.#room.set(bytes.subarray(at));
    return true;
  }

  #joined(piece: Uint8Array): Uint8Array {
    const length = this.#left + piece.length;
    if (this.#room.length < length) this.#room = grown(this.#room.subarray(0, this.#left), length + LONGEST);
    this.#room.set(piece, this.#left);
    return this.#room.subarray(0, length);
  }

  /** Cuts one record; returns where the next begins. A record that does not end is cut again with the next piece. */
  #record(bytes: Uint8Array, begin: number, last: boolean): number {
    const delimiter = this.#delimiter;
    const { length } = bytes;
    let [at, column] = [begin, 0];
    for (;;) {
      const next = this.#above.alike(bytes, at, column);
      for (; column < next; column += 1) this.#again(column);
      at = this.#above.beginOf(column);
      if (bytes[at] === QUOTE) {
        at = this.#quoted(bytes, at + 1, column, last);
        if (at < 0) return at;
      } else {
        const from = at;
        let hash = NOTHING;
        for (; at < length; at += 1) {
          const byte = bytes[at] as number;
          if (byte === delimiter || byte === LF || byte === CR) break;
          if (byte === QUOTE) return UNUSUAL;
          hash = Math.imul(hash ^ byte, PRIME);
        }
        if (at === length && !last) return OPEN;
        this.#put(column, bytes, from, at, hash);
      }
      column += 1;
      if (at - begin > LONGEST) return UNUSUAL;
      if (at === length || bytes[at] !== delimiter) break;
      at += 1;
    }
    if (bytes[at] === CR) {
      // the other half of the line's end may stand in the next piece
      if (at + 1 === length && !last) return OPEN;
      if (bytes[at + 1] === LF) at += 1;
    }
    if (this.#height === this.#widths.length) this.#widths = grown(this.#widths, this.#height * 2);
    this.#widths[this.#height] = column;
    this.#height += 1;
    this.#above.ends(column);
    return at + 1;
  }

  /** A cell in quotes; returns the place behind them. */
  #quoted(bytes: Uint8Array, from: number, column: number, last: boolean): number {
    const { length } = bytes;
    let at = from;
    let hash = NOTHING;
    for (; at < length; at += 1) {
      const byte = bytes[at] as number;
      if (byte === QUOTE || byte === CR) break;
      hash = Math.imul(hash ^ byte, PRIME);
    }
    if (at === length) return last ? UNUSUAL : OPEN;
    if (bytes[at] === CR || bytes[at + 1] === QUOTE) return this.#escaped(bytes, from, column, last);
    const next = at + 1;
    if (next === length && !last) return OPEN;
    if (next < length && !this.#ends(bytes[next] as number)) return UNUSUAL;
    this.#put(column, bytes, from, at, hash);
    return next;
  }

  /** The same where the cell has quotes or line ends of its own. */
  #escaped(bytes: Uint8Array, from: number, column: number, last: boolean): number {
    const { length } = bytes;
    let [at, size] = [from, 0];
    let hash = NOTHING;
    for (; at < length; at += 1) {
      let byte = bytes[at] as number;
      if (byte === QUOTE) {
        if (bytes[at + 1] !== QUOTE) break;
        at += 1;
      } else if (byte === CR) {
        byte = LF;
        if (bytes[at + 1] === LF) at += 1;
      }
      if (size === this.#scratch.length) this.#scratch = grown(this.#scratch, size * 2);
      this.#scratch[size] = byte;
      size += 1;
      hash = Math.imul(hash ^ byte, PRIME);
    }
    // a quote at the end of a piece may be the first of two
    if (at >= length - 1 && !last) return OPEN;
    if (at >= length || (at + 1 < length && !this.#ends(bytes[at + 1] as number))) return UNUSUAL;
    this.#put(column, this.#scratch, 0, size, hash);
    return at + 1;
  }

  #ends(byte: number): boolean {
    return byte === this.#delimiter || byte === LF || byte === CR;
  }

  #put(column: number, bytes: Uint8Array, from: number, to: number, hash: number): void {
    const own = this.#column(column);
    own.codes[this.#height] = own.texts.codeOf(bytes, from, to, hash);
  }

  /** The cell that the record above has there. */
  #again(column: number): void {
    const { codes } = this.#column(column);
    codes[this.#height] = codes[this.#height - 1] as number;
  }

  /** A column with room for one more cell. */
  #column(at: number): { readonly texts: ByteTexts; readonly codes: Uint32Array } {
    let own = this.#columns[at];
    if (!own) {
      own = { texts: new ByteTexts(), codes: new Uint32Array(this.#widths.length) };
      this.#columns[at] = own;
    }
    if (this.#height >= own.codes.length)
      own.codes = grown(own.codes, Math.max(this.#height + 1, this.#widths.length * 2));
    return own;
  }
}

const [UNUSUAL, OPEN] = [-1, -2];
