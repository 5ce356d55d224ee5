import type { APIRoute, GetStaticPaths } from 'astro';
import { atomFeed, feedEntries } from '../../investitionen/feed.ts';
import { loadInvestments } from '../../investitionen/measures.ts';

/** A city without investments has no feed. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { measures } = await loadInvestments();
  return measures.length > 0 ? [{ params: { feed: 'feed' } }] : [];
};

export const GET: APIRoute = async () => new Response(atomFeed(feedEntries(await loadInvestments())));
