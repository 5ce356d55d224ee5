import { describe, expect, it } from 'vitest';
import { Problems } from '../../problems.ts';
import { readDataset } from '../../read/datasets.ts';
import { temporaryFolders } from '../../testing/folders.ts';
import {
  BY_DATE,
  BY_HEADER,
  BY_PREAMBLE,
  headerRecipe,
  importedStatistic,
  PLAIN,
  plainRecipe,
  preambleRecipe,
  recipe,
} from '../../testing/statistics.ts';

const newFolder = temporaryFolders();

describe('a statistical table', () => {
  it('with the date in a column: joined header, factor, every mark, keys of the project', async () => {
    const { lines } = await importedStatistic(await newFolder(), BY_DATE, recipe());
    expect(await lines('werte.csv')).toEqual([
      'ags;jahr;kennzahl;wert;fehlgrund;einheit;zeile',
      '12;2015;je-ew;731,5;;EUR je Einwohner;2',
      '12054000;2010;je-ew;;nicht vorhanden;EUR je Einwohner;6',
      '12054000;2015;je-ew;477;;EUR je Einwohner;3',
      '12060;2015;je-ew;;geheim;EUR je Einwohner;4',
      '13051;2010;je-ew;12;;EUR je Einwohner;7',
      'DG;2015;je-ew;1686;;EUR je Einwohner;1',
      '12;2015;kredite;0;;EUR;2',
      '12054000;2010;kredite;;folgt;EUR;6',
      '12054000;2015;kredite;79000000;;EUR;3',
      '12060;2015;kredite;;nicht sinnvoll;EUR;4',
      '13051;2010;kredite;0;;EUR;7',
      'DG;2015;kredite;127356729000;;EUR;1',
    ]);
  });

  it('says in its descriptor what never changes, what was left out, and what it adds up to', async () => {
    const { descriptor, printed } = await importedStatistic(await newFolder(), BY_DATE, recipe());
    expect(descriptor.resources[0].konstant).toEqual({
      jahr_bis: '',
      genauigkeit: '',
      wertart: 'statistik',
      reihe: 'kern',
      zaehler: '',
      nenner: '',
      quelle: 'q',
      anmerkung: '',
    });
    expect(descriptor.herkunft).toMatchObject({
      datei: 'tabelle.csv',
      datensaetze: 14,
      uebernommen: 12,
      davon_leer: 4,
      ausgelassen: [{ grund: 'Region gab es in diesem Jahr nicht', anzahl: 2 }],
    });
    expect(descriptor.kontrollsummen[0].filter).toEqual({ kennzahl: 'je-ew', quelle: 'q' });
    expect(printed).toContain('12  übernommen, davon 4 ohne Wert');
  });

  it('reads back as whole rows', async () => {
    const { folder } = await importedStatistic(await newFolder(), BY_DATE, recipe());
    const problems = new Problems();
    const { tables } = await readDataset(folder, 'data/schulden', problems);
    expect(problems.lines()).toEqual([]);
    expect(tables.get('werte')?.rows[2]?.cells).toEqual([
      '12054000',
      '2015',
      null,
      'je-ew',
      '477',
      null,
      null,
      'EUR je Einwohner',
      'statistik',
      'kern',
      null,
      null,
      'q',
      '3',
      null,
    ]);
  });

  it('with the year in the header: one series from each break on', async () => {
    const { lines } = await importedStatistic(await newFolder(), BY_HEADER, headerRecipe());
    expect(await lines('werte.csv')).toEqual([
      'ags;jahr;kennzahl;wert;reihe;zeile',
      '12054000;2014;alle;164042;alt;1',
      '12054000;2015;alle;167745;neu;1',
    ]);
  });

  it('with the year in the preamble', async () => {
    const { lines } = await importedStatistic(await newFolder(), BY_PREAMBLE, preambleRecipe());
    expect(await lines('werte.csv')).toEqual(['ags;jahr;kennzahl;wert;zeile', '12054000;2015;hebesatz;493;1']);
  });

  it('as a plain CSV: named columns, decimal point, empty cells, years left out', async () => {
    const { lines, descriptor } = await importedStatistic(await newFolder(), PLAIN, plainRecipe());
    expect(await lines('werte.csv')).toEqual([
      'ags;jahr;kennzahl;wert;fehlgrund;zeile',
      '11;2023;wert;;nicht vorhanden;2',
      '12054000;2023;wert;100,25;;1',
    ]);
    expect(descriptor.herkunft.ausgelassen).toEqual([{ grund: 'Jahre außerhalb von 2023 bis 2023', anzahl: 1 }]);
  });

  it('of one region, and with years that only the recipe knows', async () => {
    const prices = 'jahr,vpi,rate\n2020,100.0,\n2021,103.1,3.1\n';
    const one = plainRecipe({
      ags: 'DG',
      jahre: [2020, 2021],
      spalten: [{ kopf: 'vpi', kennzahl: 'vpi', einheit: '2020 = 100' }],
      ohne: ['rate'],
      kontrollsummen: [{ kennzahl: 'vpi', summe: '203.1', zeilen: 2 }],
    });
    const { lines } = await importedStatistic(await newFolder(), prices, one);
    expect(await lines('werte.csv')).toEqual([
      'ags;jahr;kennzahl;wert;zeile',
      'DG;2020;vpi;100;1',
      'DG;2021;vpi;103,1;2',
    ]);

    const wide = 'ags5,b2022,b2023\n12054,1,2\n';
    const named = plainRecipe({
      zeit: { steht: 'rezept' },
      jahre: [2022, 2023],
      spalten: [2022, 2023].map((jahr) => ({ kopf: `b${jahr}`, kennzahl: 'b', einheit: 'Einwohner', jahr })),
      kontrollsummen: [{ kennzahl: 'b', summe: '3', zeilen: 2 }],
    });
    const other = await importedStatistic(await newFolder(), wide, named);
    expect(await other.lines('werte.csv')).toEqual([
      'ags;jahr;kennzahl;wert;zeile',
      '12054000;2022;b;1;1',
      '12054000;2023;b;2;1',
    ]);
  });

  it('with a further key: only the records that are asked for', async () => {
    const staff = `GENESIS-Tabelle: 74111-01-05-4
Beschäftigte im öffentlichen Dienst (Anzahl);;;;
;;;;Vollzeitäquivalent
30.06.2015;12054;      Potsdam, Kreisfreie Stadt;männlich;10
30.06.2015;12054;      Potsdam, Kreisfreie Stadt;Insgesamt;25
__________
`;
    const total = recipe({
      tabelle: '74111-01-05-4',
      spalten: [{ kopf: 'Vollzeitäquivalent', kennzahl: 'vzae', einheit: 'Anzahl' }],
      nur: [{ spalte: 4, text: 'Insgesamt' }],
      kontrollsummen: [{ kennzahl: 'vzae', summe: '25', zeilen: 1 }],
    });
    const { lines, descriptor } = await importedStatistic(await newFolder(), staff, total);
    expect(await lines('werte.csv')).toEqual(['ags;jahr;kennzahl;wert;zeile', '12054000;2015;vzae;25;2']);
    expect(descriptor.herkunft.ausgelassen).toEqual([{ grund: 'Spalte 4 ist nicht „Insgesamt“', anzahl: 1 }]);
  });

  it('with thousands: the other column shows which mark they have, or a person has said it', async () => {
    const debts = BY_DATE.replace(';1686;127356729', ';1.686;127.356.729').replace('79000', '79.000');
    const plain = await importedStatistic(await newFolder(), BY_DATE, recipe());
    const grouped = await importedStatistic(await newFolder(), debts, recipe());
    expect(await grouped.lines('werte.csv')).toEqual(await plain.lines('werte.csv'));
    const said = recipe({ datei: { encoding: 'utf-8', delimiter: ';', decimalChar: ',', groupChar: '.' } });
    const unclear = await importedStatistic(await newFolder(), debts.replace('127.356.729', '127356729'), said);
    expect(await unclear.lines('werte.csv')).toEqual(await plain.lines('werte.csv'));
  });

  it('is decoded as declared', async () => {
    const bytes = Buffer.from(BY_DATE.replace('©', '(c)'), 'latin1');
    const declared = recipe({ datei: { encoding: 'windows-1252', delimiter: ';' } });
    const { lines } = await importedStatistic(await newFolder(), bytes, declared);
    expect(await lines('werte.csv')).toHaveLength(13);
  });
});
