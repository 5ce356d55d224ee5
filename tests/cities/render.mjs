/**
 * Renders several cities from one bundle: `node tests/cities/render.mjs <places.json> <folder>`.
 *
 * Most of what `astro build` does, it does to the code, which is the same for every city; the pages take a fifth of it. So Astro
 * builds the first city as always, and then renders the others: its modules are loaded anew from a copy of the bundle in the
 * folder of each city, and so read that city's data. For this it has to be asked from inside for what it renders
 * (`BuildPipeline`), and to render again (`generatePages`): no public names of Astro, whose version is pinned.
 *
 * Plain JavaScript, as a translator of TypeScript would look at each of the thousand modules of the bundles.
 */
import { cp, link, mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'astro';
import { beginCollecting } from '../../src/figure/collector.mjs';

/** @typedef {import('./site.ts').Place} Place */

/**
 * What is known of Astro's insides.
 * @typedef {object} Rendering
 * @property {{
 *   settings: { config: { outDir: URL, integrations: import('astro').AstroIntegration[] } },
 *   allPages: Record<string, { route: { distURL: URL[] } }>,
 *   pageNames: string[],
 * }} options
 * @property {{ middlewareEntryPoint?: URL }} internals
 */

/**
 * Renders each city into its `dist`. The fault of one, but the first, is written beside it and does not keep the others from it.
 * @param {Place[]} places
 * @param {string} folder
 */
async function renderCities([first, ...others], folder) {
  if (!first) return;
  const bundle = join(folder, 'bundle');
  const renderAgain = await lookInside();
  enter(first);
  await build({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    outDir: first.dist,
    publicDir: join(folder, 'nothing'),
    logLevel: 'error',
    integrations: [keeping(bundle, first)],
  });
  for (const place of others) {
    enter(place);
    await renderAgain(place, bundle).catch((error) => writeFile(place.fault, error.stack));
  }
  await rm(bundle, { recursive: true });
}

/**
 * The code of a site asks the environment where its data are; what its pages collect begins anew with the build (`begin`).
 * @param {Place} place
 */
function enter({ env }) {
  Object.assign(process.env, env);
}

/**
 * Keeps what Astro has bundled, before the first city is rendered among it.
 * @param {string} bundle
 * @param {Place} place
 * @returns {import('astro').AstroIntegration}
 */
const keeping = (bundle, place) => ({
  name: 'keep-bundle',
  hooks: {
    // no hook that is called again for the others
    'astro:build:ssr': async () => {
      leaveOutPictures(place);
      await linkFolder(place.dist, bundle);
      // before its last files are written, as with the others
      await cp(place.assets, place.dist, { recursive: true });
    },
  },
});

/**
 * Share pictures take as long to draw as their pages to write, and are looked at in one city.
 * @param {Place} place
 */
function leaveOutPictures({ sharePictures }) {
  if (!sharePictures) beginCollecting();
}

/** Watches the first rendering; gives a function that does it again for another city. */
async function lookInside() {
  const inside = dirname(fileURLToPath(import.meta.resolve('astro/package.json')));
  const { BuildPipeline } = await import(pathToFileURL(join(inside, 'dist/core/build/pipeline.js')).href);
  const { generatePages } = await import(pathToFileURL(join(inside, 'dist/core/build/generate.js')).href);
  /** @type {Rendering | undefined} */
  let seen;
  const { create } = BuildPipeline;
  BuildPipeline.create = (/** @type {Rendering} */ rendering) => {
    seen = rendering;
    return create(rendering);
  };
  return async (/** @type {Place} */ place, /** @type {string} */ bundle) => {
    if (!seen)
      throw new Error('Astro renders in another way than this file knows: it did not ask for a BuildPipeline.');
    const { options, internals } = seen;
    moveTo(place, seen);
    options.pageNames.length = 0;
    for (const { route } of Object.values(options.allPages)) route.distURL = [];
    await linkFolder(bundle, place.dist);
    await begin(options);
    leaveOutPictures(place);
    await generatePages(options, internals);
    await removeFiles(place.dist, (await filesIn(bundle)).filter(renders));
    await cp(place.assets, place.dist, { recursive: true });
    await finish(options);
  };
}

/**
 * What is rendered next is a city's: also what stands around each page, which would else tell of the one before.
 * @param {Place} place
 * @param {Rendering} rendering
 */
function moveTo({ dist }, { options: { settings }, internals }) {
  const from = settings.config.outDir.href;
  settings.config.outDir = pathToFileURL(`${dist}/`);
  const { middlewareEntryPoint: around } = internals;
  if (!around?.href.startsWith(from))
    throw new Error('Astro keeps its middleware in another place than this file knows.');
  internals.middlewareEntryPoint = new URL(around.href.slice(from.length), settings.config.outDir);
}

/**
 * What the integrations of the site do before its pages are rendered.
 * @param {Rendering['options']} options
 */
async function begin({ settings: { config } }) {
  for (const { hooks } of config.integrations) {
    await hooks['astro:config:done']?.(/** @type {any} */ ({ config }));
    await hooks['astro:build:start']?.(/** @type {any} */ ({ logger: { info: () => {} } }));
  }
}

/**
 * What the integrations of the site do when its pages are done.
 * @param {Rendering['options']} options
 */
async function finish({ settings: { config }, pageNames }) {
  const done = { dir: config.outDir, pages: pageNames.map((pathname) => ({ pathname })), logger: { info: () => {} } };
  for (const { hooks } of config.integrations) await hooks['astro:build:done']?.(/** @type {any} */ (done));
}

/** Is this the part of a bundle that renders, and no part of the site? */
const renders = (/** @type {string} */ name) => name.endsWith('.mjs') && !/^(_astro|engine)\//.test(name);

/** @param {string} folder */
async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1));
}

/**
 * A second name for each file: the engine alone has 40 MB, and nothing changes them.
 * @param {string} from
 * @param {string} to
 */
async function linkFolder(from, to) {
  for (const name of await filesIn(from)) {
    await mkdir(dirname(join(to, name)), { recursive: true });
    await link(join(from, name), join(to, name));
  }
}

/**
 * Removes files, and the folders that are empty then.
 * @param {string} folder
 * @param {string[]} names
 */
async function removeFiles(folder, names) {
  for (const name of names) await rm(join(folder, name));
  const above = (/** @type {string} */ name) => (name === '.' ? [] : [name, ...above(dirname(name))]);
  const folders = [...new Set(names.flatMap((name) => above(dirname(name))))].sort((a, b) => b.length - a.length);
  for (const name of folders) await rmdir(join(folder, name)).catch(() => {});
}

const [, , places = '', folder = ''] = process.argv;
await renderCities(JSON.parse(await readFile(places, 'utf8')), folder);
