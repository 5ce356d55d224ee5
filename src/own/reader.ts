/** The reader of the page: its worker, so that a large file does not freeze the page and can be stopped. */

import type { AccountLine } from '../budget/chart-lines.ts';
import type { CsvTable } from '../engine/fetch-table.ts';
import type { Options } from '../haushalt/explore/state.ts';
import type { MapData } from '../haushalt/map/tree-data.ts';
import type { Fault } from '../reader/refused.ts';
import type { Klassifikation } from '../schema/values.ts';
import type { Explorable } from './explorable.ts';
import type { Said } from './session.ts';
import type { Understanding } from './understanding.ts';

/** What the worker can do, each with what it takes and gives. */
export interface Tasks {
  /** Answers as soon as its program is there. */
  ready(): void;
  open(files: readonly File[], charts: readonly AccountLine[]): void;
  understand(said: Said): Understanding;
  /** Positions of one key, in words: not needed for the first picture. */
  equal(): readonly string[];
  /** What the sums would be with each answer to a question. */
  consequences(said: Said, key: string, options: readonly string[]): readonly string[];
  /** The tidy dataset with its recipe, as a zip. */
  dataset(ags: string, name: string): Uint8Array<ArrayBuffer>;
  /** All amounts as one table, a row each, as CSV. */
  flat(): string;
  /** The budget as tables of the engine. */
  tables(): readonly CsvTable[];
  /** What can be asked of a part in the explorer, over these tables. */
  explorable(teil: string, einwohner: Options['einwohner']): Explorable;
  map(teil: string, way: Klassifikation): MapData;
}
export type Task = keyof Tasks;

export interface Message {
  readonly number: number;
  readonly task: Task;
  readonly given: readonly unknown[];
}

export interface Reply {
  readonly number: number;
  readonly value?: unknown;
  /** The files are at fault. */
  readonly faults?: readonly Fault[];
  /** Something else is. */
  readonly failed?: string;
}

/** The files cannot be read as a budget. */
export class Unread extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super('unread');
  }
}

export interface OwnReader {
  do<T extends Task>(task: T, ...given: Parameters<Tasks[T]>): Promise<ReturnType<Tasks[T]>>;
  /** Ends it, whatever it is doing. */
  stop(): void;
}

/** @throws Unread from what it does when the files are no budget, an Error when the browser gives up */
export function openOwnReader(): OwnReader {
  const worker = new Worker(new URL('./own.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve(value: never): void; reject(reason: Error): void }>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const one = waiting.get(data.number);
    waiting.delete(data.number);
    if (data.faults) one?.reject(new Unread(data.faults));
    else if (data.failed !== undefined) one?.reject(new Error(data.failed));
    else one?.resolve(data.value as never);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    for (const { reject } of waiting.values()) reject(new Error(event.message));
    waiting.clear();
  });
  return {
    do: (task, ...given) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ number: last, task, given } satisfies Message);
      }),
    stop: () => worker.terminate(),
  };
}
