import { dataFolders } from '../src/schema/data-folders.mjs';
import { TABLES_FOLDER } from '../src/schema/folders.ts';

/** Where the data lie, and where what is made of them goes; the variables are those that the site is built with. */
export function buildFolders() {
  const { KLARHAUSHALT_DATEN, KLARHAUSHALT_TABELLEN } = process.env;
  const { city, general } = dataFolders();
  return {
    /** What belongs to the city. */
    data: city,
    /** What holds for any city. */
    general,
    /** What is published. */
    out: KLARHAUSHALT_DATEN ?? 'public/daten',
    /** The tables with every row, where not all of them are published. */
    complete: KLARHAUSHALT_TABELLEN ?? TABLES_FOLDER,
  };
}
