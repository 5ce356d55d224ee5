import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { TABLES } from '../src/schema/tables.ts';
import { buildData } from './build-data.ts';
import { CITY, type CityDescriptor, type CityFiles, cityDescriptor, cityFiles, writeCity } from './testing/city.ts';
import { fingerprint, temporaryFolders } from './testing/folders.ts';
import { withDuckDB } from './write/duckdb.ts';

const newFolder = temporaryFolders();
const silent = (): void => {};

async function build(files: CityFiles, descriptor: unknown = cityDescriptor(files)) {
  const folder = await newFolder();
  const [data, out] = [join(folder, 'data'), join(folder, 'daten')];
  await writeCity(data, files, descriptor);
  const lines: string[] = [];
  await buildData({ data, out, log: (line) => lines.push(line) });
  return { data, out, printed: lines.join('\n') };
}

describe('a good dataset', () => {
  it('is published as one Parquet and one CSV a table, also for tables without rows', async () => {
    const { out } = await build(cityFiles());
    const expected = Object.keys(TABLES).flatMap((name) => [`${name}.csv`, `${name}.parquet`]);
    expect(await readdir(out)).toEqual([...expected, 'abgleich.json', 'datapackage.json', 'manifest.json'].sort());
  });

  it('keeps amounts to the cent, missing ones missing, and types as declared', async () => {
    const { out } = await build(cityFiles());
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
    const { out } = await build(cityFiles());
    const csv = await readFile(join(out, 'produkte.csv'), 'utf8');
    expect(csv.split('\n')[2]).toBe(
      'kleinstadt;36502;Kindertagesstätten;Kitas;Kita Krippe;Kindertagesstätten;' +
        '36;Kinder-, Jugend- und Familienhilfe;Kinder;365;Tageseinrichtungen für Kinder',
    );
  });

  it('gives spreadsheets a BOM, semicolons and the decimal comma', async () => {
    const { out } = await build(cityFiles());
    const csv = await readFile(join(out, 'haushalt.csv'), 'utf8');
    expect(csv).toBe(
      [
        '\uFEFFags;jahr;fassung;wertart;richtung;produkt;unterprodukt;konto;fachbereich;betrag;quelle;zeile',
        '99000001;2030;plan-2030;ansatz;ertrag;11101;1110100;4411000;10;200;plan;2',
        '99000001;2030;plan-2030;ansatz;aufwand;11101;1110100;5011000;10;1234,56;plan;1',
        '99000001;2030;plan-2030;ansatz;aufwand;36502;3650200;5011000;20;-0,5;plan;3',
        '99000001;2030;plan-2030;ansatz;aufwand;36502;3650200;5431000;20;;plan;4',
        '',
      ].join('\n'),
    );
  });

  it('names in the manifest what stands beside it, and makes the same bytes twice', async () => {
    const { data, out } = await build(cityFiles());
    const first = await fingerprint(out);
    const manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'));
    for (const { parquet, csv } of Object.values(manifest.tables) as { parquet: File; csv: File }[]) {
      expect(first[parquet.path]).toBe(parquet.sha256);
      expect(first[csv.path]).toBe(csv.sha256);
    }
    await buildData({ data, out, log: silent });
    expect(await fingerprint(out)).toEqual(first);
  });

  it('publishes the reconciliation and prints it', async () => {
    const { out, printed } = await build(cityFiles());
    const { kontrollsummen } = JSON.parse(await readFile(join(out, 'abgleich.json'), 'utf8'));
    expect(kontrollsummen[1]).toEqual({
      datensatz: CITY,
      tabelle: 'haushalt',
      spalte: 'betrag',
      filter: { jahr: '2030', richtung: 'aufwand' },
      summe_quelle: '1234.06',
      summe: '1234.06',
      differenz: '0',
      zeilen_quelle: 3,
      zeilen: 3,
    });
    expect(printed).toMatch(/kleinstadt +\d+ +\d+ +nichts +2 von 2 gleich/);
  });

  it('reads windows-1252 where it is declared', async () => {
    const files = cityFiles();
    const descriptor = cityDescriptor(files);
    const { data, out } = await build(files);
    const resource = descriptor.resources.find(({ name }) => name === 'organisation');
    if (resource) resource.encoding = 'windows-1252';
    await writeFile(join(data, CITY, 'datapackage.json'), JSON.stringify(descriptor));
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

/** Changes one file of the city by replacing a text that has to be there. */
function replace(files: CityFiles, name: string, from: string, to: string): void {
  const content = files[name] ?? '';
  if (!content.includes(from)) throw new Error(`${name} has no ${from}`);
  files[name] = content.replace(from, to);
}

type Damage = [what: string, damage: (files: CityFiles, descriptor: CityDescriptor) => void, ...messages: string[]];

const amount =
  (text: string) =>
  (files: CityFiles): void =>
    replace(files, 'haushalt.csv', '1.234,56', text);
const convention = 'Zahl mit Dezimalkomma, Tausendertrennung durch Punkt, höchstens 2 Nachkommastellen';
const firstAmount = `data/${CITY}/haushalt.csv, Datensatz 1, Spalte betrag: Zahl`;

const damages: Damage[] = [
  ['a number with a decimal point', amount('12.34'), `${firstAmount}: „12.34“ (erwartet: ${convention}`],
  ['a number in English notation', amount('1,234.5'), `${firstAmount}: „1,234.5“ (erwartet: ${convention}`],
  ['a number with wrong groups', amount('1.23,4'), `${firstAmount}: „1.23,4“ (erwartet: ${convention}`],
  ['a number with too many decimals', amount('1,234'), `${firstAmount}: „1,234“ (erwartet: ${convention}`],
  ['no number at all', amount('k. A.'), `${firstAmount}: „k. A.“ (erwartet: ${convention}`],
  ['a number with an undeclared unit', amount('5 €'), `${firstAmount}: „5 €“ (erwartet: ${convention}`],
  ['a number that no DECIMAL holds', amount('12345678901234567'), `${firstAmount}: „12345678901234567“`],
  [
    'a year with a point',
    (files) => replace(files, 'haushalt.csv', ';2030;', ';2.030;'),
    'Datensatz 1, Spalte jahr: Zahl: „2.030“ (erwartet: ganze Zahl',
  ],
  [
    'a year outside the range',
    (files) => replace(files, 'haushalt.csv', ';2030;', ';2031;'),
    'Datensatz 1, Spalte jahr: Zahl: „2031“ (erwartet: ein Jahr von 2030 bis 2030)',
  ],
  [
    'a missing column',
    (files) => replace(files, 'haushalt.csv', ';zeile\n', '\n'),
    `data/${CITY}/haushalt.csv, Spalte zeile: Spalte: „fehlt“ (erwartet: die Spalten ags, jahr`,
    'Feldzahl',
  ],
  [
    'a misnamed column',
    (files) => replace(files, 'produkte.csv', 'kurzname', 'Kurzname'),
    `data/${CITY}/produkte.csv, Spalte kurzname: Spalte: „stattdessen: Kurzname“`,
  ],
  [
    'a column too many',
    (files) => replace(files, 'positionen.csv', 'name;name_quelle', 'name;name'),
    'Spalte name_quelle: Spalte: „stattdessen: name“',
  ],
  [
    'too few fields',
    (files) => replace(files, 'haushalt.csv', ';plan;3', ';plan'),
    'haushalt.csv, Datensatz 3: Feldzahl: „99000001;2030;',
    'erwartet: 12 Felder',
  ],
  [
    'too many fields',
    (files) => replace(files, 'haushalt.csv', ';plan;3', ';plan;3;x'),
    'haushalt.csv, Datensatz 3: Feldzahl: „99000001;2030;',
  ],
  [
    'an empty record',
    (files) =>
      replace(
        files,
        'haushalt.csv',
        '\n99000001;2030;plan-2030;ansatz;ertrag',
        '\n\n99000001;2030;plan-2030;ansatz;ertrag',
      ),
    'haushalt.csv, Datensatz 2: Feldzahl: „“',
  ],
  [
    'a quote that is never closed',
    (files) => replace(files, 'produkte.csv', ';Verwaltungsführung;', ';"Verwaltungsführung;'),
    'produkte.csv, Datensatz 1: Anführungszeichen: „kleinstadt;11101;Verwaltungsführung',
  ],
  [
    'a quote in the middle',
    (files) => replace(files, 'produkte.csv', ';Verwaltungsführung;', ';"Verwaltungs"führung;'),
    'produkte.csv, Datensatz 1: Anführungszeichen: „kleinstadt;11101',
  ],
  [
    'a duplicate key',
    (files) => replace(files, 'haushalt.csv', '5431000;20;', '5011000;20;'),
    `haushalt.csv, Datensatz 4, Spalte ags, jahr, fassung, unterprodukt, konto: Schlüssel doppelt: „99000001 · 2030 · plan-2030 · 3650200 · 5011000“`,
    'schon in data/kleinstadt/haushalt.csv, Datensatz 3',
  ],
  [
    'an unknown product',
    (files) => replace(files, 'unterprodukte.csv', ';36502;', ';36509;'),
    'unterprodukte.csv, Datensatz 2, Spalte produkt: unbekannt: „36509“ (erwartet: eine Nummer oder Kennung aus produkte (kleinstadt))',
  ],
  [
    'an unknown sub-product',
    (files) => replace(files, 'haushalt.csv', '3650200;5011000', '3650201;5011000'),
    'haushalt.csv, Datensatz 3, Spalte unterprodukt: unbekannt: „3650201“',
  ],
  [
    'an unknown account',
    (files) => replace(files, 'haushalt.csv', '5431000;20', '5431009;20'),
    'haushalt.csv, Datensatz 4, Spalte konto: unbekannt: „5431009“',
  ],
  [
    'an unknown department',
    (files) => replace(files, 'haushalt.csv', '5431000;20', '5431000;21'),
    'haushalt.csv, Datensatz 4, Spalte fachbereich: unbekannt: „21“',
  ],
  [
    'an unknown version',
    (files) => replace(files, 'haushalt.csv', 'plan-2030', 'plan-2031'),
    'haushalt.csv, Datensatz 1, Spalte fassung: unbekannt: „plan-2031“ (erwartet: eine Nummer oder Kennung aus fassungen (99000001))',
  ],
  [
    'an unknown kind of figure',
    (files) => replace(files, 'haushalt.csv', ';ansatz;', ';soll;'),
    'haushalt.csv, Datensatz 1, Spalte wertart: Wert: „soll“ (erwartet: ergebnis, vorlaeufig, ansatz',
  ],
  [
    'an unknown source',
    (files) => replace(files, 'haushalt.csv', ';plan;1', ';plam;1'),
    'haushalt.csv, Datensatz 1, Spalte quelle: unbekannt: „plam“',
  ],
  [
    'an unknown region',
    (files) => replace(files, 'regionen.csv', '99000001', '99000002'),
    'haushalt.csv, Datensatz 1, Spalte ags: unbekannt: „99000001“',
  ],
  [
    'an unknown level',
    (files) => replace(files, 'produktgruppen.csv', ';365;', ';366;'),
    'produkte.csv, Datensatz 2, Spalte produktgruppe: unbekannt: „365“',
  ],
  [
    'a number of another structure',
    (files) => replace(files, 'konten.csv', 'kleinstadt;5431000', 'großstadt;5431000'),
    'haushalt.csv, Datensatz 4, Spalte konto: unbekannt: „5431000“ (erwartet: eine Nummer oder Kennung aus konten (kleinstadt))',
  ],
  [
    'a key in the wrong form',
    (files) => replace(files, 'regionen.csv', '99000001', '9900001'),
    'regionen.csv, Datensatz 1, Spalte ags: Wert: „9900001“',
  ],
  [
    'a missing name',
    (files) => replace(files, 'produkte.csv', ';Verwaltungsführung;Rathaus', ';;Rathaus'),
    'produkte.csv, Datensatz 1, Spalte name: Angabe fehlt: „“',
  ],
  [
    'revenue on an expenditure account',
    (files) => replace(files, 'haushalt.csv', 'aufwand;36502', 'ertrag;36502'),
    'haushalt.csv, Datensatz 3, Spalte richtung: Richtung passt nicht zum Konto: „ertrag“ (erwartet: aufwand)',
  ],
  [
    'a product that is not the parent',
    (files) => replace(files, 'haushalt.csv', '36502;3650200', '11101;3650200'),
    'haushalt.csv, Datensatz 3, Spalte produkt: Produkt passt nicht zum Unterprodukt: „11101“ (erwartet: 36502)',
  ],
  [
    'words run together in a name',
    (files) => replace(files, 'produkte.csv', ';Verwaltungsführung;Rathaus', ';Rechnungswesen undSteuern;Rathaus'),
    'produkte.csv, Datensatz 1, Spalte name: Wörter zusammengeschrieben: „Rechnungswesen undSteuern“',
  ],
  [
    'a control total that does not match',
    amount('1.234,57'),
    `data/${CITY}/datapackage.json, Spalte 2030 aufwand: Kontrollsumme: „1234.07“ (erwartet: 1234.06)`,
  ],
  [
    'a control total with other rows',
    (_, { kontrollsummen }) =>
      kontrollsummen.forEach((total) => {
        total.zeilen += 1;
      }),
    'Zeilen der Kontrollsumme: „1“ (erwartet: 2)',
    'Zeilen der Kontrollsumme: „3“ (erwartet: 4)',
  ],
  [
    'a control total of an unknown column',
    (_, { kontrollsummen }) =>
      kontrollsummen.forEach((total) => {
        total.spalte = 'summe';
      }),
    'kontrollsummen[0]: Kontrollsumme: „haushalt summe“',
  ],
  [
    'counts of the source that do not add up',
    (_, descriptor) => {
      descriptor.herkunft = { datensaetze: 9, uebernommen: 4, davon_leer: 0, nullzellen: [], abgeleitet_geprueft: [] };
    },
    'Spalte herkunft.davon_leer: Zahl der Datensätze: „0“ (erwartet: 1)',
    'herkunft.datensaetze: Zahl der Datensätze: „9“ (erwartet: 4)',
  ],
  [
    'a file that is missing',
    (files) => {
      delete files['konten.csv'];
    },
    `data/${CITY}/konten.csv: Datei fehlt`,
  ],
  [
    'a file that no resource names',
    (files) => {
      files['nachtrag.csv'] = 'x\n';
    },
    'datapackage.json: Datei nicht verzeichnet: „nachtrag.csv“',
  ],
  [
    'a table that the contract does not know',
    (_, { resources }) => {
      resources[0] = { ...resources[0], name: 'budget' } as CityDescriptor['resources'][0];
    },
    'haushalt.csv: Tabelle: „budget“ (erwartet: haushalt, fassungen',
  ],
  [
    'an incomplete descriptor',
    (_, descriptor) => {
      Object.assign(descriptor, { resources: 'haushalt.csv' });
    },
    `data/${CITY}/datapackage.json, Spalte resources: Angabe: „"haushalt.csv"“ (erwartet: Liste)`,
  ],
];

describe('a damaged dataset', () => {
  it.each(damages)('stops at %s and leaves the earlier result', async (_, damage, ...messages) => {
    const { data, out } = await build(cityFiles());
    const before = await fingerprint(out);
    const files = cityFiles();
    const descriptor = cityDescriptor(files);
    damage(files, descriptor);
    await rm(join(data, CITY), { recursive: true });
    await writeCity(data, files, descriptor);

    const failure = await buildData({ data, out, log: silent }).then(() => 'built', String);
    for (const message of messages) expect(failure).toContain(message);
    expect(await fingerprint(out)).toEqual(before);
    expect(await readdir(join(out, '..'))).toEqual(['data', 'daten']);
  });

  it('stops at bytes that are not the declared encoding, naming record and column', async () => {
    const { data, out } = await build(cityFiles());
    const content = (cityFiles()['organisation.csv'] ?? '').replaceAll('Soziales', 'Bürger');
    await writeFile(join(data, CITY, 'organisation.csv'), Buffer.from(content, 'latin1'));
    await expect(buildData({ data, out, log: silent })).rejects.toThrow(
      `data/${CITY}/organisation.csv, Datensatz 2, Spalte name: Kodierung: „B\uFFFDrger“ (erwartet: utf-8)`,
    );
  });

  it('stops at UTF-8 that is declared as windows-1252', async () => {
    const files = cityFiles();
    replace(files, 'organisation.csv', 'Soziales;', 'Bürger;');
    const descriptor = cityDescriptor(files);
    for (const resource of descriptor.resources) resource.encoding = 'windows-1252';
    await expect(build(files, descriptor)).rejects.toThrow(
      /organisation.csv: Kodierung: „UTF-8“ \(erwartet: windows-1252/,
    );
  });

  it('lists every fault, but only the first 20 of a kind in a file', async () => {
    const files = cityFiles();
    const more = Array.from(
      { length: 23 },
      (_, at) => `99000001;2030;plan-2030;ansatz;aufwand;36502;3650200;x${at};20;1.5;plan;`,
    );
    files['haushalt.csv'] = `${files['haushalt.csv']}${more.join('\n')}\n`;
    const failure = await build(files).then(() => 'built', String);
    expect(failure.split('\n').filter((line) => line.includes('Spalte betrag: Zahl: „1.5“'))).toHaveLength(20);
    expect(failure.split('\n').filter((line) => line.includes('Spalte konto: unbekannt'))).toHaveLength(20);
    expect(failure.split('\n').filter((line) => line.endsWith('… und 3 weitere'))).toHaveLength(2);
    expect(failure).toContain('46 Fehler');
  });

  it('does not call everything unknown because one table could not be read', async () => {
    const files = cityFiles();
    replace(files, 'konten.csv', 'konto;', 'Konto;');
    const failure = await build(files).then(() => 'built', String);
    expect(failure).not.toContain('unbekannt:');
    expect(failure).toContain('1 Fehler');
  });

  it('ends the command with exit code 1 and a message without stack trace', async () => {
    const folder = await newFolder();
    const files = cityFiles();
    amount('12.34')(files);
    await writeCity(join(folder, 'data'), files);
    const env = { ...process.env, KLARHAUSHALT_DATA: join(folder, 'data'), KLARHAUSHALT_DATEN: join(folder, 'daten') };
    const script = resolve(import.meta.dirname, 'build-data.ts');
    const run = promisify(execFile)(process.execPath, ['--import', 'tsx', script], { env });
    await expect(run).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^1 Fehler in den Daten:\n {2}data/),
    });
    expect(await readdir(folder)).toEqual(['data']);
  });

  it('says so when there is no dataset', async () => {
    const data = join(await newFolder(), 'data');
    await mkdir(data);
    await expect(buildData({ data, out: join(data, 'daten'), log: silent })).rejects.toThrow('kein Datensatz');
  });
});
