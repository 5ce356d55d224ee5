import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileTable } from '../../../src/schema/file-tables.ts';
import { temporaryFolders } from '../../testing/folders.ts';
import { GRANTS, importedGrants, SAID } from '../../testing/grants.ts';
import { NAMING, PEOPLE } from '../../testing/people.ts';
import { shared } from '../../testing/shared.ts';
import { workbookOf } from '../../testing/workbook.ts';
import { kindOfSource } from '../kind.ts';
import { importGrants } from './import.ts';

const newFolder = temporaryFolders();
type Rows = readonly Readonly<Record<string, string>>[];
const told = (rows: Rows): string[] =>
  rows.map(({ empfaenger, zweck, jahr, betrag, stand }) => [jahr, stand, betrag, empfaenger, zweck].join(' '));
const cents = (rows: Rows, stand: string): number =>
  rows.reduce(
    (sum, row) => (row.stand === stand ? sum + Math.round(Number(row.betrag?.replace(',', '.')) * 100) : sum),
    0,
  );

describe('a list of grants', () => {
  it('becomes a row for each amount, with what was asked for, granted and paid', async () => {
    const rows = await (await importedGrants(await newFolder(), GRANTS)).rows();
    expect(told(rows).filter((row) => !row.includes('Einzelpersonen'))).toEqual([
      '2030 beantragt 120000 TESTDATEN Elternverein Musterkita e. V. Betrieb der Kita',
      '2030 bewilligt 110000 TESTDATEN Elternverein Musterkita e. V. Betrieb der Kita',
      '2030 gezahlt 110000 TESTDATEN Elternverein Musterkita e. V. Betrieb der Kita',
      '2030 beantragt 1500 TESTDATEN Elternverein Musterkita e. V. Sommerfest',
      '2030 bewilligt 1000 TESTDATEN Elternverein Musterkita e. V. Sommerfest',
      '2030 gezahlt 980,4 TESTDATEN Elternverein Musterkita e. V. Sommerfest',
      '2030 beantragt 8000 TESTDATEN Musterchor Musterstadt e. V. Konzertreihe',
      '2030 bewilligt 6000 TESTDATEN Musterchor Musterstadt e. V. Konzertreihe',
    ]);
    expect(rows.find(({ zweck }) => zweck === 'Betrieb der Kita')).toMatchObject({
      eigenanteil: '12000,5',
      pflicht: 'pflichtig',
      befristet: 'unbefristet',
      rechtsgrundlage: 'Kita-Satzung',
      amt: '51',
      zeile: '1',
    });
  });

  it('adds up to the cent to what it prints, people included', async () => {
    const rows = await (await importedGrants(await newFolder(), GRANTS)).rows();
    expect(['beantragt', 'bewilligt', 'gezahlt'].map((stand) => cents(rows, stand))).toEqual([
      13_670_000, 12_060_000, 11_458_040,
    ]);
  });

  it('is known by its header; a budget and a list of investments are not', async () => {
    const folder = await newFolder();
    const kind = async (content: string): Promise<string> => {
      const file = join(folder, 'datei.csv');
      await writeFile(file, content);
      return kindOfSource(file, join(folder, 'ziel'));
    };
    expect(await kind(GRANTS)).toBe('zuwendungen');
    expect(await kind('Produkt;Konto;Ansatz 2030\n11101;4012000;5\n')).toBe('haushalt');
    expect(await kind('name;traeger;2030\nKita;Kernhaushalt;5\n')).toBe('haushalt');
  });

  it('is the same as xlsx', async () => {
    const folder = await newFolder();
    const [csv, xlsx] = [
      await importedGrants(folder, GRANTS),
      await importedGrants(await newFolder(), workbookOf(GRANTS)),
    ];
    expect(told(await xlsx.rows())).toEqual(told(await csv.rows()));
  });

  it('takes what the city says of itself, asks nothing a second time, and keeps what was confirmed', async () => {
    const folder = await newFolder();
    await writeFile(
      join(folder, 'site.json'),
      JSON.stringify({ stadt: { ags: '99999999', verwaltung: 'Stadt Muster' } }),
    );
    const first = await importedGrants(folder, GRANTS, {
      answers: { personen: 'zurückhalten' },
      totals: { '2030:bewilligt': '120600' },
    });
    expect([first.code, await first.read('quellen.csv')]).toEqual([0, expect.stringContaining('Stadt Muster')]);
    const again = await importedGrants(folder, GRANTS, { answers: {} });
    expect([again.code, again.text]).toEqual([0, expect.stringMatching(/2030 {2}bewilligt {2}geprüft/)]);
  });

  it('stops at a printed total that is another, and writes nothing', async () => {
    const folder = await newFolder();
    await expect(importedGrants(folder, GRANTS, { totals: { '2030:gezahlt': '1' } })).rejects.toThrow(
      '2030:gezahlt: gesagt 1, in der Liste 114580.4',
    );
    expect(existsSync(join(folder, 'zuwendungen-muster'))).toBe(false);
  });

  it('adds up what it names twice, and says of which records', async () => {
    const list = 'Empfänger;Zweck;Bewilligt 2030\nMusterchor e.V.;Konzert;100,10\nMusterchor e. V.;Konzert;200,20\n';
    const [row] = await (await importedGrants(await newFolder(), list)).rows();
    expect([row?.betrag, row?.anmerkung]).toEqual(['300,3', 'Datensätze 1, 2 der Liste, zusammengezählt']);
  });
});

it('an association whose name begins like a total is none', async () => {
  const list = 'Empfänger;Bewilligt 2030\nZusammen leben e. V.;100,10\nGesamtverein Muster;5,00\nZusammen;105,10\n';
  expect(told(await (await importedGrants(await newFolder(), list)).rows())).toHaveLength(2);
});

describe('people in a list', () => {
  it('stop the import until somebody has spoken of them; the question names them, no file does', async () => {
    const folder = await newFolder();
    await mkdir(join(folder, 'zuwendungen-muster'), { recursive: true });
    const stopped = await importGrants(await listIn(folder), {
      to: join(folder, 'neu'),
      answers: { ags: '99999999' },
      totals: {},
    });
    expect(stopped.code).toBe(2);
    expect(stopped.text).toContain('Datensatz 5: Beispiel, Max');
    expect(existsSync(join(folder, 'neu'))).toBe(false);
    const done = await importedGrants(folder, GRANTS, {
      answers: { ...SAID, 'organisation:Erika Beispiel': 'nein', 'mensch:4': 'ja' },
    });
    const files = await Promise.all(
      ['zuwendungen.csv', 'quellen.csv', 'datapackage.json', 'import.json'].map(done.read),
    );
    expect(files.join('\n')).not.toMatch(/Erika|Beispiel|Max|Stipendium|Dr\. Muster/);
    expect(done.text).not.toMatch(/Erika|Beispiel|Stipendium/);
  });

  it('are asked about one by one at a terminal, and what is said to be an organisation is shown', async () => {
    const asked: string[] = [];
    const ask = async ({ text }: { text: string }): Promise<string> => {
      asked.push(text);
      return text.includes('Erika') ? 'Organisation' : 'Mensch';
    };
    const done = await importedGrants(await newFolder(), GRANTS, { answers: { ags: '99999999' }, ask });
    expect(asked).toHaveLength(3);
    expect(told(await done.rows())).toContain('2030 gezahlt 2400 Erika Beispiel Stipendium');
    expect(JSON.parse(await done.read('import.json')).antworten).toEqual({
      ags: '99999999',
      personen: 'zurückhalten',
      'organisation:Erika Beispiel': 'ja',
    });
  });

  it('in a purpose are asked about at a terminal too, and a text that names nobody is shown', async () => {
    const list =
      'Empfänger;Zweck;Bewilligt 2030\nMusterchor e. V.;Konzert Muster;100\nMusterchor e. V.;Lesung Krimi;5\n';
    const ask = async ({ text }: { text: string }): Promise<string> => (text.includes('Krimi') ? 'niemand' : 'Mensch');
    const done = await importedGrants(await newFolder(), list, { answers: { ags: '99999999' }, ask });
    expect(told(await done.rows())).toEqual([
      '2030 bewilligt 5 Musterchor e. V. Lesung Krimi',
      '2030 bewilligt 100 Musterchor e. V. nicht angegeben',
    ]);
    expect(JSON.parse(await done.read('import.json')).antworten).toMatchObject({ 'zweck:2': 'ja' });
  });

  it('are a sum without purpose; with an entry of the budget only where three of them have it, and the rest are three', async () => {
    const list = (produkte: readonly string[]): string =>
      [
        'Produkt;Empfänger;Zweck;Bewilligt 2030',
        ...produkte.map((one, at) => `${one};Person${at}, Eva;Reise;${10 + at}`),
      ].join('\n');
    const sums = async (produkte: readonly string[]): Promise<string[]> => {
      const answers = { ...SAID, struktur: 'muster' };
      const rows = await (await importedGrants(await newFolder(), list(produkte), { answers })).rows();
      return rows.map(({ schluessel, betrag, amt, zeile, anmerkung }) =>
        [schluessel, betrag, amt, zeile, anmerkung].join('|'),
      );
    };
    expect(await sums(['36502', '36502', '36502'])).toEqual(['36502|33|||']);
    expect(await sums(['36502', '36502', '11101'])).toEqual(['|33|||']);
    // one beside three would be told by the difference
    expect(await sums(['36502', '36502', '36502', '11101'])).toEqual(['|46|||']);
    expect((await sums(['36502', '36502', '36502', '11101', '11101', '54101'])).sort()).toEqual(
      ['36502|33|||', '|42|||'].sort(),
    );
  });

  it('with a first name in a column of its own are people whatever their name', async () => {
    const list = 'Vorname;Empfänger;Betrag 2030;Status\nEva;Verein;10;bewilligt\n;Musterverein;20;bewilligt\n';
    expect(told(await (await importedGrants(await newFolder(), list)).rows()).sort()).toEqual([
      '2030 bewilligt 10 Einzelpersonen Zuwendungen an Menschen, zusammen',
      '2030 bewilligt 20 Musterverein nicht angegeben',
    ]);
  });

  it('are found in none of the files, in whatever way a list names them, and the sum is whole', async () => {
    const quoted = (text: string): string => `"${text}"`;
    const lines = [
      ...PEOPLE.map((name, at) => `${quoted(name)};Zuschuss;${at},07`),
      ...NAMING.map((purpose, at) => `Verein ${at} e. V.;${quoted(purpose)};${at},05`),
    ];
    const done = await importedGrants(await newFolder(), ['Empfänger;Zweck;Bewilligt 2030', ...lines].join('\n'));
    const files = await Promise.all(
      ['zuwendungen.csv', 'quellen.csv', 'datapackage.json', 'import.json'].map(done.read),
    );
    expect(files.join('\n')).not.toMatch(/mustermann|erika|anders|örnek|köse|böse|neuhof|niehaus|okafor|@/i);
    const whole = (count: number, cents: number): number => ((count * (count - 1)) / 2) * 100 + count * cents;
    expect(cents(await done.rows(), 'bewilligt')).toBe(whole(PEOPLE.length, 7) + whole(NAMING.length, 5));
    const [people] = (await done.rows()).filter(({ empfaenger }) => empfaenger === 'Einzelpersonen');
    expect(Number(people?.betrag?.replace(',', '.'))).toBeCloseTo(whole(PEOPLE.length, 7) / 100, 2);
  });

  it('in the purpose of an organisation are not taken', async () => {
    const list =
      'Empfänger;Zweck;Bewilligt 2030\nMusterchor e. V.;Honorar Frau Beispiel;100\nEva Muster;x;1\nKunstverein;Atelier Muster Eva;5\n';
    const done = await importedGrants(await newFolder(), list);
    expect((await done.rows()).map(({ zweck }) => zweck)).not.toContain('Honorar Frau Beispiel');
    expect(await done.read('zuwendungen.csv')).not.toMatch(/Beispiel|Eva/);
    expect(done.text).toContain('Datensatz 1, 3');
  });
});

async function listIn(folder: string): Promise<string> {
  const file = join(folder, 'liste.csv');
  await writeFile(file, GRANTS);
  return file;
}

describe('two thousand grants with people among them', () => {
  it('add up, and no person stands in any file', async () => {
    const lines = Array.from({ length: 2000 }, (_, at) =>
      at % 9 === 0
        ? `Vorname${at} Nachname${at};Reise ${at};1110${1 + (at % 2)};${at},05`
        : `Verein ${at % 400} e. V.;Projekt;1110${1 + (at % 3)};${at},10`,
    );
    const list = ['Empfänger;Zweck;Produkt;Bewilligt 2030', ...lines].join('\n');
    const done = await importedGrants(await newFolder(), list, {
      answers: { ...SAID, struktur: 'muster' },
    });
    const rows = await done.rows();
    const expected = Array.from({ length: 2000 }, (_, at) => at * 100 + (at % 9 === 0 ? 5 : 10)).reduce(
      (sum, one) => sum + one,
      0,
    );
    expect(cents(rows, 'bewilligt')).toBe(expected);
    expect(rows.filter(({ empfaenger }) => empfaenger === 'Einzelpersonen')).toHaveLength(2);
    // one recipient and purpose under several products are several rows, as the build wants them
    const { key } = fileTable('zuwendungen');
    expect(new Set(rows.map((row) => key.map((column) => row[column]).join('\n'))).size).toBe(rows.length);
    const product = rows.filter(({ schluessel }) => schluessel === '11102').length;
    expect(product).toBeGreaterThan(300);
    expect(await done.read('zuwendungen.csv')).not.toMatch(/Nachname|Reise/);
  });
});

const MUENSTER = shared('data/real/muenster-zuschuesse-2026-2027/Zuschuesse_Vereine_Verbaende_2026_2027_auszug.csv');
const DISTRICT = shared('data/real/potsdam-produkte-buergerhaushalt/zuwendungen_gross_glienicke_2023.csv');

describe.skipIf(!MUENSTER.here || !DISTRICT.here)(MUENSTER.title('real lists'), () => {
  it('of two years, with parts of amounts beside them: only what is no part is taken', async () => {
    const to = join(await newFolder(), 'muenster');
    const done = await importGrants(MUENSTER.path, {
      to,
      answers: { ...SAID, stand: 'geplant' },
      totals: { '2026:geplant': '4778140', '2027:geplant': '5121050' },
    });
    expect(done.code).toBe(0);
    expect(await readFile(join(to, 'zuwendungen.csv'), 'utf8')).toContain(
      'Stiftung Siverdes;;Fortführung der Ehrenamtskarte;2027;;35000;',
    );
  });

  it('of a district, with a state in each record', async () => {
    const to = join(await newFolder(), 'ortsteil');
    const totals = { '2023:bewilligt': '34267', '2023:reserve': '500' };
    expect((await importGrants(DISTRICT.path, { to, answers: SAID, totals })).code).toBe(0);
  });
});
