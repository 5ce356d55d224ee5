import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';

/** The budget of an invented town, to be tried. */
export const GET: APIRoute = async () =>
  new Response(await readFile('docs/vorlagen/haushalt/musterfeld.csv', 'utf8'), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
