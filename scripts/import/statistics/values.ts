/** From the records of a statistical table to rows of `werte`: numbers exactly as printed, marks as the recipe reads them. */

import { fileTable } from '../../../src/schema/file-tables.ts';
import {
  describeFormat,
  fromUnits,
  type NumberFormat,
  numberReader,
  TIDY,
  toUnits,
} from '../../../src/schema/number.ts';
import type { Fault } from '../../problems.ts';
import { formatsOf } from '../formats.ts';
import type { Row } from '../labels.ts';
import type { Layout, TakenColumn } from './columns.ts';
import type { RecipeColumn, StatisticRecipe } from './recipe.ts';
import { existsIn, type Region, type Regions } from './regions.ts';
import { type Sheet, yearIn } from './sheet.ts';

/** Digits that `werte` keeps after the decimal mark. */
export const SCALE = fileTable('werte').columns.find(({ name }) => name === 'wert')?.scale ?? 0;

export interface Values {
  readonly rows: readonly Row[];
  /** Cells of the source, those that are left out among them. */
  readonly read: number;
  /** Cells that are no rows, by the reason. */
  readonly leftOut: ReadonlyMap<string, number>;
}

interface Cell {
  /** In the form of the dataset; empty: there is none. */
  readonly wert: string;
  readonly fehlgrund: string;
  /** Does a mark stand in place of a number? */
  readonly marked: boolean;
}

/** Every cell becomes a row, or is left out and counted, or is named as a fault. */
export function valuesOf(
  sheet: Sheet,
  layout: Layout,
  recipe: StatisticRecipe,
  regions: Regions,
  fault: Fault,
): Values {
  const readCell = cellReader(formatsIn(sheet, layout, recipe, fault), recipe, fault);
  const readYear = yearReader(layout, fault);
  const groups = byYear(layout.columns);
  const rows: Row[] = [];
  const leftOut = new Map<string, number>();
  let read = 0;
  for (const { record, cells } of sheet.records) {
    const region = regionOf(cells, record, sheet, recipe, regions, fault);
    for (const [columnYear, columns] of groups) {
      const year = columnYear ?? readYear(cells, record);
      if (!region || year === undefined) continue;
      read += columns.length;
      const found = columns.map((column) => ({ column, cell: readCell(cells, record, column) }));
      const reason = otherKey(cells, recipe) ?? reasonToLeaveOut(found, region, year, recipe);
      if (reason) leftOut.set(reason, (leftOut.get(reason) ?? 0) + columns.length);
      else rows.push(...found.map(({ column, cell }) => rowOf(cell, column.declared, region, year, record, recipe)));
    }
  }
  return { rows, read, leftOut };
}

function byYear(columns: readonly TakenColumn[]): Map<number | undefined, TakenColumn[]> {
  const groups = new Map<number | undefined, TakenColumn[]>();
  for (const column of columns) groups.set(column.year, [...(groups.get(column.year) ?? []), column]);
  return groups;
}

function otherKey(cells: readonly string[], { nur = [] }: StatisticRecipe): string | undefined {
  const other = nur.find(({ spalte, text }) => cells[spalte - 1]?.trim() !== text);
  return other && `Spalte ${other.spalte} ist nicht „${other.text}“`;
}

function reasonToLeaveOut(
  found: readonly { cell: Cell }[],
  region: Region,
  year: number,
  { jahre }: StatisticRecipe,
): string | undefined {
  const [first = 0, last = 0] = jahre;
  if (year < first || year > last) return `Jahre außerhalb von ${first} bis ${last}`;
  // A dissolved district keeps its line in every year. With figures it stays (sources restate them), with marks alone it says nothing.
  const nothing = !existsIn(region, year) && found.every(({ cell }) => cell.marked);
  return nothing ? 'Region gab es in diesem Jahr nicht' : undefined;
}

function rowOf(
  { wert, fehlgrund }: Cell,
  { kennzahl, einheit }: RecipeColumn,
  region: Region,
  year: number,
  record: number,
  { wertart, genauigkeit = '', reihen, quelle }: StatisticRecipe,
): Row {
  return {
    ags: region.ags,
    jahr: String(year),
    jahr_bis: '',
    kennzahl,
    wert,
    genauigkeit,
    fehlgrund,
    einheit,
    wertart,
    // Years before the first series are outside of `jahre`.
    reihe: reihen.findLast(({ ab }) => ab <= year)?.reihe ?? '',
    zaehler: '',
    nenner: '',
    quelle: quelle.quelle,
    zeile: String(record),
    anmerkung: '',
  };
}

function regionOf(
  cells: readonly string[],
  record: number,
  { keyColumn }: Sheet,
  { ags }: StatisticRecipe,
  regions: Regions,
  fault: Fault,
): Region | undefined {
  const key = ags ?? cells[keyColumn ?? 0] ?? '';
  const region = regions.find(key);
  if (!region)
    fault({ kind: 'Region unbekannt', record, text: key, expected: 'ein Schlüssel aus dem Datensatz regionen' });
  return region;
}

function yearReader({ timeColumn }: Layout, fault: Fault) {
  return (cells: readonly string[], record: number): number | undefined => {
    const text = timeColumn === undefined ? '' : (cells[timeColumn] ?? '');
    const year = yearIn(text);
    if (year === undefined) {
      const expected = 'ein Jahr oder Datum (2015, 31.12.2015, 2015-12-31)';
      fault({ kind: 'Jahr', record, column: `${(timeColumn ?? 0) + 1}`, text, expected });
    }
    return year;
  };
}

/** How the numbers of each column are written, by its place. */
function formatsIn(
  { records }: Sheet,
  { columns }: Layout,
  { datei, zeichen }: StatisticRecipe,
  fault: Fault,
): ReadonlyMap<number, NumberFormat> {
  const written = columns.map(({ at, declared }) => {
    const texts = records.map(({ cells }) => cells[at]?.trim() ?? '').filter((text) => !(text in zeichen));
    return [at, { name: declared.kopf, texts }] as const;
  });
  return formatsOf(new Map(written), { said: datei, bareNumber: true }, fault);
}

/** Reads numbers and marks; what is neither is named, with the marks that the table may have. */
function cellReader(formats: ReadonlyMap<number, NumberFormat>, { zeichen }: StatisticRecipe, fault: Fault) {
  const readers = new Map([...formats].map(([at, format]) => [at, numberReader(format, SCALE)]));
  const marks = new Map(Object.entries(zeichen));
  const shown = [...marks.keys()].map((mark) => (mark === '' ? 'leer' : `„${mark}“`)).join(' ');
  return (cells: readonly string[], record: number, { at, declared }: TakenColumn): Cell => {
    const text = cells[at]?.trim() ?? '';
    const mark = marks.get(text);
    if (mark) return { wert: mark.wert ?? '', fehlgrund: mark.fehlgrund ?? '', marked: true };
    // in a statistic brackets say that a number is uncertain, never that it is less than nothing
    const number = text.startsWith('(') ? undefined : readers.get(at)?.(text);
    if (typeof number === 'string') return { wert: scaled(number, declared.faktor), fehlgrund: '', marked: false };
    const form = describeFormat(formats.get(at) ?? TIDY, SCALE);
    const expected = `${form}, oder ein Zeichen des Rezepts: ${shown || 'keines'}`;
    fault({ kind: text === '' ? 'fehlt' : 'unzulässig', record, column: declared.kopf, text, expected });
    return { wert: '', fehlgrund: '', marked: false };
  };
}

function scaled(number: string, factor = 1): string {
  return fromUnits(toUnits(number, SCALE) * BigInt(factor), SCALE).replace('.', TIDY.decimalChar);
}
