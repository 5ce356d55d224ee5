import type { APIRoute } from 'astro';
import { ENGLISH } from '../../../search/english.ts';
import { indexIn } from '../../../translated/search-index.ts';
import { EN } from '../../../words/en/index.ts';

/** Everything that is found in English, in one file that comes with the first letter typed. */
export const GET: APIRoute = async () => new Response(JSON.stringify(await indexIn(EN, ENGLISH)));
