/**
 * The built sites of the cities. All are built at once, by whoever asks first, and stay in `.cache/cities` for all tests and for
 * later runs, as long as nothing has changed that they are made of.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildData } from '../../scripts/build-data.ts';
import { fingerprintOf } from '../../scripts/fingerprint.mjs';
import { extent } from '../../scripts/testing/extent.ts';
import type { Site } from '../../src/site.ts';
import { CITY_DATA } from '../fixture-city/build.ts';
import { CITIES, type City, type CityName } from './cities.ts';
import { alone } from './lock.ts';
import { GENERAL, makeReal, REAL_CITIES, type RealCityName } from './real.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const CACHE = join(ROOT, '.cache/cities');
/** So many states of the code have their cities kept. */
const KEPT = 3;

/** As `npm run build` gives it to Node (`scripts/site.mjs` says why). */
const ROOM = ['--max-semi-space-size=64'];

/** What the runner of the tests says of itself, which is not true of the program that renders. */
const OF_THE_RUNNER = new Set(['DEV', 'PROD', 'SSR', 'MODE']);

/** The city that has an address, and so tells others of its pictures. */
const SHARED: CityName = 'public';

/** What the sites are made of. */
const SOURCES = [
  ...['src', 'scripts', 'tests/cities', 'tests/fixture-city', 'data/general', 'data/gemeinden'],
  ...['public/_headers', 'public/symbol.svg', 'astro.config.mjs', 'package-lock.json'],
];

/** A built site. */
export interface CitySite {
  /** The folder of its data, as they were when its pages were made. */
  readonly data: string;
  readonly dist: string;
}

let built: Promise<string> | undefined;

/** The site of a city. Throws what its build threw, if it could not be built. */
export async function site(name: CityName | RealCityName): Promise<CitySite> {
  built ??= buildOnce();
  const { data, dist, fault } = placeOf(name, await built);
  if (existsSync(fault)) throw new Error(await readFile(fault, 'utf8'));
  return { data, dist };
}

/** Where a city has its data and gets its site; `render.mjs` reads it. */
export interface Place {
  readonly data: string;
  /** Files that go into the site as they are. */
  readonly assets: string;
  readonly dist: string;
  /** Gets the error that its pages end with, if they do. */
  readonly fault: string;
  /** Are the pictures of links to its pages drawn? */
  readonly sharePictures: boolean;
  /** Tells the code of the site where all this is. */
  env: Readonly<Record<string, string>>;
}

function placeOf(name: string, folder: string): Place {
  const at = (part: string): string => join(folder, name, part);
  const [data, assets, dist] = [at('data'), at('public'), at('dist')];
  const env = {
    KLARHAUSHALT_DATA: data,
    KLARHAUSHALT_GENERAL: '',
    KLARHAUSHALT_DATEN: join(assets, 'daten'),
    KLARHAUSHALT_TABELLEN: at('tabellen'),
    KLARHAUSHALT_PUBLIC: assets,
    KLARHAUSHALT_DIST: dist,
  };
  return { data, assets, dist, fault: at('fault.txt'), sharePictures: name === SHARED, env };
}

/** The folder with all cities; a half of one is never seen, as it gets its name when it is complete. */
async function buildOnce(): Promise<string> {
  const folder = join(CACHE, `${extent({ daily: 'daily', all: 'all' })}-${fingerprintOf(ROOT, SOURCES).slice(0, 16)}`);
  await mkdir(CACHE, { recursive: true });
  await alone(`${folder}.lock`, async () => {
    if (existsSync(folder)) return;
    const draft = `${folder}.draft`;
    await rm(draft, { recursive: true, force: true });
    await buildAll(draft);
    await rename(draft, folder);
  });
  const now = new Date();
  await utimes(folder, now, now);
  await forgetOthers();
  return folder;
}

async function buildAll(folder: string): Promise<void> {
  const places: Place[] = [];
  for (const [name, city] of Object.entries<City>(CITIES)) {
    const place = placeOf(name, folder);
    await prepare(place, city);
    places.push(place);
  }
  for (const name of REAL_CITIES) {
    const place = { ...placeOf(name, folder) };
    place.env = { ...place.env, KLARHAUSHALT_GENERAL: GENERAL };
    await makeReal(name, place.data);
    // what a number on a page leads to is looked up beside the city's own data, as in `data/`
    await symlink(join(ROOT, GENERAL), join(folder, name, 'general'));
    await copyAssets(place);
    await buildData({ ...buildOf(place), general: GENERAL });
    places.push(place);
  }
  const list = join(folder, 'places.json');
  await writeFile(list, JSON.stringify(places));
  const ours = Object.entries(process.env).filter(([name]) => !OF_THE_RUNNER.has(name));
  const env = { ...Object.fromEntries(ours), NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
  await promisify(execFile)(process.execPath, [...ROOM, join(ROOT, 'tests/cities/render.mjs'), list, folder], {
    cwd: ROOT,
    env,
  });
}

/** Data, tables and files of a city, ready for its pages to be made. */
async function prepare(place: Place, { site: change, later }: City): Promise<void> {
  const { data } = place;
  await cp(CITY_DATA, data, { recursive: true });
  const described = join(data, 'site.json');
  const given = JSON.parse(await readFile(described, 'utf8')) as Site;
  await writeFile(described, JSON.stringify(change ? change(given) : given));
  await copyAssets(place);
  const build = buildOf(place);
  await buildData(build);
  if (!later) return;
  await later(data, build.out);
  await buildData(build);
}

async function copyAssets({ assets }: Place): Promise<void> {
  for (const file of ['symbol.svg', '_headers']) await cp(join(ROOT, 'public', file), join(assets, file));
}

const buildOf = ({ data, assets, env }: Place) => ({
  data,
  out: join(assets, 'daten'),
  complete: env.KLARHAUSHALT_TABELLEN,
  log: () => {},
});

/** Removes the cities of the states of the code that were not asked for the longest. */
async function forgetOthers(): Promise<void> {
  const names = (await readdir(CACHE)).filter((name) => /^[a-z]+-[0-9a-f]{16}$/.test(name));
  const used = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(CACHE, name))).mtimeMs })));
  const old = used.sort((a, b) => b.at - a.at).slice(KEPT);
  for (const { name } of old) await rm(join(CACHE, name), { recursive: true, force: true });
}
