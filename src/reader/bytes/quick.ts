/** The quick way from the bytes of delimited text to cells: without a text of the whole file, and piece by piece where it comes so. */
import { decodeWindows1252 } from '../../schema/windows-1252.ts';
import { Refused } from '../refused.ts';
import { BETWEEN } from './byte-texts.ts';
import { Cells } from './cells.ts';
import { Cutter } from './cut.ts';
import { asText, guessDelimiter } from './delimited.ts';
import { isMostlyUtf8 } from './encoding.ts';
import { checkCells, checkRows, type Limits } from './limits.ts';
import { refuseOther } from './other-kinds.ts';
import { columnSheet, type SourceFile } from './sheet.ts';
import { begins, isZip } from './unpack.ts';

/** So many bytes show the delimiter, as `delimited.ts` sees it, whatever the signs in them. */
const HEAD = 800_000;
const SIGNATURE = [0xef, 0xbb, 0xbf] as const;

/** Takes a file piece by piece. Once it returns nothing, the file is one for the slow way, which also says what is wrong with it. */
export class QuickReader {
  readonly #file: string;
  readonly #limits: Limits;
  readonly #head: Uint8Array[] = [];
  #waiting = 0;
  #delimiter = '';
  #cutter: Cutter | undefined;

  constructor(file: string, limits: Limits) {
    this.#file = file;
    this.#limits = limits;
  }

  /** @returns false where it is for the slow way */
  take(piece: Uint8Array, last = false): boolean {
    let bytes = piece;
    if (!this.#cutter) {
      this.#head.push(piece);
      this.#waiting += piece.length;
      if (this.#waiting < HEAD && !last) return true;
      bytes = this.#begun();
      if (!this.#cutter) return false;
    }
    const [file, limits] = [this.#file, this.#limits];
    const isCut = this.#cutter.take(bytes, last);
    checkRows(this.#cutter.height, file, limits);
    checkCells(this.#cutter.width * this.#cutter.height, file, limits);
    return isCut;
  }

  /** Looks at the first bytes and gives them without the mark of their encoding. */
  #begun(): Uint8Array {
    const [first = new Uint8Array(0), ...others] = this.#head.splice(0);
    const head = others.length > 0 ? concatenated([first, ...others]) : first;
    const delimiter = delimiterOf(head, this.#file);
    if (delimiter === undefined) return head;
    this.#delimiter = delimiter;
    this.#cutter = new Cutter(delimiter);
    return begins(head, ...SIGNATURE) ? head.subarray(SIGNATURE.length) : head;
  }

  /** The file, after its last piece. */
  end(): SourceFile | undefined {
    const cutter = this.#cutter;
    if (!cutter) return undefined;
    const decoded = textsOf(cutter);
    if (!decoded?.texts.some((texts) => texts.some((text) => /\S/.test(text)))) return undefined;
    const columns = cutter.columns.map(({ codes }, at) => ({ texts: decoded.texts[at] ?? [], codes }));
    const { encoding } = decoded;
    const cells = new Cells(columns, cutter.widths.slice());
    return { file: this.#file, encoding, delimiter: this.#delimiter, sheets: [columnSheet('', cells)] };
  }
}

/** The whole file at once. */
export function quickFile(bytes: Uint8Array, file: string, limits: Limits): SourceFile | undefined {
  const reader = new QuickReader(file, limits);
  return reader.take(bytes, true) ? reader.end() : undefined;
}

/** A file that comes in pieces; undefined where it is for the slow way, or where they do not come to an end. @throws Refused where it is too large */
export async function quickPieces(
  pieces: AsyncIterable<Uint8Array>,
  file: string,
  limits: Limits,
): Promise<SourceFile | undefined> {
  const reader = new QuickReader(file, limits);
  try {
    for await (const piece of pieces) if (!reader.take(piece)) return undefined;
    return reader.take(new Uint8Array(0), true) ? reader.end() : undefined;
  } catch (error) {
    if (error instanceof Refused) throw error;
    return undefined;
  }
}

/** undefined: no plain delimited text in an encoding of single bytes. @throws Refused where it is something else altogether */
function delimiterOf(head: Uint8Array, file: string): string | undefined {
  if (isZip(head) || begins(head, 0x1f, 0x8b) || head.subarray(0, 2000).includes(0)) return undefined;
  if (begins(head, 0xff, 0xfe) || begins(head, 0xfe, 0xff)) return undefined;
  refuseOther(head, file);
  const text = new TextDecoder().decode(head.subarray(0, HEAD)).replace(/\r\n?/g, '\n');
  return /^(\s*[[{]|sep=.\n)/i.test(text) ? undefined : guessDelimiter(text);
}

interface DecodedTexts {
  readonly encoding: 'utf-8' | 'windows-1252';
  readonly texts: readonly (readonly string[])[];
}

/** The different texts of each column; undefined where their bytes are of no encoding that is read here. */
function textsOf(cutter: Cutter): DecodedTexts | undefined {
  const joined = cutter.columns.map(({ texts }) => texts.joined());
  if (!joined.every((one) => one !== undefined)) return undefined;
  const read = (decode: (bytes: Uint8Array) => string): string[][] =>
    joined.map((bytes) => decode(bytes).split(BETWEEN).map(asText));
  try {
    const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { encoding: 'utf-8', texts: read((bytes) => utf8.decode(bytes)) };
  } catch {
    return isUtf8(cutter, joined) ? undefined : { encoding: 'windows-1252', texts: read(decodeWindows1252) };
  }
}

/** Is it UTF-8 with a few broken bytes? Each text counts as often as it is in the file. */
function isUtf8({ columns }: Cutter, joined: readonly Uint8Array[]): boolean {
  const texts = joined.map((bytes) => new TextDecoder().decode(bytes).split(BETWEEN));
  const count = (signs: RegExp): number => {
    let all = 0;
    for (const [at, { codes }] of columns.entries()) {
      const found = texts[at]?.map((text) => text.match(signs)?.length ?? 0) ?? [];
      for (const code of codes) all += found[code] ?? 0;
    }
    return all;
  };
  return isMostlyUtf8(count);
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
