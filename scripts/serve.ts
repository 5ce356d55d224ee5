/**
 * Serves a built site as a static host would: precompressed files, byte ranges, validators, and the headers of its `_headers`.
 *
 *     tsx scripts/serve.ts [dist] [--port 4321]
 */
import { once } from 'node:events';
import type { Stats } from 'node:fs';
import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.ttl': 'text/turtle; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
};

/** Folders whose file names carry a hash of the content. */
const HASHED = /^\/(_astro|engine)\//;

/** Precompressed forms, the preferred one first. */
const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;

export interface ServeOptions {
  readonly dir: string;
  /** The first port to try; a taken one is passed over for the next. 0 takes any. */
  readonly port?: number;
  readonly host?: string;
}

export interface RunningServer {
  /** Origin without a trailing slash, e.g. `http://127.0.0.1:4321`. */
  readonly url: string;
  /** Serves another folder from now on; the site has gone there. */
  move(dir: string): Promise<void>;
  close(): Promise<void>;
}

interface Site {
  readonly root: string;
  readonly rules: readonly HeaderRule[];
}

/** One block of a `_headers` file. */
export interface HeaderRule {
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

interface StoredFile {
  readonly path: string;
  readonly size: number;
  readonly modified: number;
}

/** Serves the folder `dir` until `close` is called. `_headers` is read once for each folder. */
export async function serve({ dir, port = 4321, host = '127.0.0.1' }: ServeOptions): Promise<RunningServer> {
  let site = await siteIn(dir);
  const server = createServer((request, response) => {
    // Mostly a visitor who left before the end; nothing can be said to them any more.
    answer(site, request, response).catch(() => response.destroy());
  });
  const bound = await listen(server, port, host);
  return {
    url: `http://${host}:${bound}`,
    async move(other) {
      site = await siteIn(other);
    },
    close: () =>
      new Promise((done, failed) => {
        server.close((error) => (error ? failed(error) : done()));
        server.closeAllConnections();
      }),
  };
}

async function siteIn(dir: string): Promise<Site> {
  const named = resolve(dir);
  if (!(await statOf(named))?.isDirectory()) {
    throw new Error(`Den Ordner „${dir}“ gibt es nicht. Zuerst die Seite bauen: npm run build`);
  }
  const root = await realpath(named);
  const headers = await fileAt(join(root, '_headers'));
  return { root, rules: headers ? parseHeaders(await readFile(headers.path, 'utf8')) : [] };
}

/**
 * Reads the `_headers` syntax of Netlify and Cloudflare: a path in which `*` stands for anything,
 * below it indented `Name: value` lines; `#` begins a comment line.
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (content === line.trimEnd()) {
      const escaped = content.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
      rules.push({ pattern: new RegExp(`^${escaped}$`), headers: [] });
      continue;
    }
    const [, name, value] = /^([^\s:]+):\s*(.+)$/.exec(content) ?? [];
    const rule = rules.at(-1);
    if (!rule || !name || !value) throw new Error(`_headers, Zeile ${index + 1}: „${content}“ ist keine Kopfzeile.`);
    rule.headers.push([name, value]);
  }
  return rules;
}

async function listen(server: Server, first: number, host: string): Promise<number> {
  for (let port = first; ; port += 1) {
    try {
      server.listen(port, host);
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return finish(response, 405);
  }
  const url = parseTarget(request.url ?? '/');
  if (!url) return finish(response, 400);

  for (const { pattern, headers } of site.rules) {
    if (!pattern.test(url.path)) continue;
    // Appended, not replaced: two rules that set the same header send it twice, as they do on the hosts.
    for (const [name, value] of headers) response.appendHeader(name, value);
  }
  setDefault(response, 'Cache-Control', HASHED.test(url.path) ? 'public, max-age=31536000, immutable' : 'no-cache');

  const found = await locate(site.root, url.path);
  if (found === 'folder') {
    response.setHeader('Location', `${encodeURI(url.path)}/${url.search}`);
    return finish(response, 308);
  }
  if (found) return send(request, response, found, 200);
  // Whatever a rule says: a missing file may be there the next time.
  response.setHeader('Cache-Control', 'no-cache');
  const page = await fileAt(join(site.root, '404.html'));
  return page ? send(request, response, page, 404) : finish(response, 404);
}

/** The decoded path of a request target, or nothing where it has no meaning on a file system. */
function parseTarget(target: string): { path: string; search: string } | undefined {
  try {
    const { pathname, search } = new URL(`http://localhost${target}`);
    // A slash that is spelt is part of a name, which no file here has; spelt once more it would be read otherwise by others.
    if (/%(2f|5c|25)/i.test(pathname)) return undefined;
    const path = decodeURIComponent(pathname);
    // A redirect to "//name/" would lead to another host.
    const strange = /[\0\\]|^\/\/|\/\.\.?(\/|$)/.test(path);
    return strange ? undefined : { path, search };
  } catch {
    return undefined;
  }
}

/** The file for a path; `folder` where the path is a page without its closing slash. */
async function locate(root: string, path: string): Promise<StoredFile | 'folder' | undefined> {
  const target = resolve(root, `.${path}`);
  if (target !== root && !target.startsWith(root + sep)) return undefined;
  const index = await fileWithin(root, join(target, 'index.html'));
  if (path.endsWith('/')) return index;
  return index ? 'folder' : fileWithin(root, target);
}

/** A file that lies in the folder itself: no link leads out of it. */
async function fileWithin(root: string, path: string): Promise<StoredFile | undefined> {
  const file = await fileAt(path);
  return file && (await realpath(file.path)).startsWith(root + sep) ? file : undefined;
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  file: StoredFile,
  status: 200 | 404,
): Promise<void> {
  setDefault(response, 'Content-Type', MIME[extname(file.path)] ?? 'application/octet-stream');
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('Vary', 'Accept-Encoding');

  // A range counts bytes of the file itself, so an answer to one is never compressed.
  const range = status === 200 ? rangeOf(request, file) : undefined;
  const form = range ? undefined : await precompressed(file, request.headers['accept-encoding']);
  const tag = etag(file, form?.encoding);
  response.setHeader('ETag', tag);
  if (status === 200 && isKnown(request.headers['if-none-match'], tag)) return finish(response, 304);

  if (form) response.setHeader('Content-Encoding', form.encoding);
  const body = form?.file ?? file;
  if (range === 'unsatisfiable') {
    response.setHeader('Content-Range', `bytes */${body.size}`);
    return finish(response, 416);
  }
  const { start, end } = range ?? { start: 0, end: body.size - 1 };
  if (range) response.setHeader('Content-Range', `bytes ${start}-${end}/${body.size}`);
  response.setHeader('Content-Length', end - start + 1);
  response.writeHead(range ? 206 : status);
  if (request.method === 'HEAD' || body.size === 0) response.end();
  else await pipeline(createReadStream(body.path, { start, end }), response);
}

/**
 * The single byte range a request asks for. Several ranges, a malformed one, or one that was meant for an
 * earlier version of the file are ignored, as RFC 9110 (14.2) allows: the whole file is always a right answer.
 */
function rangeOf(
  request: IncomingMessage,
  file: StoredFile,
): { start: number; end: number } | 'unsatisfiable' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  const condition = request.headers['if-range'];
  if (request.method !== 'GET' || (!first && !last) || (condition && condition !== etag(file))) return undefined;
  const start = first ? Number(first) : Math.max(0, file.size - Number(last));
  const end = first && last ? Math.min(Number(last), file.size - 1) : file.size - 1;
  if (first && last && Number(last) < Number(first)) return undefined;
  return start < file.size ? { start, end } : 'unsatisfiable';
}

async function precompressed(
  file: StoredFile,
  accepted = '',
): Promise<{ encoding: string; file: StoredFile } | undefined> {
  for (const { name, suffix } of ENCODINGS) {
    if (!accepts(accepted, name)) continue;
    const form = await fileAt(file.path + suffix);
    // An older one belongs to an earlier build.
    if (form && form.modified >= file.modified) return { encoding: name, file: form };
  }
  return undefined;
}

function accepts(header: string, encoding: string): boolean {
  return header.split(',').some((part) => {
    const [name, ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    return name === encoding && !parameters.some((one) => /^q\s*=\s*0(\.0*)?$/.test(one));
  });
}

/** Each form of a file has its own tag, or a cache could join the halves of two. */
function etag(file: StoredFile, encoding?: string): string {
  const version = `${file.size.toString(36)}-${file.modified.toString(36)}`;
  return encoding ? `"${version}-${encoding}"` : `"${version}"`;
}

function isKnown(ifNoneMatch: string | undefined, tag: string): boolean {
  const known = ifNoneMatch?.split(',').map((entry) => entry.trim().replace(/^W\//, '')) ?? [];
  return known.includes(tag) || known.includes('*');
}

async function fileAt(path: string): Promise<StoredFile | undefined> {
  const info = await statOf(path);
  return info?.isFile() ? { path, size: info.size, modified: Math.round(info.mtimeMs) } : undefined;
}

function statOf(path: string): Promise<Stats | undefined> {
  return stat(path).catch(() => undefined);
}

function setDefault(response: ServerResponse, name: string, value: string): void {
  if (!response.hasHeader(name)) response.setHeader(name, value);
}

function finish(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.end();
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { port: { type: 'string' } } });
  const port = values.port === undefined ? undefined : Number(values.port);
  const { url } = await serve({ dir: positionals[0] ?? 'dist', port });
  console.log(`Die Seite steht unter ${url}/ (beenden mit Strg+C)`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
