import type { APIRoute, GetStaticPaths } from 'astro';
import { briefingOf } from '../../../dossier/briefing.ts';
import { feedEntries, topicFeed } from '../../../dossier/feed.ts';
import { type Dossier, loadDossiers } from '../../../dossier/queries.ts';
import { ask } from '../../../engine/native.ts';
import { QUELLEN } from '../../../sources.ts';

/** A feed for each briefing. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await loadDossiers()).map((dossier) => ({ params: { dossier: dossier.dossier }, props: { dossier } }));

export const GET: APIRoute = async ({ props }) => {
  const { dossier } = props as { dossier: Dossier };
  const quellen = new Map((await ask(QUELLEN)).map((quelle) => [quelle.quelle, quelle]));
  return new Response(topicFeed(dossier, feedEntries(dossier, await briefingOf(dossier), quellen)));
};
