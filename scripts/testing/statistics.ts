/** Small statistical tables of every layout, with the regions and the recipe that go with them. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importStatistic } from '../import/statistics/import.ts';

const REGIONS = `ags;name;art;land;flaeche_km2;gueltig_von;gueltig_bis
DG;Deutschland;Bund;;;;
11;Berlin;Stadtstaat;11;;;
12;Brandenburg;Land;12;;;
12054000;Potsdam;kreisfreie Stadt;12;;;
12060;Landkreis Barnim;Landkreis;12;;;
13051;Landkreis Bad Doberan;Landkreis;13;;;2011-09-03
`;

const REGIONS_PACKAGE = {
  name: 'regionen',
  title: 'Regionen',
  resources: [{ name: 'regionen', path: 'regionen.csv', encoding: 'utf-8', dialect: { delimiter: ';' } }],
};

const FOOTER = `__________
"zu ""gesamte Tabelle"":
Berlin; Schätzung"
"© Statistische Ämter"
Stand: 10.10.2017 / 14:29:38
`;

/** Date in the first column, three lines of header, units, every mark, footer with a line break inside quotes. */
export const BY_DATE = `GENESIS-Tabelle: 71327-01-05-4
Schuldenstand der Kernhaushalte;;;;
- Stichtag: 31.12. -;;;;
;;;Schulden je Einwohner;Schulden beim öffentlichen Bereich
;;;;Kredite
;;;EUR;Tsd. EUR
31.12.2015;DG;Deutschland;1686;127356729
31.12.2015;12;  Brandenburg;731,5;-
31.12.2015;12054;      Potsdam, Kreisfreie Stadt;477;79000
31.12.2015;12060;      Barnim, Landkreis;.;x
31.12.2015;13051;      Landkreis Bad Doberan;-;.
31.12.2010;12054;      Potsdam, Kreisfreie Stadt;/;...
31.12.2010;13051;      Landkreis Bad Doberan;12;-
${FOOTER}`;

/** The year spread across the header. */
export const BY_HEADER = `GENESIS-Tabelle: 12411-01-01-4
Bevölkerung nach Geschlecht;;;;;
Bevölkerungsstand (Anzahl);;;;;
;;31.12.2015;31.12.2015;31.12.2014;31.12.2014
;;Insgesamt;männlich;Insgesamt;männlich
12054;      Potsdam, Kreisfreie Stadt;167745;80000;164042;79000
13051;      Landkreis Bad Doberan;-;-;-;-
${FOOTER}`;

/** The year alone in a line of the preamble, keys of municipalities. */
export const BY_PREAMBLE = `GENESIS-Tabelle: 71231-01-01-5
Realsteuervergleich;;
2015;;
;;Hebesatz
;;Prozent
12054000;  Potsdam, Stadt;493
${FOOTER}`;

/** A plain CSV with names over its columns, city states with five digits, and a name with the delimiter in it. */
export const PLAIN = `ags5,name,jahr,wert_eur
12054,"Potsdam, Stadt",2023,100.25
11000,"Berlin, Stadt",2023,
12054,"Potsdam, Stadt",2024,200
`;

type Json = Readonly<Record<string, unknown>>;

const GENESIS = { encoding: 'utf-8', delimiter: ';' };

/** The recipe of `BY_DATE`, with what a test changes. */
export function recipe(change: Json = {}): Json {
  return {
    art: 'statistik',
    datensatz: { name: 'schulden', titel: 'Schulden', beschreibung: 'Zum Prüfen' },
    quelle: { quelle: 'q', titel: 'Tabelle', herausgeber: 'Amt', stand: '2015-12-31', lizenz: 'dl-de/by-2-0' },
    datei: GENESIS,
    tabelle: '71327-01-05-4',
    zeit: { steht: 'spalte' },
    jahre: [2010, 2015],
    zeichen: {
      '-': { wert: '0' },
      '.': { fehlgrund: 'geheim' },
      x: { fehlgrund: 'nicht sinnvoll' },
      '/': { fehlgrund: 'nicht vorhanden' },
      '...': { fehlgrund: 'folgt' },
    },
    spalten: [
      { kopf: 'Schulden je Einwohner', kennzahl: 'je-ew', einheit: 'EUR je Einwohner', einheit_quelle: 'EUR' },
      {
        kopf: 'Schulden beim öffentlichen Bereich | Kredite',
        kennzahl: 'kredite',
        einheit: 'EUR',
        einheit_quelle: 'Tsd. EUR',
        faktor: 1000,
      },
    ],
    ohne: [],
    wertart: 'statistik',
    reihen: [{ ab: 2010, reihe: 'kern' }],
    kontrollsummen: [
      { kennzahl: 'je-ew', summe: '2906.5', zeilen: 6 },
      { kennzahl: 'kredite', summe: '127435729000', zeilen: 6 },
    ],
    ...change,
  };
}

/** The recipe of `BY_HEADER`. */
export const headerRecipe = (change: Json = {}): Json =>
  recipe({
    tabelle: '12411-01-01-4',
    zeit: { steht: 'kopf' },
    jahre: [2014, 2015],
    zeichen: { '-': { fehlgrund: 'nicht vorhanden' } },
    spalten: [{ kopf: 'Insgesamt', kennzahl: 'alle', einheit: 'Einwohner' }],
    ohne: ['männlich'],
    reihen: [
      { ab: 2014, reihe: 'alt' },
      { ab: 2015, reihe: 'neu' },
    ],
    kontrollsummen: [{ kennzahl: 'alle', summe: '331787', zeilen: 2 }],
    ...change,
  });

/** The recipe of `BY_PREAMBLE`. */
export const preambleRecipe = (change: Json = {}): Json =>
  recipe({
    tabelle: '71231-01-01-5',
    zeit: { steht: 'vorspann' },
    spalten: [{ kopf: 'Hebesatz', kennzahl: 'hebesatz', einheit: 'Prozent', einheit_quelle: 'Prozent' }],
    kontrollsummen: [{ kennzahl: 'hebesatz', summe: '493', zeilen: 1 }],
    ...change,
  });

/** The recipe of `PLAIN`. */
export const plainRecipe = (change: Json = {}): Json => ({
  ...recipe({
    datei: { encoding: 'utf-8', delimiter: ',' },
    zeit: { steht: 'spalte', spalte: 'jahr' },
    jahre: [2023, 2023],
    zeichen: { '': { fehlgrund: 'nicht vorhanden' } },
    spalten: [{ kopf: 'wert_eur', kennzahl: 'wert', einheit: 'EUR' }],
    ohne: ['name'],
    kontrollsummen: [{ kennzahl: 'wert', summe: '100.25', zeilen: 2 }],
    ...change,
  }),
  tabelle: change.tabelle,
});

/** Imports the table into a new dataset under `root`; returns the rows of its `werte.csv` and the way to its other files. */
export async function importedStatistic(root: string, content: string | Buffer, withRecipe: Json) {
  const [regions, folder, file] = [join(root, 'regionen'), join(root, 'schulden'), join(root, 'tabelle.csv')];
  await mkdir(regions);
  await mkdir(folder);
  await writeFile(join(regions, 'regionen.csv'), REGIONS);
  await writeFile(join(regions, 'datapackage.json'), JSON.stringify(REGIONS_PACKAGE));
  await writeFile(join(folder, 'import.json'), JSON.stringify(withRecipe));
  await writeFile(file, content);
  const printed = await importStatistic(file, folder);
  const lines = async (name: string) => (await readFile(join(folder, name), 'utf8')).trimEnd().split('\n');
  const descriptor = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8'));
  return { folder, printed, lines, descriptor };
}
