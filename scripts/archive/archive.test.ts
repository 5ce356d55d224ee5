import { existsSync } from 'node:fs';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Changes, State } from '../../src/schema/archive.ts';
import { TABLES } from '../../src/schema/tables.ts';
import { buildData } from '../build-data.ts';
import { freeze } from '../freeze.ts';
import { cityDescriptor, cityFiles, writeCity } from '../testing/city.ts';
import { buildCity, replacing } from '../testing/damage.ts';
import { fingerprint, temporaryFolders } from '../testing/folders.ts';
import { SITE } from '../testing/site.ts';
import { withDuckDB } from '../write/duckdb.ts';
import { sha256Of } from './state.ts';

const newFolder = temporaryFolders();
const silent = (): void => {};

/** Folders of a city: its data, and what is published of it. */
interface City {
  readonly data: string;
  readonly out: string;
}

let published: City;
let compared: City;
let changed: City;

// Built once, and copied by each test that changes it: published on a day; built again after it; and built with other data.
beforeAll(async () => {
  published = await buildCity(await newFolder(), cityFiles());
  await freeze(published.data, published.out, '2030-01-15');
  compared = await copyOf(published);
  await buildData({ ...compared, log: silent });
  changed = await copyOf(published);
  await changeData(changed.data);
  await buildData({ ...changed, log: silent });
});

/** A copy of a city, in folders of its own. */
async function copyOf({ data, out }: City): Promise<City> {
  const folder = await newFolder();
  const copy = { data: join(folder, 'data'), out: join(folder, 'daten') };
  await cp(data, copy.data, { recursive: true });
  await cp(out, copy.out, { recursive: true });
  return copy;
}

/** Changes the data of the city: an amount, a name, a row less and a row more. */
async function changeData(data: string): Promise<void> {
  const files = cityFiles();
  replacing('haushalt.csv', ';20;-0,5;plan;3', ';20;-0,75;plan;3')(files);
  replacing(
    'haushalt.csv',
    '99000001;2030;plan-2030;ansatz;ergebnis;aufwand;36502;3650200;5431000;20;;plan;4\n',
    '',
  )(files);
  replacing(
    'haushalt.csv',
    '5011000;20;-0,75',
    '5431000;20;5;plan;9\n99000001;2030;plan-2030;ansatz;ergebnis;aufwand;36502;3650200;5011000;20;-0,75',
  )(files);
  replacing('haushalt.csv', ';3650200;5431000;', ';1110100;5431000;')(files);
  replacing('haushalt.csv', ';36502;1110100;5431000', ';11101;1110100;5431000')(files);
  replacing('produkte.csv', ';Kitas;', ';Kindergärten;')(files);
  const { kontrollsummen: _, ...descriptor } = cityDescriptor(files);
  await writeCity(data, files, descriptor);
}

const STATE = 'archiv/2030-01-15.json';

/** Changes what the state of 2030-01-15 says. */
async function rewriteState(data: string, change: (state: State) => State): Promise<void> {
  const state = JSON.parse(await readFile(join(data, STATE), 'utf8')) as State;
  await writeFile(join(data, STATE), JSON.stringify(change(state)));
}

/** Puts another table into the state of 2030-01-15, as if it had been published like that. */
async function rewriteTable(data: string, table: string, columns: string): Promise<void> {
  const state = JSON.parse(await readFile(join(data, STATE), 'utf8')) as State;
  const kept = state.dateien.find(({ name }) => name === `${table}.parquet`);
  const path = join(data, 'archiv/dateien', kept?.gespeichert ?? '');
  const fresh = `${path}.parquet`;
  await withDuckDB((connection) =>
    connection.run(`COPY (SELECT ${columns} FROM read_parquet('${path}')) TO '${fresh}' (FORMAT parquet)`),
  );
  const sha256 = sha256Of(await readFile(fresh));
  await rewriteState(data, (one) => ({
    ...one,
    dateien: one.dateien.map((file) =>
      file.name === kept?.name ? { ...file, sha256, gespeichert: `${file.gespeichert}.parquet` } : file,
    ),
  }));
}

const changesIn = async (out: string): Promise<Changes[]> =>
  JSON.parse(await readFile(join(out, 'aenderungen.json'), 'utf8'));

describe('a published state', () => {
  it('stays as it was when the data change', async () => {
    const before = await fingerprint(join(compared.out, 'archiv/2030-01-15'));
    expect(Object.keys(before)).toContain('haushalt.parquet');
    expect(await fingerprint(join(changed.out, 'archiv/2030-01-15'))).toEqual(before);
  });

  it('costs only the tables that changed', async () => {
    const { data, out } = await copyOf(changed);
    const before = (await readdir(join(data, 'archiv/dateien'))).length;
    await freeze(data, out, '2030-02-01');
    const kept = await readdir(join(data, 'archiv/dateien'));
    // three tables as Parquet and as CSV (names of products are in two), and the description that names their fingerprints
    expect(kept.length - before).toBe(7);
  });

  it('cannot be replaced, nor put before another', async () => {
    const { data, out } = changed;
    for (const day of ['2030-01-15', '2030-01-14'])
      await expect(freeze(data, out, day)).rejects.toThrow('muss jünger sein');
    await expect(freeze(data, out, '2030-13-01')).rejects.toThrow('ist kein Tag');
  });

  it('is refused where nothing has changed, and where the tables are not those that were written', async () => {
    await expect(freeze(published.data, published.out, '2030-02-01')).rejects.toThrow('keine Tabelle geändert');
    const other = await copyOf(changed);
    await writeFile(join(other.out, 'produkte.csv'), 'anders');
    await expect(freeze(other.data, other.out, '2030-02-01')).rejects.toThrow('Zuerst: npm run data');
  });

  it('is kept back, and named, as long as figures without a licence are not handed on', async () => {
    const { data, out } = await copyOf(published);
    await rewriteState(data, (state) => ({ ...state, mit_ungeklaerten: true }));
    await writeFile(join(data, 'site.json'), JSON.stringify({ ...SITE, massendownload_ungeklaert: false }));
    await buildData({ data, out, complete: join(out, '../tabellen'), log: silent });
    expect(existsSync(join(out, 'archiv/2030-01-15'))).toBe(false);
    expect(JSON.parse(await readFile(join(out, 'staende.json'), 'utf8'))).toEqual({
      staende: [],
      zurueckgehalten: ['2030-01-15'],
    });
  });

  it('holds each table as the CSV and Parquet that were published, and describes them', async () => {
    const state = join(compared.out, 'archiv/2030-01-15');
    const tables = Object.keys(TABLES).flatMap((table) => [`${table}.csv`, `${table}.parquet`]);
    for (const name of tables)
      expect(await readFile(join(state, name)), name).toEqual(await readFile(join(published.out, name)));
    const { resources } = JSON.parse(await readFile(join(state, 'datapackage.json'), 'utf8')) as {
      resources: { path: string; hash: string }[];
    };
    expect(tables).toEqual(expect.arrayContaining(resources.map(({ path }) => path)));
    expect(resources.length).toBeGreaterThanOrEqual(Object.keys(TABLES).length);
    for (const { path, hash } of resources) expect(`sha256:${sha256Of(await readFile(join(state, path)))}`).toBe(hash);
  });

  it('stops the build when its files were touched', async () => {
    const { data, out } = await copyOf(published);
    const [first = ''] = await readdir(join(data, 'archiv/dateien'));
    await writeFile(join(data, 'archiv/dateien', first), 'anders');
    await expect(buildData({ data, out, log: silent })).rejects.toThrow('Archiv verändert');
  });
});

describe('the form of the tables', () => {
  const formAfter = async (...changes: ((data: string) => Promise<unknown>)[]) => {
    const { data, out } = await copyOf(published);
    for (const change of changes) await change(data);
    await buildData({ data, out, log: silent });
    const [found] = await changesIn(out);
    return { form: found?.form, zahlen: found?.zahlen };
  };
  const rewritten = (table: string, columns: string) => (data: string) => rewriteTable(data, table, columns);

  it('that changed is told, table by table: a column, a key, and values that are no longer a key', async () => {
    const { form, zahlen } = await formAfter(
      rewritten('produkte', '* EXCLUDE (kurzname)'),
      rewritten('konten', "*, 'x' AS farbe"),
      rewritten('unterprodukte', '* EXCLUDE (struktur)'),
      rewritten('organisation', "* REPLACE ('1' AS fachbereich)"),
    );
    expect(form).toEqual([
      { tabelle: 'produkte', art: 'neue Spalte', spalte: 'kurzname' },
      { tabelle: 'unterprodukte', art: 'neue Spalte', spalte: 'struktur' },
      { tabelle: 'unterprodukte', art: 'anderer Schlüssel', spalte: null },
      { tabelle: 'konten', art: 'Spalte entfallen', spalte: 'farbe' },
      { tabelle: 'organisation', art: 'anderer Schlüssel', spalte: null },
    ]);
    expect(zahlen).toEqual([]);
  });

  it('that is new has all its rows added, and one that went names how many rows went with it', async () => {
    const { form, zahlen } = await formAfter((data) =>
      rewriteState(data, (state) => ({
        ...state,
        dateien: state.dateien.filter(({ name }) => name !== 'produkte.parquet'),
        tabellen: { ...state.tabellen, alt: { zeilen: 7, quellen: {} } },
      })),
    );
    expect(form).toEqual([
      { tabelle: 'alt', art: 'Tabelle entfallen', spalte: null, zeilen: 7 },
      { tabelle: 'produkte', art: 'neue Tabelle', spalte: null },
    ]);
    expect(zahlen?.map(({ tabelle, art, zeilen }) => [tabelle, art, zeilen])).toEqual([
      ['produkte', 'hinzugekommen', 2],
    ]);
  });
});

describe('the list of changes', () => {
  it('is empty without a published state, and counts nothing where nothing changed', async () => {
    expect(await changesIn(published.out)).toEqual([]);
    expect((await changesIn(compared.out)).map(({ von, bis, zahlen }) => ({ von, bis, zahlen }))).toEqual([
      { von: '2030-01-15', bis: null, zahlen: [] },
    ]);
  });

  it('counts rows added, changed and removed by table and source, and lists each', async () => {
    const { out } = changed;
    const [changes] = await changesIn(out);
    expect(changes?.zahlen).toEqual([
      { tabelle: 'gliederung', quelle: null, art: 'geaendert', zeilen: 1, zellen: 1 },
      { tabelle: 'haushalt', quelle: 'plan', art: 'entfallen', zeilen: 1, zellen: 0 },
      { tabelle: 'haushalt', quelle: 'plan', art: 'geaendert', zeilen: 1, zellen: 1 },
      { tabelle: 'haushalt', quelle: 'plan', art: 'hinzugekommen', zeilen: 1, zellen: 0 },
      { tabelle: 'produkte', quelle: null, art: 'geaendert', zeilen: 1, zellen: 1 },
    ]);
    expect(changes?.vollstaendig).toBe(true);
    const lines = (await readFile(join(out, changes?.datei.path ?? ''), 'utf8')).split('\n').slice(1, -1);
    const key = (unterprodukt: string, konto: string) =>
      `"ags=99000001|jahr=2030|fassung=plan-2030|wertart=ansatz|teil=ergebnis|aufgabe=${unterprodukt}|art=${konto}|organisation=20|richtung=aufwand"`;
    expect(lines).toEqual([
      '"gliederung";;"geaendert";"struktur=kleinstadt|klassifikation=aufgabe|ebene=produkt|schluessel=36502";"kurzname";"Kitas";"Kindergärten"',
      `"haushalt";"plan";"entfallen";${key('3650200', '5431000')};;;`,
      `"haushalt";"plan";"geaendert";${key('3650200', '5011000')};"betrag";"-0,5";"-0,75"`,
      `"haushalt";"plan";"hinzugekommen";${key('1110100', '5431000')};;;`,
      '"produkte";;"geaendert";"struktur=kleinstadt|produkt=36502";"kurzname";"Kitas";"Kindergärten"',
    ]);
  });
});
