/**
 * `npm run build`, `npm start` and `npm run dev`: the data and, beside them, the site. Both begin at once, because until its pages are rendered
 * the site needs none of the data: bundling what runs in the browser takes as long as the tables.
 *
 *     node scripts/site.mjs build [--force] [--city data/moers] [--verify]
 *     node scripts/site.mjs start [--force]
 *     node scripts/site.mjs dev [--force] [--port 4321] [--host]
 *
 * `--verify` builds twice beside what is there, and names the files that differ.
 *
 * `--force` builds the data anew, also those that are made already of the same inputs. `--city <folder>` names another city than that of
 * `data/stadt.json`: its site goes to `dist-<name of the folder>`.
 *
 * `package.json` gives Node more room for what is soon forgotten: pages are made of many short texts, and a sixth of the time went into
 * clearing them away.
 */
import { fork, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { whenPagesAreWritten } from '../src/figure/build/pages-written.mjs';
import { cityEnvironment } from '../src/schema/data-folders.mjs';
import { noteSources, sourcesNow } from './built-from.mjs';
import { clearUp, dropFolder, freshFolder, swapFolder } from './write/swap-folder.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Starts the data build; when it fails it has said why, and there is no site.
 * @param {boolean} force
 * @param {boolean} yielding while a site is built, the data are done before it needs them, and should not delay it
 */
function buildData(force, yielding) {
  const script = ['--import', 'tsx/esm', join(ROOT, 'scripts/data.ts'), ...(force ? ['--force'] : [])];
  // its progress, one line that overwrites itself, would run into the lines of the site
  const child = spawn(process.execPath, script, { cwd: ROOT, stdio: ['ignore', 'inherit', 'pipe'] });
  if (yielding && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  child.stderr.pipe(process.stderr);
  process.on('exit', () => child.kill());
  return /** @type {Promise<void>} */ (
    new Promise((done) => {
      child.on('close', (code) => (code === 0 ? done() : process.exit(code ?? 1)));
    })
  );
}

/**
 * Lets nothing that needs the data begin before they are there.
 * @param {Promise<void>} data
 * @returns {import('astro').AstroIntegration}
 */
const afterData = (data) => ({
  name: 'after-data',
  hooks: {
    'astro:build:setup': ({ target, updateConfig }) => {
      // the published files are copied into the site together with what runs in the browser, then pages are rendered
      if (target === 'server') updateConfig({ build: { copyPublicDir: false } });
      else updateConfig({ build: { copyPublicDir: true }, plugins: [{ name: 'after-data', buildEnd: () => data }] });
    },
    'astro:server:setup': ({ server }) => {
      server.middlewares.use((_request, _response, next) => {
        data.then(() => next());
      });
      // what the first page is made by is read meanwhile
      server.httpServer?.once('listening', () => void server.ssrLoadModule('/src/pages/index.astro').catch(() => {}));
    },
  },
});

/**
 * Builds the site beside the one that is there, which it replaces as soon as it is whole.
 * @param {Promise<void>} data
 * @returns {Promise<string>} where it is
 */
async function buildSite(data) {
  const elsewhere = process.env.KLARHAUSHALT_DIST;
  const target = resolve(ROOT, elsewhere ?? 'dist');
  const sources = sourcesNow();
  const fresh = freshFolder(target);
  process.on('exit', () => dropFolder(fresh));
  process.env.KLARHAUSHALT_DIST = fresh;
  const { build } = await import('astro');
  await build({ root: ROOT, integrations: [afterData(data)] });
  await swapFolder(fresh);
  if (elsewhere === undefined) noteSources(sources);
  return target;
}

/**
 * Builds the site, and serves it from when its pages are there: what else belongs to it, such as the pictures for sharing, takes
 * half as long again.
 * @param {Promise<void>} data
 */
async function startSite(data) {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let server;
  whenPagesAreWritten((folder) => {
    server = fork(join(ROOT, 'scripts/start.ts'), [folder], { execArgv: ['--import', 'tsx'] });
    server.on('exit', (code) => process.exit(code ?? 1));
    process.on('exit', () => server?.kill());
  });
  const target = await buildSite(data);
  server?.send(target);
}

/**
 * What is built from now on is the site of this city.
 * @param {string} named
 */
function enterCity(named) {
  const env = cityEnvironment(named);
  Object.assign(process.env, env);
  if (!env.KLARHAUSHALT_PUBLIC) return;
  mkdirSync(env.KLARHAUSHALT_PUBLIC, { recursive: true });
  for (const file of ['_headers', 'symbol.svg'])
    copyFileSync(join(ROOT, 'public', file), join(env.KLARHAUSHALT_PUBLIC, file));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    force: { type: 'boolean', default: false },
    city: { type: 'string' },
    port: { type: 'string' },
    host: { type: 'boolean', default: false },
    verify: { type: 'boolean', default: false },
  },
});
process.env.ASTRO_TELEMETRY_DISABLED = '1';
if (values.city) enterCity(values.city);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => process.exit(1));
clearUp();
if (values.verify) {
  const { verify } = await import('./verify.mjs');
  const { files, different } = await verify();
  console.log(`${files} Dateien, ${different.length} verschieden`);
  for (const name of different) console.log(`  ${name}`);
  process.exit(different.length === 0 ? 0 : 1);
}
const developing = positionals[0] === 'dev';
const data = buildData(values.force, !developing);
if (developing) {
  const { dev } = await import('astro');
  const port = values.port === undefined ? {} : { port: Number(values.port) };
  await dev({ root: ROOT, server: { host: values.host, ...port }, integrations: [afterData(data)] });
} else if (positionals[0] === 'start') {
  await startSite(data);
} else {
  const target = await buildSite(data);
  console.log(
    `Die Seite liegt in ${relative(ROOT, target) || target}/ (ansehen: npm start${values.city ? ` -- --city ${values.city}` : ''})`,
  );
}
