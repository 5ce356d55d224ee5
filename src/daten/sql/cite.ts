import type { PublishedFile } from '../../engine/fetch-table.ts';
import { date, list } from '../../ui/format.ts';

/** How an answer is cited: whose calculation, over which state of which tables, where, when. */
export function citation(
  site: string,
  tables: readonly string[],
  files: readonly PublishedFile[],
  today: Date,
): string {
  const states = files
    .filter(({ table }) => tables.includes(table))
    .map(({ table, sha256 }) => `${table} (${sha256.slice(0, 8)})`);
  const own = tables.filter((name) => !files.some(({ table }) => table === name));
  const rest = [
    states.length > 0 ? `veröffentlichte Tabellen ${list(states)}, in Klammern die Prüfsumme ihres Standes` : '',
    own.length > 0 ? `eigene Datei des Fragenden: ${list(own)}` : '',
  ].filter(Boolean);
  const day = date(today.toISOString().slice(0, 10));
  return `Zitieren: eigene Abfrage in „${site}“; ${rest.join('; ') || 'ohne Tabelle'}; ${day}. Die Quellen der Zahlen stehen in der Spalte quelle der Tabellen.`;
}
