/** How a file is sent: whole or in part, compressed or not, or not again to who has it. */
import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileAt, type StoredFile } from './files.ts';

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

/** Precompressed forms, the preferred one first. */
const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;

/** Sends a file, or the part of it that is asked for, compressed where that is stored and accepted. */
export async function send(
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

/** Sets a header that no rule has set. */
export function setDefault(response: ServerResponse, name: string, value: string): void {
  if (!response.hasHeader(name)) response.setHeader(name, value);
}

/** Ends an answer that has no body. */
export function finish(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.end();
}
