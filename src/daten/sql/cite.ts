import { date, list, number } from '../../ui/format.ts';

/** What a table rests on: who published its sources, those with most rows first, and how new the newest is. */
export interface Origin {
  readonly table: string;
  readonly publishers: readonly string[];
  readonly stand: string | null;
  /** Fingerprint of the published file. */
  readonly sha256: string;
}

export interface Cited {
  readonly site: string;
  /** Tables that the question reads. */
  readonly tables: readonly string[];
  readonly origins: readonly Origin[];
  /** Of the question; null where it is too long for a link. */
  readonly address: string | null;
  readonly today: Date;
}

/** More names would hide the others. */
const NAMED = 3;

/** A longer address is no line to be read; the button beside it copies it all the same. */
const LONGEST = 700;

/** How an answer is cited: whose calculation, from which tables of which publishers and state, where, when. */
export function citation({ site, tables, origins, address, today }: Cited): string {
  const published = origins.filter(({ table }) => tables.includes(table));
  const own = tables.filter((name) => !origins.some(({ table }) => table === name));
  const rest = [
    published.length > 0 ? `aus ${list(published.map(named))}` : '',
    own.length > 0 ? `mit eigener Datei der Fragenden: ${list(own)}` : '',
  ].filter(Boolean);
  const where = address && address.length <= LONGEST ? `, ${address}` : '';
  return `Eigene Abfrage in „${site}“ ${rest.join(', ') || 'ohne Tabelle'}${where}, abgerufen am ${date(localDay(today))}.`;
}

/** "Tabelle haushalt (Stadt X; Stand Dezember 2016; Prüfsumme 1a2b3c4d)". */
function named({ table, publishers, stand, sha256 }: Origin): string {
  const more = publishers.length - NAMED;
  const shown = publishers.slice(0, more === 1 ? NAMED + 1 : NAMED);
  const names = more > 1 ? `${shown.join(', ')} und ${number(more)} weitere` : list(shown);
  const facts = [names && `Quelle: ${names}`, stand && `Stand: ${date(stand)}`, `Prüfsumme ${sha256.slice(0, 8)}`];
  return `Tabelle ${table} (${facts.filter(Boolean).join('; ')})`;
}

/** The day of the reader's clock, not that of Greenwich. */
const localDay = (today: Date): string =>
  [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
