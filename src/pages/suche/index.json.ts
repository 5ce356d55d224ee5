import type { APIRoute } from 'astro';
import { loadBudget } from '../../haushalt/budget.ts';
import { entries } from '../../haushalt/search/entries.ts';
import { keyFigureEntries } from '../../kennzahlen/search-entries.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify([...entries(await loadBudget()), ...(await keyFigureEntries())]));
