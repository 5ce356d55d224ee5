import type { APIRoute } from 'astro';
import { catalogue } from '../../daten/catalogue/catalogue.ts';
import { jsonLd } from '../../daten/catalogue/jsonld.ts';

export const GET: APIRoute = async () => new Response(jsonLd(await catalogue()));
