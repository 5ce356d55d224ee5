/** Budgets that somebody wants to find again in this browser: only on request, by a name, until they are erased. */
import type { Said } from './session.ts';

/** A kept budget: its files as they were given, and what was said of them. */
export interface Kept {
  readonly id: number;
  readonly name: string;
  /** When it was kept, in milliseconds. */
  readonly since: number;
  readonly files: readonly File[];
  readonly said: Said;
}

const [DATABASE, STORE] = ['eigener-haushalt', 'behalten'];

/** @throws where the browser keeps nothing: a private window, a full disk */
async function within<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'id', autoIncrement: true });
  const database = await answered(opening);
  try {
    const transaction = database.transaction(STORE, mode);
    const request = work(transaction.objectStore(STORE));
    await new Promise<void>((done, wrong) => {
      transaction.oncomplete = () => done();
      transaction.onabort = () => wrong(transaction.error);
    });
    return request.result;
  } finally {
    database.close();
  }
}

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, wrong) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => wrong(request.error);
  });

/** All kept ones, the newest first; none where the browser keeps nothing. */
export async function keptOnes(): Promise<Kept[]> {
  try {
    const all: Kept[] = await within('readonly', (store) => store.getAll());
    return all.sort((a, b) => b.since - a.since);
  } catch {
    return [];
  }
}

/** @throws where the browser keeps nothing */
export const keep = (one: Omit<Kept, 'id'>): Promise<IDBValidKey> => within('readwrite', (store) => store.add(one));

export const forget = (id: number): Promise<undefined> => within('readwrite', (store) => store.delete(id));
