/** Several tables as one budget: nothing counted twice, sums by year, kind, version, part and direction. */
import type { Kind } from './budget/facts.ts';
import type { LeftOut } from './budget/report.ts';
import { groupBy } from './group.ts';
import { fromUnits } from './numbers/decimal.ts';
import { valueIn } from './once.ts';
import { Answers, type Question } from './questions.ts';
import type { Fault } from './refused.ts';
import { repeatedTables } from './repeated.ts';
import { layoutOf, ofOneTown, sameGroup } from './towns.ts';
import type { Understood } from './understand.ts';

export interface Sum {
  readonly jahr: number;
  readonly wertart: string;
  readonly fassung: string;
  readonly teil: string;
  readonly richtung: string;
  /** Amounts that are neither empty nor 0. */
  readonly anzahl: number;
  /** Exact decimal text. */
  readonly summe: string;
}

export interface Budget {
  readonly tables: readonly Understood[];
  readonly sums: readonly Sum[];
  readonly leftOut: readonly LeftOut[];
  readonly questions: readonly Question[];
  readonly faults: readonly Fault[];
  readonly remarks: readonly string[];
  /** The version that amounts belong to, as a name without a place. */
  versionOf(kind: Kind): string;
}

/** Joins what was understood of the tables. */
export function combine(understood: readonly Understood[], said: Readonly<Record<string, string>>): Budget {
  const leftOut = understood.flatMap(({ findings }) => findings.leftOut);
  const { tables, repeated } = repeatedTables(understood.filter(({ findings }) => findings.faults.length === 0));
  for (const { table, of } of repeated)
    leftOut.push({
      file: table.file,
      reason: `jede Zeile steht auch in ${of.file}`,
      count: table.table.rows.length,
      records: [],
    });
  const refused = understood.filter(({ findings }) => findings.faults.length > 0);
  const beside = refused.filter(({ findings }) => tables.length > 0 && findings.faults.every(isNoBudget));
  for (const { file, table } of beside)
    leftOut.push({ file, reason: 'kein Haushalt, nicht gelesen', count: table.rows.length, records: [] });
  const town = ofOneTown(tables, said);
  leftOut.push(...town.leftOut);
  const { kept, questions } = withoutOverlap(town.kept, said);
  const counted = countedOf(kept);
  const versionOf = versions([...counted.keys()]);
  const sums = sumsOf(counted, versionOf);
  return {
    tables: kept,
    sums,
    leftOut,
    questions: [...town.questions, ...questions, ...kept.flatMap(({ findings }) => findings.questions)],
    faults: refused.filter((one) => !beside.includes(one)).flatMap(({ findings }) => findings.faults),
    remarks: [...kept.flatMap(({ findings }) => findings.remarks), ...remarksOn(sums)],
    versionOf,
  };
}

const isNoBudget = ({ kind }: Fault): boolean => kind === 'keine Beträge gefunden' || kind.startsWith('Statistik');

/** Tables of different columns that speak of the same year, kind and part may be one budget told twice: a person knows. */
function withoutOverlap(
  tables: readonly Understood[],
  said: Readonly<Record<string, string>>,
): { kept: Understood[]; questions: Question[] } {
  const kept: Understood[] = [];
  const questions: Question[] = [];
  for (const table of tables) {
    const answer = new Answers(said, table.file).get(`datei:${table.file}`);
    if (answer === 'ohne') continue;
    const other =
      answer === 'mit' ? undefined : kept.find((one) => layoutOf(one) !== layoutOf(table) && sameGroup(one, table));
    if (other)
      questions.push({
        id: `datei:${table.file}`,
        file: table.file,
        text: `„${table.file}“ und „${other.file}“ haben Beträge für dasselbe Jahr und denselben Teil, sind aber verschieden gegliedert: Zählt „${table.file}“ dazu (mit), oder wiederholt sie die andere (ohne)?`,
        options: ['mit', 'ohne'],
      });
    kept.push(table);
  }
  return { kept, questions };
}

/** How often amounts of a kind are neither empty nor 0, and what they add up to. */
interface Counted {
  anzahl: number;
  units: bigint;
}

function countedOf(tables: readonly Understood[]): Map<Kind, Counted> {
  const kinds = new Map<Kind, Counted>();
  for (const { facts } of tables)
    for (const { kind, units } of facts) {
      const counted = valueIn(kinds, kind, () => ({ anzahl: 0, units: 0n }));
      if (!units) continue;
      counted.anzahl += 1;
      counted.units += units;
    }
  return kinds;
}

/** Two of the file's own words for one kind and year, such as `FP` and `Mifi`, are two versions; else there is one. */
function versions(kinds: readonly Kind[]): (kind: Kind) => string {
  const words = groupBy(kinds, ({ jahr, wertart }) => `${jahr} ${wertart}`);
  const several = new Set([...words.values()].flatMap((all) => [...new Set(all.map(({ phase }) => phase))].slice(1)));
  return ({ phase }) => (several.has(phase) ? phase.toLowerCase().replace(/[^a-z0-9]+/g, '-') : '');
}

function sumsOf(counted: ReadonlyMap<Kind, Counted>, versionOf: (kind: Kind) => string): Sum[] {
  const sums = new Map<string, { first: Kind; anzahl: number; units: bigint }>();
  for (const [kind, { anzahl, units }] of counted) {
    const key = [kind.jahr, kind.wertart, versionOf(kind), kind.teil, kind.richtung].join(' ');
    const sum = sums.get(key) ?? { first: kind, anzahl: 0, units: 0n };
    sums.set(key, sum);
    sum.anzahl += anzahl;
    sum.units += units;
  }
  return [...sums.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { first, anzahl, units }]) => ({
      jahr: first.jahr,
      wertart: first.wertart,
      fassung: versionOf(first),
      teil: first.teil,
      richtung: first.richtung,
      anzahl,
      summe: fromUnits(units),
    }));
}

/** What a person should see: one side missing, a balance, columns that are equal in every position. */
function remarksOn(all: readonly Sum[]): string[] {
  const groups = groupBy(all, ({ jahr, wertart, fassung, teil }) =>
    [jahr, wertart, fassung, teil].filter(Boolean).join(' '),
  );
  return [...groups].flatMap(([group, sums]) => {
    if (sums.length === 1) return [`${group}: nur ${sums[0]?.richtung}, die andere Seite fehlt.`];
    const [one, other] = sums;
    return one?.summe === other?.summe && one?.summe !== '0' ? [`${group}: ausgeglichen.`] : [];
  });
}
