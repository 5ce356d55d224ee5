import type { APIRoute } from 'astro';
import { catalogue } from '../../daten/catalogue/catalogue.ts';
import { turtle } from '../../daten/catalogue/turtle.ts';

export const GET: APIRoute = async () => new Response(turtle(await catalogue()));
