/** Files that somebody gives, as source files with their checksum: named on the command line, or dropped on a page. */
import { Refused } from '../refused.ts';
import { LARGEST, type Limits } from './limits.ts';
import { quickPieces } from './quick.ts';
import { readBytes } from './read.ts';
import type { SourceFile } from './sheet.ts';

export interface GivenFile {
  readonly name: string;
  /** One of several, that may be left out when it is no table. */
  readonly optional: boolean;
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
  /** The same unpacked and in pieces, where it need not be in memory as a whole. */
  stream?(): StreamedFile;
}

/** Bytes that come one after the other; what is wrong with them is told by the way that has them all. */
export interface StreamedFile {
  readonly pieces: AsyncIterable<Uint8Array>;
  /** Of the file as stored, once all pieces came. */
  sha256(): string;
}

export interface ReadSources {
  readonly sources: readonly SourceFile[];
  /** As stored, by name. */
  readonly sha256: ReadonlyMap<string, string>;
  /** Files of several, or of an archive, that are no tables, with the reason. */
  readonly skipped: readonly string[];
}

/** Reads one after the other. @throws Refused where one that has to be readable is not, or none is */
export async function readGiven(files: readonly GivenFile[], limits: Limits = LARGEST): Promise<ReadSources> {
  const sources: SourceFile[] = [];
  const sha256 = new Map<string, string>();
  const refused: Refused[] = [];
  const skipped: Refused[] = [];
  for (const file of files) {
    const name = unused(file.name, sha256);
    try {
      const streamed = file.stream?.();
      const source = streamed && (await quickPieces(streamed.pieces, name.replace(/\.gz$/i, ''), limits));
      if (source) {
        sources.push(source);
        sha256.set(name, streamed.sha256());
        continue;
      }
      const bytes = await file.bytes();
      sources.push(...readBytes(bytes, name, limits, undefined, (one) => skipped.push(one)));
      sha256.set(name, await checksum(bytes));
    } catch (error) {
      if (!(error instanceof Refused) || !file.optional) throw error;
      refused.push(error);
    }
  }
  if (sources.length === 0 && refused.length > 0) throw new Refused(refused.flatMap(({ faults }) => faults));
  return { sources, sha256, skipped: [...refused, ...skipped].map(({ message }) => message) };
}

/** Two files of one name, from two folders, are told apart by a number. */
function unused(name: string, taken: ReadonlyMap<string, string>): string {
  let unique = name;
  for (let number = 2; taken.has(unique); number += 1) unique = name.replace(/(\.\w+)?$/, ` (${number})$1`);
  return unique;
}

async function checksum(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
