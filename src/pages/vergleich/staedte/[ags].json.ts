import type { APIRoute, GetStaticPaths } from 'astro';
import type { Region } from '../../../kennzahlen/queries.ts';
import { guest, loadGuests } from '../../../kennzahlen/vergleich/guests.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await loadGuests()).map((city) => ({ params: { ags: city.ags }, props: { city } }));

/** What the comparison shows of a city that is chosen by its name. */
export const GET: APIRoute<{ city: Region }> = async ({ props: { city } }) =>
  new Response(JSON.stringify(await guest(city)), { headers: { 'Content-Type': 'application/json' } });
