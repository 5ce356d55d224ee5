/**
 * `tsx scripts/city/municipalities.ts <folder with gv-isys and deutschlandatlas-2024>`: every municipality of Germany as one tidy table
 * (`data/gemeinden`), from the Gemeindeverzeichnis of several years and the Deutschlandatlas. `npm run city` reads what comes out.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import { type Municipality, YEARS } from '../../src/budget/municipalities.ts';
import { readBytes } from '../../src/reader/bytes/read.ts';
import { runAsCommand } from '../command.ts';
import { writeWhole } from '../write/whole-file.ts';
import { MUNICIPALITIES } from './directory.ts';

const FILE = (year: number): string => `gv-isys/3112${year}_Auszug_GV.xlsx`;
const ATLAS = 'deutschlandatlas-2024/Deutschlandatlas-Daten.xlsx';
const ATLAS_SHEET = 'Deutschlandatlas_GEM1222';
/** Municipalities; everything above and beside them has another kind of record. */
const MUNICIPALITY = '60';
/** What a municipality is, by its Textkennzeichen; areas without a municipality have others. */
const KINDS: Readonly<Record<string, string>> = {
  '60': 'Markt',
  '61': 'kreisfreie Stadt',
  '62': 'kreisfreie Stadt',
  '63': 'Stadt',
  '64': 'Gemeinde',
  '67': 'Stadt',
};
/** The Deutschlandatlas writes this where it has no value. */
const NO_VALUE = '-9999';

/** Rows of all sheets of a workbook, or of the one that is named. */
async function rowsOf(path: string, sheet?: string): Promise<string[][]> {
  const files = readBytes(await readFile(path), basename(path));
  return files
    .flatMap(({ sheets }) => sheets)
    .filter(({ name }) => sheet === undefined || name === sheet)
    .flatMap(({ rows }) => rows.map((row) => [...row]));
}

interface Listed {
  readonly name: string;
  readonly zusatz: string;
  readonly art: string;
  readonly flaeche: string;
  readonly bevoelkerung: string;
}

/** The municipalities of one year by their key. */
async function listed(path: string): Promise<Map<string, Listed>> {
  const rows = await rowsOf(path);
  return new Map(
    rows.flatMap(([kind, sign = '', land, rb, kreis, , gem, full = '', flaeche = '', bevoelkerung = '']) => {
      const art = KINDS[sign];
      if (kind !== MUNICIPALITY || !art) return [];
      const [name = '', ...rest] = full.split(', ');
      return [
        [
          `${land}${rb}${kreis}${gem}`,
          { name, zusatz: SHORT[rest.join(', ')] ?? rest.join(', '), art, flaeche, bevoelkerung },
        ] as const,
      ];
    }),
  );
}

/** Steuereinnahmekraft in euro for each inhabitant by key. */
async function taxPower(path: string): Promise<Map<string, string>> {
  const [header = [], ...rows] = await rowsOf(path, ATLAS_SHEET);
  const at = header.indexOf('st_einnkr');
  return new Map(
    rows.map((row) => [(row[0] ?? '').padStart(8, '0'), row[at] === NO_VALUE ? '' : (row[at] ?? '')] as const),
  );
}

/** How the Gemeindeverzeichnis shortens what a municipality may call itself. */
const SHORT: Readonly<Record<string, string>> = { St: 'Stadt', M: 'Markt', GKSt: 'Große Kreisstadt' };

const comma = (value: string): string => value.replace('.', ',');

/** The rows of the table in the order of their keys; the newest year says which municipalities there are. */
export async function municipalityRows(raw: string): Promise<Municipality[]> {
  const years = new Map<number, Map<string, Listed>>();
  for (const year of YEARS) years.set(year, await listed(join(raw, FILE(year))));
  const newest = years.get(Math.max(...YEARS)) ?? new Map<string, Listed>();
  const power = await taxPower(join(raw, ATLAS));
  return [...newest]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([ags, { name, zusatz, art, flaeche }]) => ({
      ags,
      name,
      zusatz,
      art,
      flaeche_km2: comma(flaeche),
      ...Object.fromEntries(
        YEARS.map((year) => [`bevoelkerung_${year}`, years.get(year)?.get(ags)?.bevoelkerung ?? '']),
      ),
      steuereinnahmekraft_je_ew: comma(power.get(ags) ?? ''),
    })) as unknown as Municipality[];
}

const SOURCES = [
  ...YEARS.map((year) => ({
    quelle: `gemeindeverzeichnis-${year}`,
    titel: `Gemeindeverzeichnis (GV-ISys), Gebietsstand 31.12.${year}`,
    herausgeber: 'Statistisches Bundesamt (Destatis)',
    url: 'https://github.com/awiedem/german_election_data/tree/dc7922137c2d051ed08617668a42cd9bcb0a5b06/data/covars_municipality/raw/municipality_sizes',
    stand: `${year}-12-31`,
    lizenz: 'Vervielfältigung und Verbreitung, auch auszugsweise, mit Quellenangabe gestattet',
    datei: FILE(year),
    anmerkung: 'Auszug: Name, Fläche, Bevölkerung auf der Grundlage des Zensus 2011',
  })),
  {
    quelle: 'deutschlandatlas-gemeinden-2022',
    titel: 'Deutschlandatlas: Steuereinnahmekraft der Gemeinden 2022',
    herausgeber: 'Deutschlandatlas (Bund)',
    url: 'https://www.deutschlandatlas.bund.de',
    stand: '2024-12-12',
    lizenz: 'ungeklaert',
    datei: ATLAS,
    anmerkung: 'Auszug; die Datei nennt keine Lizenz',
  },
];

async function main(): Promise<void> {
  const [raw] = process.argv.slice(2);
  if (!raw)
    throw new Error('Aufruf: tsx scripts/city/municipalities.ts <Ordner mit gv-isys und deutschlandatlas-2024>');
  const rows = await municipalityRows(raw);
  const sources = await Promise.all(
    SOURCES.map(async (source) => ({
      ...source,
      datei: basename(source.datei),
      sha256: createHash('sha256')
        .update(await readFile(join(raw, source.datei)))
        .digest('hex'),
    })),
  );
  await mkdir(MUNICIPALITIES, { recursive: true });
  for (const [name, content] of [
    ['gemeinden', rows],
    ['quellen', sources],
  ] as const)
    await writeWhole(
      join(MUNICIPALITIES, `${name}.csv`),
      `${Papa.unparse([...content], { delimiter: ';', newline: '\n' })}\n`,
    );
  console.log(`${rows.length} Gemeinden in ${MUNICIPALITIES}`);
}

runAsCommand(import.meta.url, main);
