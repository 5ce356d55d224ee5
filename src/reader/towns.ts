/**
 * Tables of the same columns with amounts for the same year: parts of one budget, two versions of it, or the budgets of two towns.
 * Nothing in them says which, so a person does; nothing is added up without a word.
 */
import type { Kind } from './budget/facts.ts';
import type { LeftOut } from './budget/report.ts';
import { groupBy } from './group.ts';
import { municipalityIn } from './municipality.ts';
import type { Question } from './questions.ts';
import type { Understood } from './understand.ts';

/** The answer that adds the tables up; each other one is the name of the only table that counts. */
const TOGETHER = 'zusammen';

export interface OfOneTown {
  readonly kept: readonly Understood[];
  readonly questions: readonly Question[];
  readonly leftOut: readonly LeftOut[];
}

/** The tables that make one budget, with a question for each group of which that cannot be known. */
export function ofOneTown(tables: readonly Understood[], said: Readonly<Record<string, string>>): OfOneTown {
  const questions: Question[] = [];
  const leftOut: LeftOut[] = [];
  const dropped = new Set<Understood>();
  for (const [group, towns] of doubtful(tables)) {
    const [first] = group;
    if (!first) continue;
    const id = `dateien:${first.file}`;
    const options = [...(towns.length > 1 ? [] : [TOGETHER]), ...group.map(({ file }) => file)];
    const answer = options.find((one) => one === said[id]);
    if (answer === undefined) questions.push({ id, file: first.file, text: textOf(group, towns), options });
    if (answer === undefined || answer === TOGETHER) continue;
    for (const table of group.filter(({ file }) => file !== answer)) {
      dropped.add(table);
      leftOut.push({
        file: table.file,
        reason: 'zählt nicht mit, so festgelegt',
        count: table.table.rows.length,
        records: [],
      });
    }
  }
  return { kept: tables.filter((one) => !dropped.has(one)), questions, leftOut };
}

/** Groups that a person has to tell apart, with the towns that they name. */
function doubtful(tables: readonly Understood[]): [Understood[], string[]][] {
  if (tables.length < 2) return [];
  const towns = differentTowns(tables);
  if (towns.length > 1) return [[[...tables], towns]];
  return [...groupBy(tables, layoutOf).values()].flatMap((alike): [Understood[], string[]][] => {
    const group = alike.filter((one) => alike.some((other) => other !== one && sameGroup(one, other)));
    return group.length > 1 ? [[group, []]] : [];
  });
}

/** Towns that tables name under one header, where it is more than one. */
function differentTowns(tables: readonly Understood[]): string[] {
  const named = groupBy(
    tables.flatMap(({ roles }) => [...municipalityIn(roles)]),
    ([header]) => header,
  );
  const names = [...named.values()].map((all) => [...new Set(all.map(([, name]) => name))]);
  return names.find(({ length }) => length > 1) ?? [];
}

function textOf(group: readonly Understood[], towns: readonly string[]): string {
  const names = group.map(({ file }) => `„${file}“`);
  const files = `${names.slice(0, -1).join(', ')} und ${names.at(-1)}`;
  return towns.length > 1
    ? `${files} nennen verschiedene Gemeinden (${towns.join(', ')}). Beträge verschiedener Gemeinden werden nicht zusammengezählt: Welche Datei gilt?`
    : `${files} haben dieselben Spalten und Beträge für dasselbe Jahr. Sind es Teile des Haushalts einer Stadt, die zusammengezählt werden, oder verschiedene Städte oder Fassungen, von denen nur eine gilt?`;
}

/** The columns of a table. */
export const layoutOf = ({ table }: Understood): string => table.columns.map(({ name }) => name).join('\n');

/** Have both amounts for one year, kind, part and direction? */
export function sameGroup(one: Understood, other: Understood): boolean {
  const groups = groupsOf(one);
  return [...groupsOf(other)].some((group) => groups.has(group));
}

const groupOf = ({ jahr, wertart, teil, richtung }: Kind): string => [jahr, wertart, teil, richtung].join(' ');
const known = new WeakMap<Understood, ReadonlySet<string>>();

function groupsOf(table: Understood): ReadonlySet<string> {
  const before = known.get(table);
  if (before) return before;
  const kinds = new Set(table.facts.map(({ kind }) => kind));
  const groups = new Set([...kinds].map(groupOf));
  known.set(table, groups);
  return groups;
}
