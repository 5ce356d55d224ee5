/**
 * From a city's list of investments to a tidy dataset: sheet (which column is what?) → rows (what is in each cell?) → dataset.
 *
 * The form of the list is described in docs/vorlagen/investitionen.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileTable } from '../../../src/schema/file-tables.ts';
import { fromUnits, TIDY, toUnits } from '../../../src/schema/number.ts';
import { DataError, type Fault, Problems } from '../../problems.ts';
import { writeDatasetCsv } from '../../write/csv.ts';
import { writeJson } from '../../write/json.ts';
import { changeFolder } from '../../write/replace-folder.ts';
import type { Row } from '../labels.ts';
import { SCALE } from './cells.ts';
import { listDescriptor } from './dataset.ts';
import { type InvestmentRecipe, readInvestmentRecipe } from './recipe.ts';
import { type ListRows, rowsOf } from './rows.ts';
import { readList } from './sheet.ts';

/** What one year of the list adds up to; exact decimal text. */
export interface YearTotal {
  readonly jahr: number;
  readonly summe: string;
  readonly zeilen: number;
}

/** Imports the list into `folder`, which holds the recipe; returns the summary. Throws a DataError and writes nothing when anything is wrong. */
export async function importInvestments(path: string, folder: string): Promise<string> {
  const recipe = await readInvestmentRecipe(folder);
  const file = basename(path);
  const bytes = await readFile(path).catch(() => {
    throw DataError.of({ kind: 'Datei fehlt', file: path, expected: 'eine lesbare CSV-Datei' });
  });
  const { list, totals } = readInvestments(bytes, recipe, file);
  const source = { file, sha256: createHash('sha256').update(bytes).digest('hex') };
  const { url = '', fundort = '', abruf = '', anmerkung = '' } = recipe.quelle;
  const quelle: Row = { ...recipe.quelle, url, fundort, abruf, anmerkung, datei: file, sha256: source.sha256 };
  await changeFolder(folder, async (fresh) => {
    await writeDatasetCsv(join(fresh, 'investitionen.csv'), fileTable('investitionen'), list.rows);
    await writeDatasetCsv(join(fresh, 'quellen.csv'), fileTable('quellen'), [quelle]);
    await writeJson(join(fresh, 'datapackage.json'), listDescriptor(recipe, list, totals, source));
  });
  return summary(file, list, totals, recipe);
}

/** The rows of a list and what its years add up to; throws a DataError that names every fault. */
export function readInvestments(
  bytes: Uint8Array,
  recipe: InvestmentRecipe,
  file: string,
): { list: ListRows; totals: YearTotal[] } {
  const problems = new Problems();
  const fault = problems.in(file);
  const sheet = readList(bytes, recipe, fault);
  const list = sheet && rowsOf(sheet, recipe, fault);
  const totals = list ? totalsOf(list.rows) : [];
  // A total of what could not be read would only add to the confusion.
  if (problems.count === 0) checkTotals(totals, recipe, fault);
  problems.throwIfAny();
  if (!list) throw new Error('a file without rows has to be a fault');
  return { list, totals };
}

function totalsOf(rows: readonly Row[]): YearTotal[] {
  const sums = new Map<number, { units: bigint; zeilen: number }>();
  for (const { jahr = '', betrag = '' } of rows) {
    if (betrag === '') continue;
    const { units, zeilen } = sums.get(Number(jahr)) ?? { units: 0n, zeilen: 0 };
    sums.set(Number(jahr), {
      units: units + toUnits(betrag.replace(TIDY.decimalChar, '.'), SCALE),
      zeilen: zeilen + 1,
    });
  }
  return [...sums]
    .sort(([a], [b]) => a - b)
    .map(([jahr, { units, zeilen }]) => ({ jahr, summe: fromUnits(units, SCALE), zeilen }));
}

/** Where the recipe states totals, it has to state those of every year, and they have to be the ones of the list. */
function checkTotals(totals: readonly YearTotal[], { kontrollsummen }: InvestmentRecipe, fault: Fault): void {
  if (!kontrollsummen) return;
  const text = ({ summe, zeilen }: YearTotal): string => `${summe} in ${zeilen}`;
  const found = new Map(totals.map((total) => [total.jahr, text(total)]));
  const stated = new Map(kontrollsummen.map((total) => [total.jahr, text(total)]));
  for (const jahr of new Set([...found.keys(), ...stated.keys()])) {
    if (found.get(jahr) === stated.get(jahr)) continue;
    const expected = stated.get(jahr) ?? 'eine im Rezept';
    fault({ kind: 'Kontrollsumme', column: `${jahr}`, text: found.get(jahr) ?? 'kein Betrag', expected });
  }
}

function summary(file: string, list: ListRows, totals: readonly YearTotal[], recipe: InvestmentRecipe): string {
  const count = (value: number): string => value.toLocaleString('de-DE').padStart(13);
  return [
    `${recipe.datensatz.titel} (${file})`,
    `${count(list.measures)}  Maßnahmen gelesen`,
    `${count(list.rows.length)}  Zahlen übernommen`,
    ...[...list.leftOut].map(([reason, number]) => `${count(number)}  ausgelassen: ${reason}`),
    recipe.kontrollsummen
      ? `${count(totals.length)}  Kontrollsummen gleich`
      : 'Das Rezept nennt keine Kontrollsummen. Bitte mit der gedruckten Liste vergleichen:',
    ...totals.map(
      ({ jahr, summe, zeilen }) => `  ${jahr}: ${Number(summe).toLocaleString('de-DE')} €, Beträge: ${zeilen}`,
    ),
  ].join('\n');
}
