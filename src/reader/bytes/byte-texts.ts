/** The different texts of one column as bytes, each with a number: what comes back costs a look, no new text. */

/** A number for each text, in the order in which they come; 0 is the empty one. */
export class ByteTexts {
  #bytes = new Uint8Array(1024);
  #ends = new Uint32Array(64);
  #hashes = new Int32Array(64);
  #slots = new Uint32Array(128);
  #count = 1;

  /** How many different texts there are. */
  get count(): number {
    return this.#count;
  }

  /** The number of the text between two places. @param hash of its bytes, the same for equal ones */
  codeOf(bytes: Uint8Array, from: number, to: number, hash: number): number {
    if (from === to) return 0;
    const mask = this.#slots.length - 1;
    let slot = mixed(hash) & mask;
    for (let code = this.#slots[slot] as number; code !== 0; code = this.#slots[slot] as number) {
      if (this.#hashes[code] === hash && this.#is(code, bytes, from, to)) return code;
      slot = (slot + 1) & mask;
    }
    return this.#add(bytes, from, to, hash, slot);
  }

  #is(code: number, bytes: Uint8Array, from: number, to: number): boolean {
    const own = this.#bytes;
    const begin = this.#ends[code - 1] as number;
    if ((this.#ends[code] as number) - begin !== to - from) return false;
    for (let at = from; at < to; at += 1) if (own[begin + at - from] !== bytes[at]) return false;
    return true;
  }

  #add(bytes: Uint8Array, from: number, to: number, hash: number, slot: number): number {
    const code = this.#count;
    const begin = this.#ends[code - 1] as number;
    const end = begin + to - from;
    if (end > this.#bytes.length) this.#bytes = grown(this.#bytes, Math.max(end, this.#bytes.length * 2));
    if (code >= this.#ends.length) {
      this.#ends = grown(this.#ends, code * 2);
      this.#hashes = grown(this.#hashes, code * 2);
    }
    this.#bytes.set(bytes.subarray(from, to), begin);
    this.#ends[code] = end;
    this.#hashes[code] = hash;
    this.#slots[slot] = code;
    this.#count += 1;
    if (this.#count * 2 > this.#slots.length) this.#spread();
    return code;
  }

  /** More slots, so that few texts share one. */
  #spread(): void {
    const slots = new Uint32Array(this.#slots.length * 4);
    for (let code = 1; code < this.#count; code += 1) {
      let slot = mixed(this.#hashes[code] as number) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = code;
    }
    this.#slots = slots;
  }

  /** All of them by their numbers, with a byte between them that none has; undefined where one has it. */
  joined(): Uint8Array | undefined {
    const length = this.#ends[this.#count - 1] as number;
    if (this.#bytes.subarray(0, length).includes(BETWEEN.charCodeAt(0))) return undefined;
    const all = new Uint8Array(length + this.#count - 1);
    for (let code = 1; code < this.#count; code += 1)
      all.set(this.#bytes.subarray(this.#ends[code - 1], this.#ends[code]), (this.#ends[code - 1] as number) + code);
    return all;
  }
}

/** No text of a table has it; one of two bytes a sign has nothing but. */
export const BETWEEN = '\0';

/** The upper bits of a hash count as well. */
const mixed = (hash: number): number => hash ^ (hash >>> 15);

type Numbers = Uint8Array | Uint32Array | Int32Array | Uint16Array;

/** The same numbers in more room. */
export function grown<T extends Numbers>(numbers: T, length: number): T {
  const more = new (numbers.constructor as new (length: number) => T)(length);
  more.set(numbers);
  return more;
}
