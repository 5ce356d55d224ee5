import { type Query, query } from '../engine/engine.ts';
import type { NamesSite } from '../site.ts';
import { NAMES_MENDED } from '../words/de/method/source.ts';

/** How many names of the budget are not those of the source, and whether there are short names and words to search by. */
export interface NameCount {
  readonly anders: number;
  readonly kurz: number;
}

const TABLES = [
  { table: 'produkte', short: true },
  { table: 'unterprodukte', short: false },
  { table: 'konten', short: true },
  { table: 'positionen', short: false },
  { table: 'organisation', short: false },
] as const;

const counts = ({ table, short }: (typeof TABLES)[number], ags: string): string => `SELECT
  COUNT(*) FILTER (WHERE name_quelle <> name) AS anders,
  ${short ? 'COUNT(*) FILTER (WHERE kurzname IS NOT NULL OR suchworte IS NOT NULL)' : '0'} AS kurz
FROM ${table} WHERE struktur IN (SELECT struktur FROM fassungen WHERE ags = '${ags}')`;

/** @param ags of the city whose names are counted */
export const namesOf = (ags: string): Query<NameCount> =>
  query(`SELECT CAST(SUM(anders) AS INTEGER) AS anders, CAST(SUM(kurz) AS INTEGER) AS kurz FROM (
${TABLES.map((table) => counts(table, ags)).join('\nUNION ALL\n')}
)`);

/** What was done to the names, ending before the word `name_quelle`; null where all of them are those of the source. */
export function mended({ anders }: NameCount, said: NamesSite | undefined): string | null {
  if (anders === 0) return null;
  return said?.durchgesehen ? NAMES_MENDED.reviewed(said.quelle) : NAMES_MENDED.differ(anders);
}

/** Whose the other names are; empty where nothing is to be said. */
export const otherNames = ({ kurz }: NameCount, said: NamesSite | undefined): string =>
  [kurz > 0 ? NAMES_MENDED.ours : '', said?.produktrahmen ?? ''].filter(Boolean).join(' ');
