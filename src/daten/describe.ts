import { ask } from '../engine/native.ts';
import { UNLICENSED } from '../schema/licences.ts';
import { licence, type Quelle } from '../sources.ts';
import { date } from '../text/format.ts';
import { STATUS_NAME, years } from '../text/words.ts';
import { TABLE_FACTS } from '../words/de/data/tables.ts';
import { type Excerpt, excerpt } from './excerpt.ts';
import type { Inventory, Offer } from './inventory.ts';
import { limits } from './limits.ts';
import { VERSIONS, YEARS } from './queries.ts';
import { newest, rows } from './words.ts';

/** What the page of a table says beyond its files. */
export interface Description {
  readonly quellen: readonly Quelle[];
  /** "2016 bis 2020"; null where rows have no year. */
  readonly jahre: string | null;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly stand: string | null;
  /** Kinds of figures and status of plans, in words. */
  readonly arten: readonly string[];
  readonly fassungen: readonly string[];
  readonly lizenzen: readonly string[];
  readonly grenzen: readonly string[];
  readonly auszug: Excerpt;
}

/** Asks the tables what is in them. */
export async function describe(
  { table, files, shares, herkunft }: Offer,
  { quellen }: Inventory,
): Promise<Description> {
  const has = (column: string): boolean => table.columns.some(({ name }) => name === column);
  const ids = [...shares.map(({ quelle }) => quelle), ...herkunft.flatMap((one) => one.quellen)];
  const own = [...new Set(ids)].flatMap((id) => quellen.get(id) ?? []);
  const jahre = has('jahr') ? (await ask(YEARS(table))).map(({ jahr }) => jahr) : [];
  const largest = [...(files.parts ?? [])].sort((a, b) => b.rows - a.rows)[0]?.csv;
  const auszug = await excerpt(table, { parquet: files.parquet, csv: files.csv ?? largest });
  return {
    quellen: own,
    jahre: jahre.length > 6 ? TABLE_FACTS.span(jahre[0], jahre.at(-1)) : years(jahre) || null,
    firstYear: jahre[0] ?? null,
    lastYear: jahre.at(-1) ?? null,
    stand: newest(own),
    arten: auszug.arten,
    fassungen: has('fassung') ? await versions(own) : [],
    lizenzen: shares.length > 0 ? licences(shares, quellen) : [...new Set(own.map(licence))],
    grenzen: [...(await limits(table.name)), ...gaps(table.name, auszug.gefuellt, files.rows)],
    auszug,
  };
}

/** "Entwurf 2017: Entwurf, Dezember 2016" for each plan that rests on the sources. */
export async function versions(quellen: readonly Quelle[]): Promise<string[]> {
  return (await ask(VERSIONS))
    .filter((one) => quellen.some(({ quelle }) => quelle === one.quelle))
    .map(({ name, status, stand }) => `${name}: ${STATUS_NAME[status]}${stand ? `, ${date(stand)}` : ''}`);
}

/** How many rows stand under which licence. */
function licences(shares: Offer['shares'], quellen: Inventory['quellen']): string[] {
  const counts = new Map<string, number>();
  for (const { quelle, zeilen } of shares) {
    const lizenz = quellen.get(quelle)?.lizenz ?? '';
    counts.set(lizenz, (counts.get(lizenz) ?? 0) + zeilen);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([lizenz, count]) => TABLE_FACTS.licence(lizenz === UNLICENSED ? null : lizenz, rows(count)));
}

const FIGURE: Readonly<Record<string, string>> = { haushalt: 'betrag', werte: 'wert' };

/** How many figures are missing. */
function gaps(table: string, filled: readonly { spalte: string; gefuellt: number }[], all: number): string[] {
  const column = FIGURE[table];
  const missing = all - (filled.find(({ spalte }) => spalte === column)?.gefuellt ?? all);
  return column && missing > 0 ? [TABLE_FACTS.empty(rows(missing), column)] : [];
}
