/**
 * Serves a built site as a static host would: precompressed files, byte ranges, validators, and the headers of its `_headers`.
 *
 *     tsx scripts/serve.ts [dist] [--port 4321]
 */
import { once } from 'node:events';
import { readFile, realpath } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fileAt, type StoredFile, statOf } from './serve/files.ts';
import { type HeaderRule, parseHeaders } from './serve/headers.ts';
import { finish, send, setDefault } from './serve/send.ts';

/** Folders whose file names carry a hash of the content. */
const HASHED = /^\/(_astro|engine)\//;

export interface ServeOptions {
  readonly dir: string;
  /** The first port to try; a taken one is passed over for the next. 0 takes any. */
  readonly port?: number;
  readonly host?: string;
  /** A header of `_headers` that is not sent, in small letters. */
  readonly without?: string;
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

/** Serves the folder `dir` until `close` is called. `_headers` is read once for each folder. */
export async function serve({ dir, port = 4321, host = '127.0.0.1', without }: ServeOptions): Promise<RunningServer> {
  let site = await siteIn(dir, without);
  const server = createServer((request, response) => {
    // Mostly a visitor who left before the end; nothing can be said to them any more.
    answer(site, request, response).catch(() => response.destroy());
  });
  const bound = await listen(server, port, host);
  return {
    url: `http://${host}:${bound}`,
    async move(other) {
      site = await siteIn(other, without);
    },
    close: () =>
      new Promise((done, failed) => {
        server.close((error) => (error ? failed(error) : done()));
        server.closeAllConnections();
      }),
  };
}

async function siteIn(dir: string, without?: string): Promise<Site> {
  const named = resolve(dir);
  if (!(await statOf(named))?.isDirectory()) {
    throw new Error(`Den Ordner „${dir}“ gibt es nicht. Zuerst die Seite bauen: npm run build`);
  }
  const root = await realpath(named);
  const headers = await fileAt(join(root, '_headers'));
  const rules = headers ? parseHeaders(await readFile(headers.path, 'utf8')) : [];
  const sent = ([name]: readonly [string, string]): boolean => name.toLowerCase() !== without;
  return { root, rules: rules.map((rule) => ({ ...rule, headers: rule.headers.filter(sent) })) };
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
