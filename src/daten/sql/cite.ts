import { date, list, number } from '../../text/format.ts';
import { SQL_CITE } from '../../words/de/sql/panel.ts';

/** What a table rests on: who published its sources, those with most rows first, and how new the newest is. */
export interface Origin {
  readonly table: string;
  readonly publishers: readonly string[];
  readonly stand: string | null;
  /** Fingerprint of the published file. */
  readonly sha256: string;
  /** Of a table with amounts of a budget: its versions. */
  readonly fassungen: readonly Version[];
}

/** A version of a budget, and how far it had come. */
export interface Version {
  readonly fassung: string;
  readonly name: string;
  readonly status: string;
}

export interface Cited {
  readonly site: string;
  readonly sql: string;
  /** Tables that the question reads. */
  readonly tables: readonly string[];
  /** Names that stand for something of the question's own. */
  readonly renamed: readonly string[];
  readonly origins: readonly Origin[];
  /** Of the page. */
  readonly page: string;
  /** The part of the address that holds the question; null where it is too long for one, empty where it is left out. */
  readonly link: string | null;
  readonly today: Date;
}

/** More names would hide the others. */
const NAMED = 3;

/** Longer addresses are cut by some programs; the button beside the answer copies them all the same. */
const LONGEST = 2000;

/** How an answer is cited: whose calculation, from which tables of which publishers and state, where, when. */
export function citation({ site, sql, tables, renamed, origins, page, link, today }: Cited): string {
  const published = origins.filter(({ table }) => tables.includes(table));
  const own = tables.filter((name) => !origins.some(({ table }) => table === name));
  const rest = [
    ...grouped(published).map(named),
    versions(published, sql),
    own.length > 0 ? SQL_CITE.own(list(own)) : '',
    published.length === 0 ? SQL_CITE.noTable : '',
    renamed.length > 0 ? SQL_CITE.renamed(list(renamed)) : '',
  ].filter(Boolean);
  return SQL_CITE.whole(site, rest.join('. '), address(page, link), date(localDay(today)));
}

/** The versions that the question names, else all that the tables have: a plan is cited with its status. */
function versions(origins: readonly Origin[], sql: string): string {
  const all = [...new Map(origins.flatMap(({ fassungen }) => fassungen.map((one) => [one.fassung, one]))).values()];
  const asked = all.filter(({ fassung }) => sql.includes(fassung));
  const read = asked.length > 0 ? asked : all;
  const names = list(read.map(({ name, status }) => SQL_CITE.status(name, status)));
  return read.length > 0 ? `${read.length === 1 ? 'Fassung' : 'Fassungen'} ${names}` : '';
}

/** With the question where it fits in; else it says how the question is passed on. */
function address(page: string, link: string | null): string {
  if (link === null) return SQL_CITE.noLink(page);
  return link.length <= LONGEST ? `${page}${link}` : SQL_CITE.withButton(page);
}

/** Tables of the same publishers and state together. */
function grouped(origins: readonly Origin[]): Origin[][] {
  const groups = new Map<string, Origin[]>();
  for (const origin of origins) {
    const key = JSON.stringify([origin.publishers, origin.stand]);
    groups.set(key, [...(groups.get(key) ?? []), origin]);
  }
  return [...groups.values()];
}

/** "Tabelle haushalt (Prüfsumme 1a2b3c4d), Quelle: Stadt X, Stand: Dezember 2016". */
function named(origins: readonly Origin[]): string {
  const [first] = origins as [Origin];
  const { publishers, stand } = first;
  const more = publishers.length - NAMED;
  const shown = publishers.slice(0, more === 1 ? NAMED + 1 : NAMED);
  const names = more > 1 ? SQL_CITE.more(shown.join('; '), number(more)) : list(shown);
  const tables = list(origins.map(({ table, sha256 }) => SQL_CITE.fingerprint(table, sha256.slice(0, 8))));
  const facts = [names && SQL_CITE.source(names), stand && SQL_CITE.stand(date(stand))].filter(Boolean);
  return [`${origins.length === 1 ? 'Tabelle' : 'Tabellen'} ${tables}`, ...facts].join(', ');
}

/** The day of the reader's clock, not that of Greenwich. */
const localDay = (today: Date): string =>
  [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
