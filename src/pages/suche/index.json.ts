import type { APIRoute } from 'astro';
import { loadBudget } from '../../budget/budget.ts';
import { serviceEntries } from '../../digitalisierung/search-entries.ts';
import { entries } from '../../haushalt/search/entries.ts';
import { investmentEntries } from '../../investitionen/search-entries.ts';
import { keyFigureEntries } from '../../kennzahlen/search-entries.ts';

export const GET: APIRoute = async () => {
  const all = [
    entries(await loadBudget()),
    await keyFigureEntries(),
    await investmentEntries(),
    await serviceEntries(),
  ];
  return new Response(JSON.stringify(all.flat()));
};
