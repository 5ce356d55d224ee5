import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildData } from '../build-data.ts';
import { cityDescriptor, cityFiles, writeCity } from '../testing/city.ts';
import { temporaryFolders } from '../testing/folders.ts';

const newFolder = temporaryFolders();

/** A share of personnel in the ordinary expenditure of some accounts, and income over expenditure, which is no share. */
const figures = (of: string) => ({
  'kennzahlen.csv': [
    'kennzahl;name;formel;einheit;erklaerung;grenzen;rechtsquelle;thema;blatt;rang',
    'personalintensitaet;Personalintensität;Personal ÷ Aufwand × 100;Prozent;Anteil.;Plan.;Eigene.;ausgaben;;',
    'deckung;Deckung;Ertrag ÷ Aufwand × 100;Prozent;Deckung.;Plan.;Eigene.;ergebnis;;',
  ].join('\n'),
  'formelterme.csv': [
    'kennzahl;rahmen;seite;vorzeichen;konten;rolle;hoechstens;quelle',
    'personalintensitaet;klein;zaehler;1;50;;;plan',
    `personalintensitaet;klein;nenner;1;${of};ordentlich;100;plan`,
    'deckung;klein;zaehler;1;4;ordentlich;;plan',
    'deckung;klein;nenner;1;5;ordentlich;;plan',
  ].join('\n'),
});

/** What the build of the small city says with these amounts on personnel and other expenditure, and whether it left tables. */
async function build(
  personnel: string,
  other: string,
  { income = '200', of = '5' } = {},
): Promise<{ said: string; tables: string[] }> {
  const folder = await newFolder();
  await mkdir(join(folder, 'data'), { recursive: true });
  const files = cityFiles();
  const row = (richtung: string, konto: string, betrag: string) =>
    `99000001;2030;plan-2030;ansatz;ergebnis;${richtung};11101;1110100;${konto};10;${betrag};plan;1`;
  const [header] = (files['haushalt.csv'] ?? '').split('\n');
  const amounts = [
    row('aufwand', '5011000', personnel),
    row('aufwand', '5431000', other),
    row('ertrag', '4411000', income),
  ];
  const changed = {
    ...files,
    ...figures(of),
    'haushalt.csv': [header, ...amounts].join('\n'),
    'kontenrahmen.csv': (files['kontenrahmen.csv'] ?? '').replace(
      'sonstige_aufwendungen;k;',
      'sonstige_aufwendungen;datei;',
    ),
  };
  await writeCity(join(folder, 'data'), changed, { ...cityDescriptor(changed), kontrollsummen: [] });
  const out = join(folder, 'daten');
  const said = await buildData({ data: join(folder, 'data'), out, log: () => {} }).then(() => 'built', String);
  return { said, tables: await readdir(out).catch(() => []) };
}

it('lets shares from 0 to 100 per cent through, and what compares two wholes', async () => {
  expect((await build('100', '300', { income: '4000' })).said).toBe('built');
  expect((await build('100', '0')).said).toBe('built');
  expect((await build('0', '100')).said).toBe('built');
});

it('stops `npm run data` above 100 per cent, with version, year, both sides and the reason, and publishes nothing', async () => {
  const { said, tables } = await build('414', '-314');
  expect(said).toContain(
    'fassungen.csv, Datensatz 1, Spalte fassung: unmögliche Kennzahl: „plan-2030: personalintensitaet, 2030, ansatz: 414.00 % aus Zähler 414.00 und Nenner 100.00 (Euro)“',
  );
  expect(said).toContain('das nicht kleiner ist als sein Teil');
  expect(tables).toEqual([]);
});

it('stops it where a whole is smaller than one of its parts', async () => {
  expect((await build('-90', '110')).said).toContain(
    'ein Ganzes (hier 20.00), das nicht kleiner ist als sein Teil 54 (110.00)',
  );
});

it('stops it above 100 and below 0 per cent of a whole that is no smaller than its parts', async () => {
  expect((await build('414', '100', { of: '54' })).said).toContain(
    '414.00 % aus Zähler 414.00 und Nenner 100.00 (Euro)“ (erwartet: kein Anteil über 100 %',
  );
  expect((await build('-1', '100', { of: '54' })).said).toContain('erwartet: kein Anteil unter 0 %');
});
