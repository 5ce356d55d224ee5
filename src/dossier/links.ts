/** From a page of a topic to the briefings that tell of what it shows. */
import { loadBudget } from '../budget/budget.ts';
import { pageOf } from '../budget/nodes.ts';
import { aimPage } from '../digitalisierung/promises-figure.ts';
import { CASH_PAGE } from '../haushalt/cash/queries.ts';
import { companyPage } from '../haushalt/companies/queries.ts';
import { areaPage, STAFF_PAGE } from '../haushalt/staff/queries.ts';
import { loadInvestments } from '../investitionen/measures.ts';
import { placeOf } from '../kennzahlen/herkunft/places.ts';
import { definition } from '../kennzahlen/values.ts';
import { type Dossier, loadDossiers, type Part } from './queries.ts';

/** The page of all briefings. */
export const LIST = '/dossier/';

/** A link to a briefing. */
export interface DossierLink {
  readonly href: string;
  readonly name: string;
}

/** What a page says of briefings. */
export interface PageDossiers {
  /** Those that name something of the page. */
  readonly about: readonly DossierLink[];
  /** The page of all of them; null where the city has none. */
  readonly list: string | null;
}

let linked: Promise<ReadonlyMap<string, readonly DossierLink[]>> | undefined;

/** What the page of an address says of briefings. */
export async function dossiersOn(path: string): Promise<PageDossiers> {
  const dossiers = await loadDossiers();
  linked ??= linksOf(dossiers);
  return { about: (await linked).get(path) ?? [], list: dossiers.length > 0 ? LIST : null };
}

async function linksOf(dossiers: readonly Dossier[]): Promise<Map<string, DossierLink[]>> {
  const links = new Map<string, DossierLink[]>();
  for (const { href, name, parts } of dossiers) {
    const pages = new Set((await Promise.all(parts.map(pageOfPart))).flatMap((page) => page?.split('#')[0] ?? []));
    for (const page of pages) links.set(page, [...(links.get(page) ?? []), { href, name }]);
  }
  return links;
}

/** Where what a part names is told; null for papers and sentences. */
async function pageOfPart({
  kennzahl,
  gegenstand,
  massnahme,
  vorhaben,
  struktur,
  ebene,
  schluessel,
}: Part): Promise<string | null> {
  if (kennzahl) return (await placeOf(await definition(kennzahl))).href;
  if (gegenstand) return pageOfStock(gegenstand);
  if (massnahme) return (await loadInvestments()).measures.find((one) => one.massnahme === massnahme)?.href ?? null;
  if (vorhaben) return aimPage({ vorhaben });
  if (!struktur || !ebene || !schluessel) return null;
  const { nodes, keys } = await loadBudget();
  const node = nodes.get(ebene)?.get(keys.of(struktur, ebene, schluessel));
  return node ? pageOf(node) : null;
}

/** The page on posts, on a company or on cash. */
function pageOfStock(gegenstand: string): string {
  const [kind, key] = gegenstand.split(':');
  if (kind === 'stellen') return key ? areaPage(key) : STAFF_PAGE;
  return kind === 'unternehmen' && key ? companyPage(key) : CASH_PAGE;
}
