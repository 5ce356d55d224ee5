import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseHeaders } from './serve/headers.ts';
import { type RunningServer, serve } from './serve.ts';

const PAGE = '<!doctype html><title>Haushalt</title>';
const HEADERS = `# Regeln
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'none'
/daten/*.csv
  Content-Security-Policy: sandbox
  Cache-Control: max-age=60
/_astro/*
  Cache-Control: immutable
`;

let temporary: string;
let server: RunningServer;

beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'serve-'));
  const dist = join(temporary, 'dist');
  await writeSite(dist, {
    _headers: HEADERS,
    'index.html': PAGE,
    'index.html.br': brotliCompressSync(PAGE),
    'index.html.gz': gzipSync(PAGE),
    '404.html': 'Nicht gefunden',
    'haushalt/bereich 36/index.html': PAGE,
    'daten/haushalt.parquet': '0123456789',
    'daten/haushalt.csv': 'jahr;betrag',
    'daten/veraltet.csv': 'neu',
    'daten/veraltet.csv.br': brotliCompressSync('alt'),
    'daten/leer.csv': '',
    'engine/duckdb-eh.abc.wasm': 'wasm',
    'manifest.webmanifest': '{}',
    'bild.svg': '<svg/>',
  });
  await utimes(join(dist, 'daten/veraltet.csv.br'), 1, 1);
  await writeFile(join(temporary, 'geheim.txt'), 'geheim');
  server = await serve({ dir: dist, port: 0 });
});

afterAll(async () => {
  await server.close();
  await rm(temporary, { recursive: true });
});

async function writeSite(dist: string, files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(dist, name, '..'), { recursive: true });
    await writeFile(join(dist, name), content);
  }
}

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  distinct: NodeJS.Dict<string[]>;
  body: Buffer;
}

/** Sends a request as it stands: unlike `fetch`, without tidying the path or unpacking the answer. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, failed) => {
    const { hostname, port } = new URL(server.url);
    const sent = request({ hostname, port, path, method, headers }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      done({ status: response.statusCode, headers: response.headers, distinct: response.headersDistinct, body });
    });
    sent.on('error', failed).end();
  });
}

describe('files', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/daten/haushalt.parquet', 'application/vnd.apache.parquet', 'no-cache'],
    ['/engine/duckdb-eh.abc.wasm', 'application/wasm', 'public, max-age=31536000, immutable'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
    ['/bild.svg', 'image/svg+xml; charset=utf-8', 'no-cache'],
    ['/daten/haushalt.csv?v=1', 'text/csv; charset=utf-8', 'max-age=60'],
  ])('%s comes as %s, cached as %s', async (path, type, caching) => {
    const { status, headers } = await ask(path);
    expect({ status, type: headers['content-type'], caching: headers['cache-control'] }).toEqual({
      status: 200,
      type,
      caching,
    });
  });

  it('sends an empty file', async () => {
    expect(await ask('/daten/leer.csv')).toMatchObject({ status: 200, headers: { 'content-length': '0' } });
  });

  it('leads a folder without its slash to the one with it, query kept', async () => {
    const { status, headers } = await ask('/haushalt/bereich%2036?jahr=2017');
    expect({ status, location: headers.location }).toEqual({
      status: 308,
      location: '/haushalt/bereich%2036/?jahr=2017',
    });
    expect((await ask('/haushalt/bereich%2036/')).body.toString()).toBe(PAGE);
  });

  it.each(['/gibt-es-nicht', '/haushalt/', '/index.html/', '/_astro/weg.js', '/../geheim.txt'])(
    'answers %s with the 404 page',
    async (path) => {
      const { status, headers, body } = await ask(path);
      expect({ status, caching: headers['cache-control'], body: body.toString() }).toEqual({
        status: 404,
        caching: 'no-cache',
        body: 'Nicht gefunden',
      });
    },
  );

  it.each([
    '/%00',
    '/%E0%A4%A',
    '//haushalt/bereich%2036',
    '/%2e%2e%2fgeheim.txt',
    '/..%2Fgeheim.txt',
    '/daten%2fhaushalt.csv',
    '/daten/..%5c..%5cgeheim.txt',
    '/daten/%252e%252e/geheim.txt',
  ])('refuses the address %s', async (path) => {
    expect((await ask(path)).status).toBe(400);
  });

  it('answers HEAD without a body and refuses other methods', async () => {
    const head = await ask('/', {}, 'HEAD');
    expect(head).toMatchObject({ status: 200, headers: { 'content-length': String(PAGE.length) } });
    expect(head.body).toHaveLength(0);
    expect(await ask('/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });
});

it('follows no link that leads out of the folder', async () => {
  const dist = join(temporary, 'dist');
  await symlink(join(temporary, 'geheim.txt'), join(dist, 'daten/geheim.txt'));
  await symlink(temporary, join(dist, 'daten/oben'));
  await symlink(join(dist, 'bild.svg'), join(dist, 'daten/bild.svg'));
  expect((await ask('/daten/geheim.txt')).status).toBe(404);
  expect((await ask('/daten/oben/geheim.txt')).status).toBe(404);
  expect((await ask('/daten/bild.svg')).status).toBe(200);
});

it.each(['br;Q=0', 'br; q = 0.000', 'BR;q=0'])('sends no Brotli where %s is asked for', async (accepted) => {
  expect((await ask('/', { 'accept-encoding': accepted })).headers['content-encoding']).toBeUndefined();
});

it('sends the headers of the folder, however its name is spelt', async () => {
  const { headers } = await ask('/%64aten/haushalt%2Ecsv');
  expect(headers['cache-control']).toBe('max-age=60');
});

it('serves another folder when the site has gone there, with the headers of that one', async () => {
  const [made, target] = [join(temporary, 'made'), join(temporary, 'target')];
  await writeSite(made, { 'index.html': 'im Bau' });
  await writeSite(target, { _headers: '/*\n  X-Stand: fertig\n', 'index.html': 'fertig' });
  const moving = await serve({ dir: made, port: 0 });
  expect(await (await fetch(`${moving.url}/`)).text()).toBe('im Bau');
  await moving.move(target);
  const answer = await fetch(`${moving.url}/`);
  expect([await answer.text(), answer.headers.get('X-Stand')]).toEqual(['fertig', 'fertig']);
  await expect(moving.move(join(temporary, 'keiner'))).rejects.toThrow('gibt es nicht');
  await moving.close();
});

describe('precompressed forms', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['br;q=0.0', undefined],
    ['', undefined],
  ])('for "%s" are: %s', async (accepted, encoding) => {
    const { headers } = await ask('/', { 'accept-encoding': accepted });
    expect(headers).toMatchObject({ vary: 'Accept-Encoding', 'content-type': 'text/html; charset=utf-8' });
    expect(headers['content-encoding']).toBe(encoding);
  });

  it('unpack to the file', async () => {
    const { body } = await ask('/', { 'accept-encoding': 'br' });
    expect(brotliDecompressSync(body).toString()).toBe(PAGE);
  });

  it('are passed over when older than the file', async () => {
    const { headers, body } = await ask('/daten/veraltet.csv', { 'accept-encoding': 'br' });
    expect({ encoding: headers['content-encoding'], body: body.toString() }).toEqual({
      encoding: undefined,
      body: 'neu',
    });
  });
});

describe('ranges', () => {
  const range = (value: string, more: Record<string, string> = {}) =>
    ask('/daten/haushalt.parquet', { range: value, ...more });

  it.each([
    ['bytes=2-4', '234', 'bytes 2-4/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
    ['bytes=-99', '0123456789', 'bytes 0-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
  ])('%s gives %s', async (value, body, contentRange) => {
    const answer = await range(value);
    expect(answer).toMatchObject({ status: 206, headers: { 'content-range': contentRange, 'accept-ranges': 'bytes' } });
    expect(answer.body.toString()).toBe(body);
  });

  it.each(['bytes=10-', 'bytes=10-12', 'bytes=-0'])('%s cannot be satisfied', async (value) => {
    expect(await range(value)).toMatchObject({ status: 416, headers: { 'content-range': 'bytes */10' } });
  });

  it.each(['bytes=4-2', 'bytes=0-1,3-4', 'bytes=-', 'rows=0-1'])('%s is ignored', async (value) => {
    const { status, body } = await range(value);
    expect({ status, bytes: body.length }).toEqual({ status: 200, bytes: 10 });
  });

  it('hold for the same version of the file only', async () => {
    const { etag = '' } = (await range('bytes=0-1')).headers;
    expect((await range('bytes=0-1', { 'if-range': etag })).status).toBe(206);
    expect((await range('bytes=0-1', { 'if-range': '"other"' })).status).toBe(200);
  });

  it('are never compressed', async () => {
    const { status, headers, body } = await ask('/', { range: 'bytes=0-8', 'accept-encoding': 'br' });
    expect({ status, encoding: headers['content-encoding'] }).toEqual({ status: 206, encoding: undefined });
    expect(body.toString()).toBe(PAGE.slice(0, 9));
  });
});

describe('validators', () => {
  it('spare a known form, each encoding having its own tag', async () => {
    const plain = (await ask('/')).headers.etag ?? '';
    const br = (await ask('/', { 'accept-encoding': 'br' })).headers.etag ?? '';
    expect(br).not.toBe(plain);
    expect((await ask('/', { 'if-none-match': `"x", W/${plain}` })).status).toBe(304);
    expect((await ask('/', { 'if-none-match': br })).status).toBe(200);
    expect((await ask('/', { 'if-none-match': br, 'accept-encoding': 'br' })).status).toBe(304);
  });
});

describe('_headers', () => {
  it('adds the headers of every rule that matches, one by one', async () => {
    const { distinct } = await ask('/daten/haushalt.csv');
    expect(distinct['content-security-policy']).toEqual(["default-src 'none'", 'sandbox']);
    expect(distinct['x-content-type-options']).toEqual(['nosniff']);
  });

  it('holds for the 404 page too', async () => {
    expect((await ask('/weg')).headers['x-content-type-options']).toBe('nosniff');
  });

  it('matches a path literally but for the star', () => {
    const [rule] = parseHeaders('/a.b/*\n  X: 1: 2\n');
    expect(rule?.headers).toEqual([['X', '1: 2']]);
    expect(['/a.b/', '/a.b/c/d', '/axb/', '/z/a.b/'].map((path) => rule?.pattern.test(path))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('names the line that is none', () => {
    expect(() => parseHeaders('/*\n\n  nosniff\n')).toThrow('Zeile 3');
    expect(() => parseHeaders('  X: 1\n')).toThrow('Zeile 1');
  });
});

describe('serve', () => {
  it('leaves out the header that is named, and no other', async () => {
    const other = await serve({ dir: join(temporary, 'dist'), port: 0, without: 'x-content-type-options' });
    const { headers } = await fetch(`${other.url}/`);
    await other.close();
    expect(headers.get('x-content-type-options')).toBeNull();
    expect(headers.get('content-security-policy')).toBe("default-src 'none'");
  });

  it('takes the next port when one is in use', async () => {
    const taken = Number(new URL(server.url).port);
    const second = await serve({ dir: temporary, port: taken });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
    await second.close();
  });

  it('says what to do when nothing is built', async () => {
    await expect(serve({ dir: join(temporary, 'fehlt') })).rejects.toThrow('npm run build');
  });
});
