import type { APIRoute, GetStaticPaths } from 'astro';
import { loadBudget, loadParts } from '../../../budget/budget.ts';
import { mapData } from '../../../haushalt/map/write.ts';
import { KLASSIFIKATION, type Klassifikation } from '../../../schema/values.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const parts = await loadParts();
  return Promise.all(
    parts.map(async ({ id }) => {
      const { tree } = await loadBudget(id);
      const ways = KLASSIFIKATION.filter((way) => tree.of(way).length > 0);
      return ways.map((way) => ({ params: { name: `${id}-${way}` }, props: { id, way } }));
    }),
  ).then((found) => found.flat());
};

/** What the map of a part of the budget is drawn from when a reader changes it. */
export const GET: APIRoute<{ id: string; way: Klassifikation }> = async ({ props: { id, way } }) =>
  new Response(JSON.stringify(mapData(await loadBudget(id), way)), { headers: { 'Content-Type': 'application/json' } });
