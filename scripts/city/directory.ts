/** The table of every municipality of Germany. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Municipality } from '../../src/budget/municipalities.ts';

/** The folder of the table; it is no dataset of a site, a city takes from it what concerns it. */
export const MUNICIPALITIES = 'data/gemeinden';

/** A source of the table. */
export type Source = Readonly<Record<'quelle' | 'titel' | 'herausgeber' | 'url' | 'stand' | 'lizenz', string>>;

async function rowsIn<Row>(name: string): Promise<Row[]> {
  const content = await readFile(join(MUNICIPALITIES, `${name}.csv`), 'utf8');
  return Papa.parse<Row>(content, { header: true, delimiter: ';', skipEmptyLines: true }).data;
}

export const readMunicipalities = (): Promise<Municipality[]> => rowsIn<Municipality>('gemeinden');
export const readMunicipalitySources = (): Promise<Source[]> => rowsIn<Source>('quellen');
