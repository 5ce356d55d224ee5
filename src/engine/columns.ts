/** One part of a column as Arrow lays it out: texts are bytes one after the other, with where each begins. */
export interface TextPart {
  readonly length: number;
  readonly valueOffsets: ArrayLike<number>;
  readonly values: Uint8Array;
  getValid(at: number): boolean;
}

/** What is used of a column of Arrow. */
export interface Column {
  readonly type: { readonly typeId: number };
  readonly data: readonly unknown[];
  get(at: number): unknown;
}

/** Arrow's number for text. */
const UTF8 = 5;

const decoder = new TextDecoder();

/**
 * The values of a column. Texts are decoded only where they differ from the row before: most columns of an ordered
 * answer say the same thing many times over, and decoding is what takes longest.
 */
export function columnValues(column: Column | null, rows: number): unknown[] {
  if (column?.type.typeId === UTF8) return column.data.flatMap((part) => texts(part as TextPart));
  return Array.from({ length: rows }, (_, row) => column?.get(row));
}

function texts(part: TextPart): (string | null)[] {
  const { valueOffsets: offsets, values } = part;
  const found: (string | null)[] = [];
  let known = '';
  let [from, to] = [0, 0];
  for (let row = 0; row < part.length; row += 1) {
    if (!part.getValid(row)) {
      found.push(null);
      continue;
    }
    const [begin, end] = [offsets[row] as number, offsets[row + 1] as number];
    if (!sameBytes(values, from, to, begin, end)) known = decoder.decode(values.subarray(begin, end));
    [from, to] = [begin, end];
    found.push(known);
  }
  return found;
}

function sameBytes(bytes: Uint8Array, from: number, to: number, begin: number, end: number): boolean {
  if (to - from !== end - begin) return false;
  for (let at = 0; at < end - begin; at += 1) if (bytes[from + at] !== bytes[begin + at]) return false;
  return true;
}
