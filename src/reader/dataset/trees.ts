/** From the levels of the tables to trees: entries with their key, name and parent, and the finest entry of each row. */
import { KEY } from '../../schema/columns.ts';
import { TAKEN_FOLDERS, TAKEN_IDS } from '../../schema/taken.ts';
import { mendedWindows1252 } from '../../schema/windows-1252.ts';
import { slug } from '../../text/slug.ts';
import { classesOf, listBy, numbered } from '../numbered.ts';
import { once, valueIn } from '../once.ts';
import { saidOf } from '../questions.ts';
import { remembered } from '../remembered.ts';
import { KLASSIFIKATIONEN, type Klassifikation, pathsOf } from '../roles/levels.ts';
import type { Table } from '../table/table.ts';
import type { Understood } from '../understand.ts';
import { type LevelName, levelName } from './level-names.ts';

export interface Entry {
  readonly klassifikation: Klassifikation;
  readonly ebene: string;
  readonly schluessel: string;
  readonly ueber: string;
  readonly name: string;
}

export interface TreeLevel {
  readonly klassifikation: Klassifikation;
  readonly ebene: string;
  readonly rang: number;
  readonly name: string;
  readonly mehrzahl: string;
}

export interface Trees {
  readonly levels: readonly TreeLevel[];
  readonly entries: readonly Entry[];
  /** The keys of the finest entries of a row. */
  keysOf(table: Understood, row: number): Readonly<Record<Klassifikation, string>>;
  /** The key of its finest entry in one tree. */
  keyOf(table: Understood, row: number, way: Klassifikation): string;
  /** A number for each row of a table, the same for rows with the same keys in all trees, in whatever table. */
  placesIn(table: Understood): Uint32Array;
}

/** A name without what is broken in its bytes: signs read in the wrong encoding, blanks in a row; a sign that is lost is a question mark. */
const tidyName = (name: string): string =>
  mendedWindows1252(name)
    .replaceAll('\uFFFD', '?')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** The trees of all tables together. Of several names of one entry the most frequent counts. */
export function treesOf(tables: readonly Understood[], answers: Readonly<Record<string, string>>): Trees {
  const [first] = tables;
  if (!first) return grownFrom(tables, answers);
  // amounts and directions change nothing of them
  const of = [saidOf(answers, 'ebene:'), ...tables.flatMap(({ table, levels }) => [table, levels])];
  return remembered(first.table, 'trees', of, () => grownFrom(tables, answers));
}

function grownFrom(tables: readonly Understood[], answers: Readonly<Record<string, string>>): Trees {
  const levels = new Map<string, TreeLevel>();
  const entries = new Map<string, Draft>();
  const finest = new Map<Table, Record<Klassifikation, readonly string[]>>();
  for (const table of tables) {
    const keys: Record<Klassifikation, readonly string[]> = { aufgabe: [], art: [], organisation: [] };
    finest.set(table.table, keys);
    for (const one of KLASSIFIKATIONEN) keys[one] = grow(one, table, answers, levels, entries);
  }
  const keyOf = (table: Understood, row: number, way: Klassifikation): string =>
    finest.get(table.table)?.[way][row] ?? '';
  const numbers = new Map<string, number>();
  const placesOf = once((table: Table): Uint32Array => {
    const { aufgabe, art, organisation } = finest.get(table) ?? NO_KEYS;
    const classes = classesOf([aufgabe, art, organisation].map(numbered), aufgabe.length);
    const numberOf: number[] = [];
    return classes.map((one, row) => {
      numberOf[one] ??= valueIn(numbers, `${aufgabe[row]}\n${art[row]}\n${organisation[row]}`, () => numbers.size);
      return numberOf[one];
    });
  });
  return {
    levels: [...levels.values()],
    entries: [...entries.values()].map(({ names, ...entry }) => ({
      ...entry,
      name: mostFrequent(names) || entry.schluessel,
    })),
    keysOf: (table, row) => ({
      aufgabe: keyOf(table, row, 'aufgabe'),
      art: keyOf(table, row, 'art'),
      organisation: keyOf(table, row, 'organisation'),
    }),
    keyOf,
    placesIn: ({ table }) => placesOf(table),
  };
}

const NO_KEYS: Readonly<Record<Klassifikation, readonly string[]>> = { aufgabe: [], art: [], organisation: [] };

interface Draft extends Omit<Entry, 'name'> {
  readonly names: Map<string, number>;
}

/** Adds one tree of one table; returns the key of each row's finest entry. */
function grow(
  klassifikation: Klassifikation,
  { levels: all, table }: Understood,
  answers: Readonly<Record<string, string>>,
  levels: Map<string, TreeLevel>,
  entries: Map<string, Draft>,
): readonly string[] {
  const own = all.filter((level) => level.klassifikation === klassifikation);
  const paths = pathsOf(own, table.rows.length);
  const names = own.map((level) => levelName(level, answers));
  const ids = idsOf(names);
  const keyOfName = slugs(entries);
  for (const [at, name] of names.entries()) {
    const ebene = ids[at] ?? '';
    const key = `${klassifikation} ${ebene}`;
    if (!levels.has(key)) levels.set(key, { klassifikation, ebene, rang: at + 1, ...name });
  }
  const grown = own.map((level, at) => {
    const ebene = ids[at] ?? '';
    // few entries stand in many rows
    const known = new Map<string, Map<string, Map<string, Grown>>>();
    return (raw: string, label: string, ueber: string): Grown => {
      const below = valueIn(known, ueber, () => new Map<string, Map<string, Grown>>());
      const alike = valueIn(below, raw, () => new Map<string, Grown>());
      const before = alike.get(label);
      if (before) return before;
      // a number that no address can hold is a name
      const key =
        level.numbered && KEY.test(raw)
          ? raw
          : keyOfName(klassifikation, tidyName(level.numbered ? raw : label || raw));
      const schluessel = keyIn(entries, klassifikation, ebene, key, ueber);
      const { names } = entryOf(entries, { klassifikation, ebene, schluessel, ueber });
      const one = { schluessel, names, name: tidyName(label) };
      alike.set(label, one);
      return one;
    };
  });
  // few ways through all levels are in many rows
  const ways = classesOf(
    own.flatMap(({ labels }, at) => [numbered(paths[at] ?? []), numbered(labels)]),
    table.rows.length,
  );
  const known: Way[] = [];
  for (const [row, way] of ways.entries()) {
    if (way < known.length) {
      (known[way] as Way).rows += 1;
      continue;
    }
    const through: Grown[] = [];
    for (const [at, level] of own.entries()) {
      const raw = paths[at]?.[row] ?? '';
      const one = raw === '' ? undefined : grown[at]?.(raw, level.labels[row] ?? '', through.at(-1)?.schluessel ?? '');
      if (!one) continue;
      through.push(one);
      countName(one, 1);
    }
    known.push({ through, rows: 0 });
  }
  for (const { through, rows } of known) for (const one of through) countName(one, rows);
  return listBy(
    ways,
    known.map(({ through }) => through.at(-1)?.schluessel ?? ''),
  );
}

/** The entries that rows have, coarse to fine, and how many rows after the first have them. */
interface Way {
  readonly through: readonly Grown[];
  rows: number;
}

/** An entry as one row has it. */
interface Grown {
  readonly schluessel: string;
  readonly names: Map<string, number>;
  readonly name: string;
}

function countName({ names, name }: Grown, rows: number): void {
  if (name) names.set(name, (names.get(name) ?? 0) + rows);
}

/** Names as keys; two names that would make the same one get numbers. */
function slugs(entries: ReadonlyMap<string, Draft>): (one: Klassifikation, name: string) => string {
  const known = new Map<string, string>();
  const given = new Set<string>();
  return (one, name) => {
    const before = known.get(name);
    if (before) return before;
    const taken = (key: string): boolean =>
      given.has(key) || (entries.get(`${one} ${key}`)?.names.has(name) ?? true) === false;
    let key = slug(name);
    for (let number = 2; taken(key); number += 1) key = `${slug(name)}-${number}`;
    known.set(name, key);
    given.add(key);
    return key;
  };
}

/** The ids of levels, which are columns of questions and names of folders too. Two levels of one name get numbers. */
function idsOf(levels: readonly LevelName[]): string[] {
  const used = new Map<string, number>();
  return levels.map(({ name }) => {
    const word = slug(name)
      .replaceAll('-', '_')
      .replace(/^(?=\d)/, 'e');
    const id = TAKEN_IDS.has(word) || TAKEN_FOLDERS.has(word) ? `ebene_${word}` : word;
    used.set(id, (used.get(id) ?? 0) + 1);
    return used.get(id) === 1 ? id : `${id}_${used.get(id)}`;
  });
}

/** A key that another level of the tree has already, or another parent's entry, is told apart by the parent's key. */
function keyIn(
  entries: ReadonlyMap<string, Draft>,
  one: Klassifikation,
  ebene: string,
  key: string,
  ueber: string,
): string {
  const other = entries.get(`${one} ${key}`);
  return other === undefined || (other.ebene === ebene && other.ueber === ueber) ? key : `${ueber}.${key}`;
}

function entryOf(entries: Map<string, Draft>, entry: Omit<Draft, 'names'>): Draft {
  const id = `${entry.klassifikation} ${entry.schluessel}`;
  const draft = entries.get(id) ?? { ...entry, names: new Map<string, number>() };
  entries.set(id, draft);
  return draft;
}

const mostFrequent = (names: ReadonlyMap<string, number>): string =>
  [...names].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
