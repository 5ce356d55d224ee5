/** Published states: what a site has shown on a day stays as it was, however the data change later. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { State } from '../../src/schema/archive.ts';
import { DataError } from '../problems.ts';
import { dictionary, integer, list, object, readJson, text, truth } from '../read/json.ts';

/** The folder of the states within that of the city. */
export const ARCHIVE = 'archiv';
/** The files of all states, named by their content: one that did not change is kept once. */
export const FILES = 'dateien';
/** Text is kept compressed, and published as it was. */
export const PACKED = '.gz';

const file = object({
  /** Its name in the folder of the state. */
  name: text,
  /** Its name in `FILES`. */
  gespeichert: text,
  /** Of the file as it is published. */
  bytes: integer,
  sha256: text,
});

const state = object({
  /** The day on which it was published: JJJJ-MM-TT. */
  stand: text,
  /** Did it hold figures whose source states no licence? */
  mit_ungeklaerten: truth,
  /** Rows of each table, and of each source in those whose rows name one. */
  tabellen: dictionary(object({ zeilen: integer, quellen: dictionary(integer) })),
  dateien: list(file),
});

export type KeptFile = State['dateien'][number];

const readState = (path: string, name: string): Promise<State> => readJson(path, name, state);

/** Is it a day of the calendar, written JJJJ-MM-TT? */
export const isDay = (day: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().slice(0, 10) === day;

/** All states of a city, the oldest first; none when nothing was published yet. */
export async function readStates(data: string): Promise<State[]> {
  const folder = join(data, ARCHIVE);
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const states: State[] = [];
  for (const name of names) {
    const found = await readState(join(folder, name), `${ARCHIVE}/${name}`);
    const fault = (kind: string, value: string, expected: string) =>
      DataError.of({ kind, file: `${ARCHIVE}/${name}`, text: value, expected });
    if (`${found.stand}.json` !== name || !isDay(found.stand))
      throw fault('Stand', found.stand, 'der Tag, nach dem die Datei heißt');
    const strange = found.dateien.flatMap((one) => [one.name, one.gespeichert]).find((one) => !/^[\w.-]+$/.test(one));
    if (strange) throw fault('Dateiname', strange, 'ein Name ohne Ordner');
    states.push(found);
  }
  return states;
}

/** The fingerprint of one file of a state; nothing where the state does not have it. */
export const fingerprintIn = ({ dateien }: Pick<State, 'dateien'>, name: string): string | undefined =>
  dateien.find((one) => one.name === name)?.sha256;

/** The bytes of a file as it was published. Throws a DataError when it is missing or not what it was. */
export async function archivedFile(data: string, { gespeichert, sha256 }: KeptFile): Promise<Buffer> {
  const kept = await readFile(join(data, ARCHIVE, FILES, gespeichert)).catch(() => undefined);
  const bytes = kept && gespeichert.endsWith(PACKED) ? unpacked(kept) : kept;
  if (bytes && sha256Of(bytes) === sha256) return bytes;
  throw DataError.of({
    kind: kept ? 'Archiv verändert' : 'Datei fehlt',
    file: `${ARCHIVE}/${FILES}/${gespeichert}`,
    expected: 'die Datei, wie sie veröffentlicht wurde',
  });
}

/** The fingerprint of a file's bytes, in hexadecimal digits. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function unpacked(bytes: Buffer): Buffer | undefined {
  try {
    return gunzipSync(bytes);
  } catch {
    return undefined;
  }
}
