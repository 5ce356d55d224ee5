import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchTable, type PublishedFile } from './fetch-table.ts';

const CONTENT = new Uint8Array(Array.from({ length: 1000 }, (_, index) => index % 251));

const FILE: PublishedFile = {
  table: 'haushalt',
  url: '/daten/haushalt.parquet?v=1',
  bytes: CONTENT.length,
  sha256: createHash('sha256').update(CONTENT).digest('hex'),
};

/** Answers every request with these bytes, in pieces. */
function serve(content: Uint8Array, status = 200): void {
  vi.stubGlobal('fetch', async () => {
    const body = new ReadableStream({
      start(controller) {
        for (let at = 0; at < content.length; at += 300) controller.enqueue(content.subarray(at, at + 300));
        controller.close();
      },
    });
    return new Response(body, { status });
  });
}

const load = (progress: (bytes: number) => void = () => {}) => fetchTable(FILE, progress);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a table from the site', () => {
  it('arrives whole, and tells how far it is', async () => {
    serve(CONTENT);
    const steps: number[] = [];
    expect(await load((bytes) => steps.push(bytes))).toEqual(CONTENT);
    expect(steps).toEqual([300, 600, 900, 1000]);
  });

  const damaged = 'Die Datei haushalt.parquet ist beschädigt oder unvollständig.';

  it('is refused when it is cut off', async () => {
    serve(CONTENT.subarray(0, 999));
    await expect(load()).rejects.toThrow(damaged);
  });

  it('is refused when it is longer than it was built', async () => {
    serve(new Uint8Array([...CONTENT, 1]));
    await expect(load()).rejects.toThrow(damaged);
  });

  it('is refused when a single byte differs', async () => {
    const altered = CONTENT.slice();
    altered[500] = 255;
    serve(altered);
    await expect(load()).rejects.toThrow(damaged);
  });

  it('is missed by name when the server has it not', async () => {
    serve(new TextEncoder().encode('<h1>404</h1>'), 404);
    await expect(load()).rejects.toThrow('Die Datei haushalt.parquet fehlt (404).');
  });

  it('is judged by its length alone where the browser does not compute checksums', async () => {
    vi.stubGlobal('crypto', {});
    serve(CONTENT.slice().reverse());
    await expect(load()).resolves.toHaveLength(1000);
    serve(CONTENT.subarray(1));
    await expect(load()).rejects.toThrow(damaged);
  });
});
