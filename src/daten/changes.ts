import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedFolder } from '../engine/native.ts';
import type { Changes, RowChange, State } from '../schema/archive.ts';
import { FLAT_BUDGET } from '../schema/flat-budget.ts';
import { date } from '../text/format.ts';
import { CHANGE_SENTENCES } from '../words/de/data/published.ts';
import { rows } from './words.ts';

const read = <T>(...path: string[]): T => JSON.parse(readFileSync(join(publishedFolder(), ...path), 'utf8')) as T;

/** The newest first. */
export const changes = (): Changes[] => read<Changes[]>('aenderungen.json').reverse();

/** The newest first; none when nothing was published yet. */
export const states = (): State[] =>
  read<{ staende: string[] }>('staende.json')
    .staende.reverse()
    .map((stand) => read<State>('archiv', stand, 'manifest.json'));

/** Days of states that are not shown because they hold figures that this site does not hand on. */
export const heldBack = (): string[] => read<{ zurueckgehalten: string[] }>('staende.json').zurueckgehalten;

/** One line of the table of changes: rows by kind. */
export interface Line {
  readonly tabelle: string;
  readonly quelle: string | null;
  readonly zeilen: Readonly<Record<RowChange, number>>;
}

/** The counts of a comparison by table and source. */
export function lines({ zahlen }: Pick<Changes, 'zahlen'>): Line[] {
  const found = new Map<string, Line>();
  for (const { tabelle, quelle, art, zeilen } of zahlen) {
    const key = `${tabelle}\n${quelle}`;
    const before = found.get(key)?.zeilen ?? { hinzugekommen: 0, geaendert: 0, entfallen: 0 };
    found.set(key, { tabelle, quelle, zeilen: { ...before, [art]: zeilen } });
  }
  return [...found.values()];
}

/** "12 Zeilen hinzugekommen, 3 geändert, keine entfallen." */
export function sentence(of: Pick<Changes, 'zahlen' | 'form'>): string {
  const sum = (kind: RowChange): number =>
    of.zahlen.filter(({ art }) => art === kind).reduce((total, { zeilen }) => total + zeilen, 0);
  const [added, changed, removed] = [sum('hinzugekommen'), sum('geaendert'), sum('entfallen')];
  if (added + changed + removed === 0) return of.form.length > 0 ? CHANGE_SENTENCES.form : CHANGE_SENTENCES.nothing;
  return CHANGE_SENTENCES.rows(added === 0 ? '' : rows(added), changed, removed);
}

/** „produkte: neue Spalte kurzname.“ */
export function formSentence({ tabelle, art, spalte, zeilen }: Changes['form'][number]): string {
  const lost = zeilen === undefined ? '' : CHANGE_SENTENCES.lost(rows(zeilen));
  const compared = art === 'anderer Schlüssel' ? CHANGE_SENTENCES.notCompared : '';
  return `${tabelle}: ${art}${spalte ? ` ${spalte}` : ''}${lost}${compared}`;
}

/** The day of the first published state with rows of a source in a table; null while there is none. */
export const firstStated = (tabelle: string, quelle: string): string | null =>
  states().findLast(({ tabellen }) => (tabellen[kept(tabelle)]?.quellen[quelle] ?? 0) > 0)?.stand ?? null;

/** No state keeps the flat budget: its rows are those of the budget. */
const kept = (tabelle: string): string => (tabelle === FLAT_BUDGET ? 'haushalt' : tabelle);

/**
 * The day of the published state with which the rows of a source in a table became what they are; null while nothing is
 * published, or when they have changed since.
 */
export function lastChange(tabelle: string, quelle: string): string | null {
  let day = firstStated(tabelle, quelle);
  for (const { bis, zahlen } of changes().reverse()) {
    const touched = zahlen.some((one) => one.tabelle === kept(tabelle) && one.quelle === quelle);
    if (touched && (bis === null || day !== null)) day = bis;
  }
  return day;
}

/** The last of some days; null when one of them is not known yet. */
export const newestChange = (days: readonly (string | null)[]): string | null =>
  days.includes(null)
    ? null
    : (days
        .flatMap((day) => day ?? [])
        .sort()
        .at(-1) ?? null);

/** As `lastChange`, for a whole table: its rows of any source, its columns. */
export function lastTableChange(tabelle: string): string | null {
  let day = states().findLast(({ tabellen }) => tabelle in tabellen)?.stand ?? null;
  for (const { bis, zahlen, form } of changes().reverse()) {
    const touched = [...zahlen, ...form].some((one) => one.tabelle === tabelle);
    if (touched && (bis === null || day !== null)) day = bis;
  }
  return day;
}

/** When the files of a table became what they are, for people. */
export function changedSentence(tabelle: string): string {
  const [newest] = states();
  if (!newest) return CHANGE_SENTENCES.neverKept;
  const day = lastTableChange(tabelle);
  return day ? CHANGE_SENTENCES.withState(date(day)) : CHANGE_SENTENCES.afterState(date(newest.stand));
}
