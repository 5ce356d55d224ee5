/** Classifications: which columns are the levels of which tree, and which position of a tree a row belongs to. */
import { eachPair, listOf, numbered } from '../numbered.ts';
import type { Answers } from '../questions.ts';
import { type Column, decides } from './column.ts';
import { sideOfLine } from './lines.ts';
import { isNamed, pairsOf } from './pairs.ts';

export type Klassifikation = 'aufgabe' | 'art' | 'organisation';
export const KLASSIFIKATIONEN: readonly Klassifikation[] = ['aufgabe', 'art', 'organisation'];

/** One level of a tree, as its columns give it. */
export interface Level {
  readonly klassifikation: Klassifikation;
  /** What the file calls the level. */
  readonly name: string;
  /** Number and name of each row's entry; the number is the name where the file has none. */
  readonly codes: readonly string[];
  readonly labels: readonly string[];
  /** Does the level have numbers? */
  readonly numbered: boolean;
  readonly columns: readonly Column[];
}

const WORDS: readonly (readonly [Klassifikation, RegExp])[] = [
  [
    'art',
    /konto|konten|kosten(art|gruppe)|ertragsart|aufwandsart|gruppierung|\b(kk|kg|sk)\b|mvag|zeile|panzeile|ergebnisgliederung|aggregat|zweckbestimmung|kategorie|haupt-?gruppe|ober-?gruppe|costtype|^titel|titelbez/,
  ],
  [
    'aufgabe',
    /produkt|product|teilplan|funktion|aufgabe|gliederung|abschnitt|leistung|ansatz|\bfk?z\b|\bpgr\b|\bup\b|psp|objekt|maßnahme|massnahme|\bpg\b|\bpb\b/,
  ],
  [
    'organisation',
    /dezernat|\bamt\b|amt \/|dienst|fachbereich|\b(gb|fb)\b|geschäftsbereich|referat|departement|direktion|abteilung|einzelplan|ressort|teilhaushalt|profitcenter|district|bezirk|kostenstelle|kapitel|bereich/,
  ],
];

/** Does the header itself say what the level is for? */
export const isKnownLevel = (columns: readonly Column[]): boolean =>
  columns.some(({ words }) => WORDS.some(([, pattern]) => pattern.test(words)));

/** The levels of every tree, coarse before fine. */
export function levelsOf(columns: readonly Column[], answers: Answers): Level[] {
  const levels = pairsOf(columns).map(({ code, label, codes, labels }): Level => {
    const named = [code, label].filter((column) => column !== undefined);
    const name = nameOf(named);
    const said = KLASSIFIKATIONEN.find((one) => one === answers.get(`klassifikation:${name}`));
    return {
      klassifikation: said ?? klassifikationOf(named, codes, labels),
      name,
      codes,
      labels,
      numbered: code !== undefined || codes !== labels,
      columns: named,
    };
  });
  const told = withKind(levels, answers);
  return KLASSIFIKATIONEN.flatMap((one) => coarseToFine(told.filter(({ klassifikation }) => klassifikation === one)));
}

/**
 * A budget without any accounts says of each position in words what it is for. Words that come back below many tasks are kinds of money
 * (a purchase of vehicles, in every fire station); words that stand below one task each are tasks themselves.
 */
function withKind(levels: readonly Level[], answers: Answers): readonly Level[] {
  if (levels.some(({ klassifikation }) => klassifikation === 'art')) return levels;
  const tasks = coarseToFine(levels.filter(({ klassifikation }) => klassifikation === 'aufgabe'));
  const [finest, above] = [tasks.at(-1), tasks.at(-2)];
  if (!finest || !above || finest.numbered || answers.get(`klassifikation:${finest.name}`)) return levels;
  if (!finest.columns.every(({ words }) => isNamed(words)) || !returns(finest.labels, above.codes)) return levels;
  return levels.map((level) => (level === finest ? { ...level, klassifikation: 'art' as const } : level));
}

/** So large a share of the rows has words that stand below several tasks. */
const RETURNING = 0.4;

function returns(words: readonly string[], tasks: readonly string[]): boolean {
  const below = new Map<string, Set<string>>();
  for (const [at, word] of words.entries()) below.set(word, (below.get(word) ?? new Set()).add(tasks[at] ?? ''));
  const several = words.filter((word) => word !== '' && (below.get(word)?.size ?? 0) > 1).length;
  return several > words.length * RETURNING;
}

/** Names that speak of money decide, then the header, then numbers that look like accounts; what is left is a task. */
function klassifikationOf(
  columns: readonly Column[],
  codes: readonly string[],
  labels: readonly string[],
): Klassifikation {
  const names = numbered(labels).texts.filter(Boolean);
  const money = names.filter((name) => sideOfLine(name) !== undefined).length;
  if (names.length > 3 && money > names.length * 0.7) return 'art';
  const words = columns.map(({ words }) => words).join(' ');
  // the ten Einzelpläne of a kameral budget, whatever the file calls them: a Titel has more digits
  if (/titel/.test(words) && codes.every((code) => code === '' || /^\d$/.test(code))) return 'aufgabe';
  const told = WORDS.find(([, pattern]) => pattern.test(words))?.[0];
  return told ?? (codes.every((code) => code === '' || /^[3-7]\d{4,7}$/.test(code)) ? 'art' : 'aufgabe');
}

function nameOf(columns: readonly Column[]): string {
  const plain = columns.find((column) => !isNamed(column.words)) ?? columns[0];
  return (plain?.name ?? '').replace(/[\s_-]*(nummer|nr\.?|code)\s*$/i, '').trim() || (plain?.name ?? '');
}

/** Fewer entries are coarser, where each entry of the finer level belongs to one of the coarser; else the file's own order. */
function coarseToFine(levels: readonly Level[]): Level[] {
  const sorted: Level[] = [];
  for (const level of levels) {
    const at = sorted.findIndex((other) => isCoarser(level, other));
    sorted.splice(at < 0 ? sorted.length : at, 0, level);
  }
  return sorted;
}

const isCoarser = (a: Level, b: Level): boolean =>
  differentIn(a.codes) < differentIn(b.codes) && decides(b.codes, a.codes, 0.01) && !decides(a.codes, b.codes, 0.01);

/** How many different ones the rows have; the empty text is numbered, whether a row has it or not. */
function differentIn(codes: readonly string[]): number {
  const { texts } = numbered(codes);
  return texts[0] === '' && !codes.includes('') ? texts.length - 1 : texts.length;
}

/** The key of each row's entry on each level of one tree, coarse to fine; '' where the level is empty in the row. */
export function pathsOf(levels: readonly Level[], rows: number): readonly (readonly string[])[] {
  let parents = listOf({ codes: new Uint32Array(rows), texts: [''] });
  return levels.map(({ codes }) => {
    // a number that several parents have is told apart by its parent's: partial codes are joined
    const keys = decides(codes, parents)
      ? codes
      : eachPair(codes, parents, (code, parent) => (code === '' || parent === '' ? code : `${parent}.${code}`));
    parents = keys.includes('') ? eachPair(keys, parents, (key, parent) => key || parent) : keys;
    return keys;
  });
}
