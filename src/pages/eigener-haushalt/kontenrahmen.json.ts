import type { APIRoute } from 'astro';
import { CHART_LINES } from '../../budget/chart-lines.ts';
import { ask } from '../../engine/native.ts';

/** What an account number says of direction and part, for the reader of a visitor's own file. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await ask(CHART_LINES)), { headers: { 'Content-Type': 'application/json' } });
