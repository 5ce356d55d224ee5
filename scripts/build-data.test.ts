import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { FLAT_BUDGET } from '../src/schema/flat-budget.ts';
import { TABLES } from '../src/schema/tables.ts';
import { buildData } from './build-data.ts';
import { CITY, type CityFiles, cityDescriptor, cityFiles, writeCity } from './testing/city.ts';
import { buildCity, replacing } from './testing/damage.ts';
import { fingerprint, temporaryFolders } from './testing/folders.ts';
import { withDuckDB } from './write/duckdb.ts';

const newFolder = temporaryFolders();
const silent = (): void => {};

const build = async (files: CityFiles, descriptor?: unknown) => buildCity(await newFolder(), files, descriptor);

describe('a good dataset', () => {
  // Built once; no test changes it.
  let data: string;
  let out: string;
  let printed: string;
  beforeAll(async () => {
    ({ data, out, printed } = await build(cityFiles()));
  });

  it('is published as one Parquet, one CSV and one JSON a table, also for tables without rows', async () => {
    const expected = Object.keys(TABLES).flatMap((name) => ['csv', 'json', 'parquet'].map((kind) => `${name}.${kind}`));
    expect(await readdir(out)).toEqual(
      [
        ...expected,
        ...['csv', 'json', 'parquet'].map((kind) => `${FLAT_BUDGET}.${kind}`),
        'abgleich.json',
        'aenderungen.json',
        'datapackage.json',
        'manifest.json',
        'staende.json',
      ].sort(),
    );
  });

  it('keeps amounts to the cent, missing ones missing, and types as declared', async () => {
    const rows = await withDuckDB(async (connection) => {
      const path = join(out, 'haushalt.parquet');
      const result = await connection.runAndReadAll(
        `SELECT unterprodukt, konto, betrag::VARCHAR, typeof(betrag), typeof(jahr) FROM read_parquet('${path}')`,
      );
      return result.getRowsJS();
    });
    expect(rows).toEqual([
      ['1110100', '4411000', '200.00', 'DECIMAL(18,2)', 'INTEGER'],
      ['1110100', '5011000', '1234.56', 'DECIMAL(18,2)', 'INTEGER'],
      ['3650200', '5011000', '-0.50', 'DECIMAL(18,2)', 'INTEGER'],
      ['3650200', '5431000', null, 'DECIMAL(18,2)', 'INTEGER'],
    ]);
  });

  it('joins the names of the levels', async () => {
    const csv = await readFile(join(out, 'produkte.csv'), 'utf8');
    expect(csv.split('\n')[2]).toBe(
      '"kleinstadt";"36502";"Kindertagesstätten";"Kitas";"Kita Krippe";"Kindertagesstätten";' +
        '"36";"Kinder-, Jugend- und Familienhilfe";"Kinder";"365";"Tageseinrichtungen für Kinder"',
    );
  });

  it('gives spreadsheets a BOM, semicolons and the decimal comma', async () => {
    const csv = await readFile(join(out, 'haushalt.csv'), 'utf8');
    expect(csv).toBe(
      [
        '\uFEFFags;jahr;fassung;wertart;teil;richtung;produkt;unterprodukt;konto;fachbereich;aufgabe;art;organisation;betrag;quelle;zeile',
        '"99000001";2030;"plan-2030";"ansatz";"ergebnis";"ertrag";"11101";"1110100";"4411000";"10";"1110100";"4411000";"10";200;"plan";2',
        '"99000001";2030;"plan-2030";"ansatz";"ergebnis";"aufwand";"11101";"1110100";"5011000";"10";"1110100";"5011000";"10";1234,56;"plan";1',
        '"99000001";2030;"plan-2030";"ansatz";"ergebnis";"aufwand";"36502";"3650200";"5011000";"20";"3650200";"5011000";"20";-0,5;"plan";3',
        '"99000001";2030;"plan-2030";"ansatz";"ergebnis";"aufwand";"36502";"3650200";"5431000";"20";"3650200";"5431000";"20";;"plan";4',
        '',
      ].join('\n'),
    );
  });

  it('names in the manifest what stands beside it, and makes the same bytes twice', async () => {
    const first = await fingerprint(out);
    const manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'));
    expect(Object.keys(manifest.tables)).toEqual([...Object.keys(TABLES), FLAT_BUDGET]);
    for (const { parquet, csv } of Object.values(manifest.tables) as { parquet: File; csv: File }[]) {
      expect(first[parquet.path]).toBe(parquet.sha256);
      expect(first[csv.path]).toBe(csv.sha256);
    }
    const again = join(await newFolder(), 'daten');
    await buildData({ data, out: again, log: silent });
    expect(await fingerprint(again)).toEqual(first);
  });

  it('publishes the reconciliation and prints it', async () => {
    const { kontrollsummen } = JSON.parse(await readFile(join(out, 'abgleich.json'), 'utf8'));
    expect(kontrollsummen[1]).toEqual({
      datensatz: CITY,
      quellen: ['plan'],
      tabelle: 'haushalt',
      spalte: 'betrag',
      filter: { jahr: '2030', richtung: 'aufwand' },
      summe_quelle: '1234.06',
      summe: '1234.06',
      korrigiert: '0',
      differenz: '0',
      zeilen_quelle: 3,
      zeilen: 3,
    });
    expect(printed).toMatch(/kleinstadt +\d+ +\d+ +nichts +2 von 2 gleich/);
  });

  it('reads windows-1252 where it is declared', async () => {
    const files = cityFiles();
    const descriptor = cityDescriptor(files);
    const folder = await newFolder();
    const resource = descriptor.resources.find(({ name }) => name === 'organisation');
    if (resource) resource.encoding = 'windows-1252';
    const [data, out] = [join(folder, 'data'), join(folder, 'daten')];
    await writeCity(data, files, descriptor);
    const content = (files['organisation.csv'] ?? '').replaceAll('Soziales', 'Bürger für 5 €');
    await writeFile(join(data, CITY, 'organisation.csv'), Buffer.from(content.replaceAll('€', '\u0080'), 'latin1'));
    await buildData({ data, out, log: silent });
    expect(await readFile(join(out, 'organisation.csv'), 'utf8')).toContain('Bürger für 5 €');
  });
});

interface File {
  readonly path: string;
  readonly sha256: string;
}

describe('a damaged dataset', () => {
  it('stops at bytes that are not the declared encoding, naming record and column', async () => {
    const folder = await newFolder();
    const [data, out] = [join(folder, 'data'), join(folder, 'daten')];
    await writeCity(data, cityFiles());
    const content = (cityFiles()['organisation.csv'] ?? '').replaceAll('Soziales', 'Bürger');
    await writeFile(join(data, CITY, 'organisation.csv'), Buffer.from(content, 'latin1'));
    await expect(buildData({ data, out, log: silent })).rejects.toThrow(
      `data/${CITY}/organisation.csv, Datensatz 2, Spalte name: falsche Kodierung: „B\uFFFDrger“ (erwartet: utf-8)`,
    );
  });

  it('stops at UTF-8 that is declared as windows-1252', async () => {
    const files = cityFiles();
    replacing('organisation.csv', 'Soziales;', 'Bürger;')(files);
    const descriptor = cityDescriptor(files);
    for (const resource of descriptor.resources) resource.encoding = 'windows-1252';
    await expect(build(files, descriptor)).rejects.toThrow(
      'organisation.csv: falsche Kodierung: „utf-8“ (erwartet: windows-1252',
    );
  });

  it('lists every fault, but only the first 20 of a kind in a file', async () => {
    const files = cityFiles();
    const more = Array.from(
      { length: 23 },
      (_, at) => `99000001;2030;plan-2030;ansatz;ergebnis;aufwand;36502;3650200;x${at};20;1.5;plan;`,
    );
    files['haushalt.csv'] = `${files['haushalt.csv']}${more.join('\n')}\n`;
    const lines = (await build(files).then(() => 'built', String)).split('\n');
    expect(lines[0]).toContain('46 Fehler');
    expect(lines.filter((line) => line.includes('Spalte betrag: unzulässig: „1.5“'))).toHaveLength(20);
    expect(lines.filter((line) => line.includes('Spalte konto: unbekannt'))).toHaveLength(20);
    expect(lines.filter((line) => line.endsWith('… und 3 weitere'))).toHaveLength(2);
  });

  it('does not call everything unknown because one table could not be read', async () => {
    const files = cityFiles();
    replacing('konten.csv', 'konto;', 'Konto;')(files);
    const failure = await build(files).then(() => 'built', String);
    expect(failure).toContain('konten.csv, Spalte konto: Spalte fehlt');
    expect(failure).not.toContain('unbekannt: ');
  });

  it('ends the command with exit code 1 and a message without stack trace', async () => {
    const folder = await newFolder();
    const files = cityFiles();
    replacing('haushalt.csv', '1.234,56', '12.34')(files);
    await writeCity(join(folder, 'data'), files);
    const env = { ...process.env, KLARHAUSHALT_DATA: join(folder, 'data'), KLARHAUSHALT_DATEN: join(folder, 'daten') };
    const script = resolve(import.meta.dirname, 'build-data.ts');
    const run = promisify(execFile)(process.execPath, ['--import', 'tsx', script], { env });
    const message = expect.stringMatching(/^1 Fehler in den Daten:\n {2}data[^\n]+\n$/);
    await expect(run).rejects.toMatchObject({ code: 1, stderr: message });
    expect(await readdir(folder)).toEqual(['data']);
  });

  it('says so when there is no dataset', async () => {
    const data = join(await newFolder(), 'data');
    await mkdir(data);
    await expect(buildData({ data, out: join(data, 'daten'), log: silent })).rejects.toThrow('kein Datensatz');
  });
});
