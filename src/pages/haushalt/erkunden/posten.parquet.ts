import type { APIRoute } from 'astro';
import { loadTree } from '../../../budget/load-tree.ts';
import { postsFile } from '../../../haushalt/explore/posts-file.ts';

/** What the engine of the explorers asks. */
export const GET: APIRoute = async () => {
  const { bytes } = await postsFile(await loadTree());
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/vnd.apache.parquet' } });
};
