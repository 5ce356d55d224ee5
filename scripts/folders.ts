import { TABLES_FOLDER } from '../src/schema/folders.ts';

/** Where the data of the city lie, and where what is made of them goes; the variables are those that the site is built with. */
export function dataFolders() {
  const { KLARHAUSHALT_DATA, KLARHAUSHALT_DATEN, KLARHAUSHALT_TABELLEN } = process.env;
  return {
    data: KLARHAUSHALT_DATA ?? 'data',
    /** What is published. */
    out: KLARHAUSHALT_DATEN ?? 'public/daten',
    /** The tables with every row, where not all of them are published. */
    complete: KLARHAUSHALT_TABELLEN ?? TABLES_FOLDER,
  };
}
