import type { APIRoute } from 'astro';
import { loadBudget, loadParts } from '../../budget/budget.ts';
import { dataEntries } from '../../daten/search-entries.ts';
import { digitalEntries } from '../../digitalisierung/search-entries.ts';
import { dossierEntries } from '../../dossier/search-entries.ts';
import { glossaryEntries } from '../../glossar/search-entries.ts';
import { cashEntries } from '../../haushalt/cash/search-entries.ts';
import { companyEntries } from '../../haushalt/companies/search-entries.ts';
import { grantEntries } from '../../haushalt/grants/search-entries.ts';
import { allEntries, emptyHints, selectedYear } from '../../haushalt/search-entries.ts';
import { staffEntries } from '../../haushalt/staff/search-entries.ts';
import { investmentEntries } from '../../investitionen/search-entries.ts';
import { keyFigureEntries } from '../../kennzahlen/search-entries.ts';
import { methodEntries } from '../../methodik/search-entries.ts';
import type { Index } from '../../search/entry.ts';
import { loadHints, loadWords, placedHints, wordsFor } from '../../search/tables.ts';
import { site } from '../../site.ts';

/** Everything that can be found, in one file that comes with the first letter typed. */
export const GET: APIRoute = async () => {
  const budget = await loadBudget();
  const parts = await Promise.all((await loadParts()).map(({ id }) => loadBudget(id)));
  const eintraege = [
    ...(await allEntries(parts)),
    ...(await cashEntries()),
    ...(await companyEntries()),
    ...(await staffEntries()),
    ...(await grantEntries()),
    ...(await keyFigureEntries()),
    ...(await investmentEntries()),
    ...(await digitalEntries()),
    ...(await dataEntries()),
    ...methodEntries(budget),
    ...(await glossaryEntries()),
    ...(await dossierEntries()),
  ];
  const index: Index = {
    stadt: `${site.stadt.name} ${site.stadt.genitiv}`,
    y: selectedYear(budget),
    eintraege,
    worte: wordsFor(eintraege, loadWords()),
    hinweise: placedHints([...loadHints(), ...emptyHints(parts)], eintraege),
  };
  return new Response(JSON.stringify(index));
};
