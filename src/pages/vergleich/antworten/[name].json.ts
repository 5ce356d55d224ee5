import type { APIRoute, GetStaticPaths } from 'astro';
import { prepare, preparedNames } from '../../../kennzahlen/explore/prepare.ts';

export const getStaticPaths: GetStaticPaths = async () => (await preparedNames()).map((name) => ({ params: { name } }));

/** Rows with which the comparison answers usual questions before its engine is there. */
export const GET: APIRoute = async ({ params: { name = '' } }) =>
  new Response(JSON.stringify(await prepare(name)), { headers: { 'Content-Type': 'application/json' } });
