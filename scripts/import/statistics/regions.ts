/** From the key of a source to the project's: one key everywhere, decided by the table of regions. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataFolders, shownFolder } from '../../../src/schema/data-folders.mjs';
import { fileTable } from '../../../src/schema/file-tables.ts';
import { Problems } from '../../problems.ts';
import { readDataset } from '../../read/datasets.ts';

const DATASET = 'regionen';
/** Berlin and Hamburg are Land, Kreis and municipality at once. */
const CITY_STATE = /^(\d{2})000(?:000)?$/;

export interface Region {
  readonly ags: string;
  readonly from: string;
  readonly until: string;
}

/** The regions of the dataset `regionen`. */
export class Regions {
  readonly #regions: ReadonlyMap<string, Region>;

  constructor(regions: readonly Region[]) {
    this.#regions = new Map(regions.map((region) => [region.ags, region]));
  }

  /**
   * The project's key: a kreisfreie Stadt has 8 digits (a source's 12054 is 12054000), a Landkreis 5. Which of the two a key
   * of 5 digits means is what the table of regions has. Undefined: it has neither.
   */
  find(key: string): Region | undefined {
    const [, state] = CITY_STATE.exec(key) ?? [];
    const candidates = [key, `${key}000`, ...(key.endsWith('000') ? [key.slice(0, 5)] : []), ...(state ? [state] : [])];
    return candidates.map((ags) => this.#regions.get(ags)).find((region) => region !== undefined);
  }
}

/** Did the region exist at the end of the year? */
export function existsIn({ from, until }: Region, year: number): boolean {
  const end = `${year}-12-31`;
  return from <= end && (until === '' || until >= end);
}

/** Reads the regions that stand beside the dataset, or those of the general data; throws a DataError when they are missing or faulty. */
export async function readRegions(folder: string): Promise<Regions> {
  const problems = new Problems();
  const beside = dirname(folder);
  const root = existsSync(join(beside, DATASET)) ? beside : (dataFolders().general ?? beside);
  const { tables } = await readDataset(join(root, DATASET), `${shownFolder(root)}/${DATASET}`, problems);
  problems.throwIfAny();
  const at = (name: string): number => fileTable(DATASET).columns.findIndex((column) => column.name === name);
  const [ags, from, until] = [at('ags'), at('gueltig_von'), at('gueltig_bis')];
  const rows = tables.get(DATASET)?.rows ?? [];
  return new Regions(
    rows.map(({ cells }) => ({ ags: cells[ags] ?? '', from: cells[from] ?? '', until: cells[until] ?? '' })),
  );
}
