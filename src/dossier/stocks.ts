/** What a briefing says of posts, companies and cash: a line for each, with its newest year. */
import { loadAllCash } from '../haushalt/cash/all.ts';
import { CASH_PAGE, cashOrigin } from '../haushalt/cash/queries.ts';
import { companiesOf, newestNumbers } from '../haushalt/companies/companies.ts';
import { companyKey, loadShares } from '../haushalt/companies/queries.ts';
import { areasOf, yearsOf } from '../haushalt/staff/posts.ts';
import { loadPosts, STAFF_PAGE } from '../haushalt/staff/queries.ts';
import { posts, yearOrigin } from '../haushalt/staff/sums.ts';
import { shortEuro } from '../text/format.ts';
import { WERTART_NAME } from '../text/words.ts';
import { rowOrigin } from '../ui/origins.ts';
import { DOSSIER_LINE } from '../words/de/dossier.ts';
import { ITEM_NAME } from '../words/de/haushalt/cash.ts';
import { accurately } from '../words/published.ts';
import { loadIndicator } from './indicator.ts';
import type { Sourced } from './measures.ts';
import type { Part } from './queries.ts';
import { statusWords, written } from './sentences.ts';

/** @throws when a part names what the data of the city do not have */
export const stockLines = (parts: readonly Part[]): Promise<Sourced[]> => Promise.all(parts.map(lineOf));

async function lineOf(part: Part): Promise<Sourced> {
  if (part.kennzahl) return figureLine(part);
  const [kind, key = ''] = (part.gegenstand ?? '').split(':');
  const found =
    kind === 'stellen' ? await postsLine(key) : kind === 'unternehmen' ? await companyLine(key) : await cashLine(key);
  if (!found)
    throw new Error(`dossierteile, ${part.dossier}: «${part.gegenstand}» hat in den Daten der Stadt keine Zahl.`);
  return found;
}

async function figureLine(part: Part): Promise<Sourced> {
  const { kennzahl, href, now } = await loadIndicator(part);
  return {
    name: kennzahl.name,
    href,
    text: [{ text: written(now, kennzahl.einheit), href: now.herkunft }, ` (${now.jahr}, ${statusWords(now)})`],
    quelle: now.quellen[0] ?? '',
  };
}

/** The posts of an area, or all of them. */
async function postsLine(kennung: string): Promise<Sourced | undefined> {
  const rows = await loadPosts();
  const area = areasOf(rows).find((one) => one.kennung === kennung && one.href !== undefined);
  const year = (area?.years ?? (kennung === '' ? yearsOf(rows) : [])).at(-1);
  if (!year || year.geplant === null) return undefined;
  const filled = year.besetzt === null ? '' : DOSSIER_LINE.filled(posts(year.besetzt));
  return {
    name: area ? DOSSIER_LINE.postsOf(area.name) : DOSSIER_LINE.posts,
    href: area?.href ?? STAFF_PAGE,
    text: [
      {
        text: DOSSIER_LINE.countOfPosts(posts(year.geplant)),
        href: yearOrigin(area ? 'bereich' : 'alle', kennung, year),
      },
      `${filled} (${year.jahr})`,
    ],
    quelle: year.rows[0]?.quelle ?? '',
  };
}

/** What the city pays a company, or what came of its year. */
async function companyLine(kennung: string): Promise<Sourced | undefined> {
  const company = companiesOf(await loadShares()).find((one) => one.kennung === kennung);
  const year = company && (company.years.findLast(({ von_stadt }) => von_stadt !== null) ?? newestNumbers(company));
  const betrag = year && (year.von_stadt ?? year.ergebnis);
  if (!company || !year || betrag == null) return undefined;
  return {
    name: company.name,
    href: company.href,
    text: [
      year.von_stadt !== null ? DOSSIER_LINE.fromCity : DOSSIER_LINE.result,
      { text: accurately(year.genauigkeit, shortEuro(betrag)), href: rowOrigin('beteiligungen', companyKey(year)) },
      ` (${year.jahr}, ${WERTART_NAME[year.wertart] ?? year.wertart})`,
    ],
    quelle: year.quelle,
  };
}

async function cashLine(posten: string): Promise<Sourced | undefined> {
  const rows = (await loadAllCash()).reports.flatMap(({ items }) => [...items.values()]);
  const row = rows.findLast((one) => one.posten === posten);
  if (!row) return undefined;
  return {
    name: ITEM_NAME[row.posten],
    href: CASH_PAGE,
    text: [
      { text: accurately(row.genauigkeit, shortEuro(row.betrag)), href: cashOrigin(row) },
      ` (${row.jahr}, ${WERTART_NAME[row.wertart] ?? row.wertart})`,
    ],
    quelle: row.quelle,
  };
}
