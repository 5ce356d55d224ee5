/** A dataset in a zip, as the page for one's own budget gives it: its files are taken as they are, once its sums are what it says. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { isZip } from '../../../src/reader/bytes/unpack.ts';
import { BUDGET_TABLES } from '../../../src/reader/dataset/tables.ts';
import { fromUnits, toUnits } from '../../../src/reader/numbers/decimal.ts';
import { DataError } from '../../problems.ts';
import { replaceFolder } from '../../write/replace-folder.ts';

type Row = Readonly<Record<string, string>>;
interface Control {
  readonly filter: Readonly<Record<string, string | number>>;
  readonly summe: string;
}

const FILES = [...[...BUDGET_TABLES.keys()].map((name) => `${name}.csv`), 'datapackage.json', 'import.json'];

/** The files of the dataset by name; undefined: the path is no zip, or one of something else. */
export async function packedDataset(path: string): Promise<ReadonlyMap<string, string> | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes || !isZip(bytes)) return undefined;
  const parts = unzipSync(bytes, { filter: ({ name }) => FILES.includes(name) });
  if (FILES.some((name) => !parts[name])) return undefined;
  return new Map(FILES.map((name) => [name, new TextDecoder().decode(parts[name])]));
}

/** Writes the dataset into the folder; returns what it adds up to. @throws DataError and writes nothing where its sums are others than it says */
export async function unpackDataset(files: ReadonlyMap<string, string>, path: string, folder: string): Promise<string> {
  const { kontrollsummen } = JSON.parse(files.get('datapackage.json') ?? '') as { kontrollsummen: readonly Control[] };
  const rows = Papa.parse<Row>(files.get('haushalt.csv') ?? '', {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  }).data;
  const lines = kontrollsummen.map(({ filter, summe }) => {
    const found = sumOf(rows, filter);
    const name = Object.values(filter).join(' ');
    if (found !== summe)
      throw DataError.of({ kind: 'Kontrollsumme', file: basename(path), text: `${name}: ${found}`, expected: summe });
    return `  ${found}  ${name}`;
  });
  await mkdir(folder, { recursive: true });
  await replaceFolder(folder, async (fresh) => {
    for (const [name, text] of files) await writeFile(join(fresh, name), text);
  });
  return `Der Datensatz aus ${basename(path)} liegt in ${folder}. Summen in Euro, nachgerechnet:\n${lines.join('\n')}`;
}

const sumOf = (rows: readonly Row[], filter: Control['filter']): string =>
  fromUnits(
    rows
      .filter((row) => Object.entries(filter).every(([column, value]) => row[column] === String(value)))
      .reduce((sum, { betrag = '' }) => sum + (toUnits(betrag.replace(',', '.')) ?? 0n), 0n),
  );
