import type { APIRoute, GetStaticPaths } from 'astro';
import { changes, states } from '../../daten/changes.ts';
import { atomFeed } from '../../daten/feed.ts';

/** Without a published state there is nothing to report. */
export const getStaticPaths: GetStaticPaths = () => (states().length > 0 ? [{ params: { feed: 'aenderungen' } }] : []);

export const GET: APIRoute = () => new Response(atomFeed(states(), changes(), new Date().toISOString().slice(0, 10)));
