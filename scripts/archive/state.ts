/** Published states: what a site has shown on a day stays as it was, however the data change later. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataError } from '../problems.ts';
import { dictionary, integer, object, readJson, text, truth } from '../read/json.ts';

/** The folder of the states within `data/`. */
export const ARCHIVE = 'archiv';
/** The Parquet files of all states, named by their content: a table that did not change is kept once. */
export const FILES = 'tabellen';

const state = object({
  /** The day on which it was published: JJJJ-MM-TT. */
  stand: text,
  /** Did it hold figures whose source states no licence? */
  mit_ungeklaerten: truth,
  tabellen: dictionary(object({ zeilen: integer, datei: text, bytes: integer, sha256: text })),
});

export type State = Awaited<ReturnType<typeof readState>>;

const readState = (path: string, name: string) => readJson(path, name, state);

/** All states of a city, the oldest first; none when nothing was published yet. */
export async function readStates(data: string): Promise<State[]> {
  const folder = join(data, ARCHIVE);
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const states: State[] = [];
  for (const name of names) {
    const found = await readState(join(folder, name), `${ARCHIVE}/${name}`);
    if (`${found.stand}.json` !== name || !/^\d{4}-\d{2}-\d{2}$/.test(found.stand)) {
      throw DataError.of({
        kind: 'Stand',
        file: `${ARCHIVE}/${name}`,
        text: found.stand,
        expected: 'der Tag, nach dem die Datei heißt',
      });
    }
    states.push(found);
  }
  return states;
}

/** The bytes of an archived file. Throws a DataError when it is missing or not what it was. */
export async function archivedFile(data: string, { datei, sha256 }: State['tabellen'][string]): Promise<Buffer> {
  const bytes = await readFile(join(data, ARCHIVE, FILES, datei)).catch(() => undefined);
  if (bytes && createHash('sha256').update(bytes).digest('hex') === sha256) return bytes;
  throw DataError.of({
    kind: bytes ? 'Archiv verändert' : 'Datei fehlt',
    file: `${ARCHIVE}/${FILES}/${datei}`,
    expected: 'die Datei, wie sie veröffentlicht wurde',
  });
}
