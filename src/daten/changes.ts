import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedFolder } from '../engine/native.ts';
import type { Entry } from '../engine/published.ts';
import { number } from '../ui/format.ts';
import { rows } from './words.ts';

type Kind = 'hinzugekommen' | 'geaendert' | 'entfallen';

/** What changed from one published state to the next, or to the tables of this build. */
export interface Changes {
  von: string;
  bis: string | null;
  zahlen: { tabelle: string; quelle: string | null; art: Kind; zeilen: number; zellen: number }[];
  datei: Entry;
  vollstaendig: boolean;
}

/** A published state that is kept. */
export interface State {
  stand: string;
  tabellen: Record<string, { zeilen: number; bytes: number; sha256: string }>;
}

const read = <T>(...path: string[]): T => JSON.parse(readFileSync(join(publishedFolder(), ...path), 'utf8')) as T;

/** The newest first. */
export const changes = (): Changes[] => read<Changes[]>('aenderungen.json').reverse();

/** The newest first; none when nothing was published yet. */
export function states(): State[] {
  const folder = join(publishedFolder(), 'archiv');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .reverse()
    .map((stand) => read<State>('archiv', stand, 'manifest.json'));
}

/** One line of the table of changes: rows by kind. */
export interface Line {
  readonly tabelle: string;
  readonly quelle: string | null;
  readonly zeilen: Readonly<Record<Kind, number>>;
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
export function sentence(of: Pick<Changes, 'zahlen'>): string {
  const sum = (kind: Kind): number =>
    of.zahlen.filter(({ art }) => art === kind).reduce((total, { zeilen }) => total + zeilen, 0);
  const [added, changed, removed] = [sum('hinzugekommen'), sum('geaendert'), sum('entfallen')];
  if (added + changed + removed === 0) return 'Keine Zeile hat sich geändert.';
  const count = (value: number): string => (value === 0 ? 'keine' : number(value));
  return `${added === 0 ? 'Keine Zeile' : rows(added)} hinzugekommen, ${count(changed)} geändert, ${count(removed)} entfallen.`;
}

/**
 * The day of the published state with which the rows of a source in a table became what they are; null while nothing is
 * published, or when they have changed since.
 */
export function lastChange(tabelle: string, quelle: string): string | null {
  const first = states().at(-1);
  let day = first && tabelle in first.tabellen ? first.stand : null;
  for (const { bis, zahlen } of changes().reverse()) {
    if (zahlen.some((one) => one.tabelle === tabelle && one.quelle === quelle)) day = bis;
  }
  return day;
}
