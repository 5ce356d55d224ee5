import type { APIRoute } from 'astro';
import { type Query, query } from '../../engine/engine.ts';
import { ask } from '../../engine/native.ts';
import type { ChartLine } from '../../reader/roles/charts.ts';

const LINES: Query<ChartLine> = query(
  `SELECT rahmen, praefix, coalesce(richtung, '') AS richtung, coalesce(teil, '') AS teil, sicherheit FROM kontenrahmen ORDER BY rahmen, praefix, teil`,
);

/** What an account number says of direction and part, for the reader of a visitor's own file. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await ask(LINES)), { headers: { 'Content-Type': 'application/json' } });
