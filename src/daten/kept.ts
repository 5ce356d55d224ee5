import type { Changes, State } from '../schema/archive.ts';
import { changes, newestChange, states } from './changes.ts';

/** What a source is like does not change its numbers. */
const ABOUT_SOURCES = 'quellen';

/**
 * The day of the published state that holds all rows of a source as they are now; null while no state has any, or where rows were
 * added, changed or taken away since.
 * @param published the oldest first
 * @param changed the oldest first
 */
export function keptSince(quelle: string, published: readonly State[], changed: readonly Changes[]): string | null {
  const has = ({ tabellen }: State): boolean =>
    Object.entries(tabellen).some(([tabelle, { quellen }]) => tabelle !== ABOUT_SOURCES && (quellen[quelle] ?? 0) > 0);
  const first = published.find(has)?.stand ?? null;
  return changed.reduce((day, { bis, zahlen }) => {
    const touched = zahlen.some((one) => one.quelle === quelle && one.tabelle !== ABOUT_SOURCES);
    return touched && (bis === null || day !== null) ? bis : day;
  }, first);
}

const days = new Map<string, string | null>();
let archive: { readonly published: readonly State[]; readonly changed: readonly Changes[] } | undefined;

/** The day of the published state that holds all rows of some sources as they are now; null where none does. */
export function keptState(quellen: readonly string[]): string | null {
  archive ??= { published: states().reverse(), changed: changes().reverse() };
  const { published, changed } = archive;
  if (quellen.length === 0 || published.length === 0) return null;
  return newestChange(
    quellen.map((quelle) => {
      if (!days.has(quelle)) days.set(quelle, keptSince(quelle, published, changed));
      return days.get(quelle) ?? null;
    }),
  );
}
