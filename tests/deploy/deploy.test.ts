/** The samples of `docs/deploy` send what `_headers` says: the texts by reading them, the servers by running those that are installed. */
import { chmodSync, mkdtempSync, readFileSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { rulesFor } from '../../src/daten/write-headers.mjs';
import { SERVERS, started } from './servers.ts';

const HEADERS = readFileSync('public/_headers', 'utf8');
const POLICY = /^ {2}Content-Security-Policy: (.+)$/m.exec(HEADERS)?.[1] ?? '';

const folder = mkdtempSync(join(tmpdir(), 'klar-deploy-'));
const dist = join(folder, 'dist');

const FILES = {
  'index.html': '<!doctype html><title>Start</title>',
  '404.html': '<!doctype html><title>Fehlt</title>',
  'haushalt/index.html': '<!doctype html><title>Haushalt</title>',
  'einbetten/eckwerte/index.html': '<!doctype html><title>Eckwerte</title>',
  'engine/duckdb-browser-eh.worker.abc.js': 'postMessage(1)',
  'engine/duckdb-eh.abc.wasm': 'wasm',
  'daten/haushalt.parquet': 'PAR1',
  'daten/haushalt.csv': 'jahr;betrag\n',
  'daten/katalog.ttl': '<a> <b> <c> .',
  'daten/archiv/2026-01-01/haushalt.csv': 'jahr\n',
  '_astro/index.abc.css': 'a{}',
};
const PATHS = [
  '/',
  '/haushalt/',
  '/einbetten/eckwerte/',
  ...Object.keys(FILES)
    .filter((name) => !name.endsWith('.html'))
    .map((name) => `/${name}`),
];

/** What the samples have to send as our own server does. */
const SAME = [
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'x-frame-options',
  'cache-control',
  'access-control-allow-origin',
  'cross-origin-opener-policy',
  'strict-transport-security',
];

beforeAll(async () => {
  for (const [name, content] of Object.entries(FILES)) {
    await mkdir(join(dist, name, '..'), { recursive: true });
    await writeFile(join(dist, name), content);
  }
  await cp('public/_headers', join(dist, '_headers'));
  const folders = ['haushalt', 'engine', 'daten', '_astro'];
  await writeFile(join(dist, '_headers'), HEADERS + rulesFor(folders, 'https://haushalt.example.de'));
  // a server that gives up its rights reads it too
  chmodSync(folder, 0o755);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it.each(['nginx.conf', 'apache.conf', 'Caddyfile'])('%s has the policy of _headers', (name) => {
  expect(readFileSync(join('docs/deploy', name), 'utf8')).toContain(`"${POLICY}"`);
});

for (const server of SERVERS) {
  const missing = server.program ? '' : ` (übersprungen: braucht ${server.name})`;
  describe.skipIf(!server.program)(`${server.name}${missing}`, () => {
    it('sends the headers that our own server sends', async () => {
      const own = await serve({ dir: dist, port: 0 });
      const other = await started(server, folder, dist);
      try {
        for (const path of PATHS) {
          const [right, found] = await Promise.all([own, other].map(({ url }) => fetch(url + path)));
          const told = (response: Response | undefined) => ({
            path,
            status: response?.status,
            type: response?.headers.get('content-type')?.split(';')[0],
            // the policy of /engine/* is the narrower of two with us
            ...Object.fromEntries(
              SAME.map((name) => [name, response?.headers.get(name)?.split(', default-src')[0] ?? null]),
            ),
          });
          expect(told(found)).toEqual(told(right));
        }
      } finally {
        await Promise.all([own.close(), other.stop()]);
      }
    });

    it('answers what is missing with the page for it, and shows no list, no rule and nothing outside', async () => {
      const { url, stop } = await started(server, folder, dist);
      try {
        const missing = await fetch(`${url}/gibt-es-nicht/`);
        expect(missing.status).toBe(404);
        expect(await missing.text()).toContain('Fehlt');
        for (const path of ['/_headers', '/daten/', '/..%2f..%2fetc/passwd']) {
          const { status } = await fetch(url + path);
          expect([400, 403, 404], path).toContain(status);
        }
      } finally {
        await stop();
      }
    });
  });
}
