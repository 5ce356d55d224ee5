import { OWN_FILE } from '../../../words/de/sql/own-files.ts';
import type { Layout, ReadFile } from './read-file.ts';
import { RefusedFile } from './refused-file.ts';
import type { OwnType } from './types.ts';

/** What the page knows of a file that was read: everything but most of its rows. */
export interface Preview extends Omit<ReadFile, 'rows'> {
  readonly count: number;
  readonly first: ReadFile['rows'];
}

export type Message = { readonly number: number } & (
  | { readonly kind: 'guess'; readonly bytes: Uint8Array<ArrayBuffer> }
  | {
      readonly kind: 'read';
      readonly layout: Partial<Layout>;
      readonly types: ReadonlyMap<number, OwnType>;
      readonly texts: ReadonlySet<string>;
      readonly shown: number;
    }
  | { readonly kind: 'take' }
);

export interface Reply {
  readonly number: number;
  readonly value?: unknown;
  readonly refused?: string;
}

/** Reads one file at a time; each rejects with RefusedFile when the file is none that can be read so. */
export interface Reader {
  /** Takes a file, and guesses how it is written. */
  guess(bytes: Uint8Array<ArrayBuffer>): Promise<Pick<Layout, 'encoding' | 'delimiter'>>;
  /** Reads it, with what the visitor has set. */
  read(
    layout: Partial<Layout>,
    types: ReadonlyMap<number, OwnType>,
    texts: ReadonlySet<string>,
    shown: number,
  ): Promise<Preview>;
  /** All rows of the file as it was last read, as the engine takes them. */
  take(): Promise<readonly string[]>;
}

/** Starts the reader; its program comes at once, so that a file needs no network later. */
export function openReader(): Reader {
  const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve(value: never): void; reject(reason: Error): void }>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const one = waiting.get(data.number);
    waiting.delete(data.number);
    if (data.refused === undefined) one?.resolve(data.value as never);
    else one?.reject(new RefusedFile(data.refused));
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new RefusedFile(OWN_FILE.unread));
    waiting.clear();
  });
  // what is sent is sent as a message of its kind; the number tells which answer belongs to it
  const send = <T>(message: object): Promise<T> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ ...message, number: last });
    });
  return {
    guess: (bytes) => send({ kind: 'guess', bytes }),
    read: (layout, types, texts, shown) => send({ kind: 'read', layout, types, texts, shown }),
    take: () => send({ kind: 'take' }),
  };
}
