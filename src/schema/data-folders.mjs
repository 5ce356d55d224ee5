/**
 * Where the data of a site lie: what belongs to a city is in a folder of its own (`data/<city>`), what holds for any city (statistics,
 * regions, charts of accounts) in `data/general`. `data/stadt.json` names the city that is built when nobody names another.
 *
 * Plain JavaScript, as the commands that are not translated read it too.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve } from 'node:path';

/** Data that hold for any city. */
const GENERAL = 'data/general';
/** Names the city that is built when nobody names another. */
const SETTING = 'data/stadt.json';

/**
 * @typedef {object} DataFolders
 * @property {string} city the folder with `site.json`, the city's own datasets, its corrections and its archive
 * @property {string | undefined} general the folder of the general datasets; undefined: the city brings all that it needs
 */

/**
 * The folders of the city that the environment names: `KLARHAUSHALT_DATA` is the city's own, `KLARHAUSHALT_GENERAL` the general one, which
 * is not read where only the first is named. Without both it is the city of `data/stadt.json`.
 * @returns {DataFolders}
 */
export function dataFolders({ KLARHAUSHALT_DATA: city, KLARHAUSHALT_GENERAL: general } = process.env) {
  return city ? { city, general: general || undefined } : { city: defaultCity(), general: GENERAL };
}

/** Folder of the city that is built when nobody names another. */
export function defaultCity() {
  return join('data', String(JSON.parse(readFileSync(SETTING, 'utf8')).stadt));
}

/**
 * All folders that datasets are read from, the city's own last, each with the name that its files have below `data/` on pages.
 * @param {DataFolders} folders
 * @returns {{ folder: string, shown: string }[]}
 */
export function datasetRoots({ city, general }) {
  if (general === undefined) return [{ folder: city, shown: '' }];
  return [general, city].map((folder) => ({ folder, shown: `${basename(resolve(folder))}/` }));
}

/**
 * The environment in which the city of a folder is built; its site and tables get folders of their own, so that those of the default city
 * stay as they are. Nothing for the default city itself.
 * @param {string} named a folder, or the name of one in `data/`
 * @returns {Record<string, string>}
 */
export function cityEnvironment(named) {
  const city = existsSync(join(named, 'site.json')) ? named : join('data', named);
  if (!existsSync(join(city, 'site.json')))
    throw new Error(
      `--city ${named}: dort liegt keine site.json. Eine Stadt anlegen: npm run city -- --name … --from …`,
    );
  if (resolve(city) === resolve(defaultCity())) return {};
  const name = basename(resolve(city));
  const made = join('.cache/staedte', name);
  return {
    KLARHAUSHALT_DATA: city,
    KLARHAUSHALT_GENERAL: GENERAL,
    KLARHAUSHALT_PUBLIC: join(made, 'public'),
    KLARHAUSHALT_DATEN: join(made, 'public/daten'),
    KLARHAUSHALT_TABELLEN: join(made, 'tabellen'),
    KLARHAUSHALT_DIST: `dist-${name}`,
  };
}

/**
 * What messages call a folder: its path from here, or its name where it lies elsewhere.
 * @param {string} folder
 */
export function shownFolder(folder) {
  const path = relative('.', resolve(folder));
  return path.startsWith('..') || isAbsolute(path) ? basename(resolve(folder)) : path.replaceAll('\\', '/');
}
