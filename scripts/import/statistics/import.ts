/**
 * From a table of GENESIS/Regionalstatistik, or a plain CSV of the same kind, to a tidy dataset.
 *
 * sheet (where are preamble, header, records?) → columns (what is in which column?) → values (what is in each cell?) → dataset.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileTable } from '../../../src/schema/file-tables.ts';
import { fromUnits, TIDY, toUnits } from '../../../src/schema/number.ts';
import { DataError, type Fault, Problems } from '../../problems.ts';
import { writeDatasetCsv } from '../../write/csv.ts';
import { writeJson } from '../../write/json.ts';
import { changeFolder } from '../../write/replace-folder.ts';
import { varyingTable } from '../varying.ts';
import { layoutOf } from './columns.ts';
import { constantColumns, sourceRow, statisticDescriptor } from './dataset.ts';
import { readStatisticRecipe, type StatisticRecipe } from './recipe.ts';
import { type Regions, readRegions } from './regions.ts';
import { readSheet } from './sheet.ts';
import { SCALE, type Values, valuesOf } from './values.ts';

/** Tables that people keep beside the imported ones. */
const BY_HAND = ['kennzahlen'];

/** Imports the file into `folder`, which holds the recipe; returns the summary. Throws a DataError and writes nothing when anything is wrong. */
export async function importStatistic(path: string, folder: string): Promise<string> {
  const recipe = await readStatisticRecipe(folder);
  const regions = await readRegions(folder);
  const file = basename(path);
  const bytes = await readFile(path).catch(() => {
    throw DataError.of({ kind: 'Datei fehlt', file: path, expected: 'eine lesbare CSV-Datei' });
  });
  const problems = new Problems();
  const values = readValues(bytes, recipe, regions, problems.in(file));
  if (values) checkTotals(values, recipe, problems.in(file));
  problems.throwIfAny();
  if (!values) throw new Error('a file without values has to be a fault');

  const constant = constantColumns(values.rows);
  const source = { file, sha256: createHash('sha256').update(bytes).digest('hex') };
  const byHand = BY_HAND.filter((name) => existsSync(join(folder, `${name}.csv`)));
  await changeFolder(folder, async (fresh) => {
    await writeDatasetCsv(join(fresh, 'werte.csv'), varyingTable('werte', constant), values.rows);
    await writeDatasetCsv(join(fresh, 'quellen.csv'), fileTable('quellen'), [sourceRow(recipe, source)]);
    await writeJson(join(fresh, 'datapackage.json'), statisticDescriptor(recipe, values, constant, source, byHand));
  });
  return summary(file, values, recipe);
}

/** The values of a file; undefined when it is no table at all. */
export function readValues(
  bytes: Uint8Array,
  recipe: StatisticRecipe,
  regions: Regions,
  fault: Fault,
): Values | undefined {
  const sheet = readSheet(bytes, recipe, fault);
  return sheet && valuesOf(sheet, layoutOf(sheet, recipe, fault), recipe, regions, fault);
}

/** Do the values of each indicator add up to what was computed without this program, in as many rows? */
function checkTotals({ rows }: Values, { kontrollsummen }: StatisticRecipe, fault: Fault): void {
  const sums = new Map<string, { units: bigint; zeilen: number }>();
  for (const { kennzahl = '', wert = '' } of rows) {
    const { units, zeilen } = sums.get(kennzahl) ?? { units: 0n, zeilen: 0 };
    const value = wert === '' ? 0n : toUnits(wert.replace(TIDY.decimalChar, '.'), SCALE);
    sums.set(kennzahl, { units: units + value, zeilen: zeilen + 1 });
  }
  const declared = new Map(kontrollsummen.map(({ kennzahl, summe, zeilen }) => [kennzahl, `${summe} in ${zeilen}`]));
  for (const kennzahl of new Set([...sums.keys(), ...declared.keys()])) {
    const { units = 0n, zeilen = 0 } = sums.get(kennzahl) ?? {};
    const found = `${fromUnits(units, SCALE)} in ${zeilen}`;
    const expected = declared.get(kennzahl);
    if (found === expected) continue;
    fault({ kind: 'Kontrollsumme', text: `${kennzahl}: ${found}`, expected: expected ?? 'eine im Rezept' });
  }
}

function summary(
  file: string,
  { read, rows, leftOut }: Values,
  { datensatz, kontrollsummen }: StatisticRecipe,
): string {
  const count = (value: number): string => value.toLocaleString('de-DE').padStart(13);
  return [
    `${datensatz.titel} (${file})`,
    `${count(read)}  Zellen gelesen`,
    `${count(rows.length)}  übernommen, davon ${rows.filter(({ wert }) => wert === '').length} ohne Wert, mit Grund`,
    ...[...leftOut].map(([grund, anzahl]) => `${count(anzahl)}  ausgelassen: ${grund}`),
    `${count(kontrollsummen.length)}  Kontrollsummen gleich`,
  ].join('\n');
}
