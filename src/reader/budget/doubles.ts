/** Amount columns that say the same twice: a total beside its parts, or two columns for one year, kind and direction. */

import { groupBy } from '../group.ts';
import { abs } from '../numbers/decimal.ts';
import type { Answers } from '../questions.ts';
import type { AmountColumn } from './amounts.ts';
import type { Findings } from './report.ts';

/** The columns that count. Parts of a total beside it are left out; what else is there twice is asked for. */
export function withoutDoubles(columns: readonly AmountColumn[], answers: Answers, findings: Findings): AmountColumn[] {
  const groups = groupBy(columns, ({ header }) => `${header.jahr ?? ''} ${header.wertart ?? ''}`);
  askForChanges(columns, answers, findings);
  return (
    totalOf(columns, findings) ?? [...groups.values()].map((group) => ofOneKind(group, answers, findings))
  ).flat();
}

/** „Nachtrag 2025“ beside „Ansatz 2025“ is the new plan, or only what it changes: then it is the smaller by far. */
function askForChanges(columns: readonly AmountColumn[], answers: Answers, findings: Findings): void {
  for (const one of columns) {
    const { column, header } = one;
    const plan = columns.find(
      (other) =>
        other.header.wertart === 'ansatz' && other.header.jahr === header.jahr && other.header.seite === header.seite,
    );
    if (header.wertart !== 'fortgeschrieben' || !/nachtrag|\bnt/.test(column.words) || !plan) continue;
    const id = `spalte:${column.name}`;
    if (answers.get(id) !== undefined || sizeOf(one) * 2n > sizeOf(plan)) continue;
    findings.ask({
      id,
      text: `Die Spalte „${column.name}“ ist viel kleiner als „${plan.column.name}“: Nennt sie nur die Änderung (ohne), oder die neuen Beträge (betrag)?`,
      options: ['betrag', 'ohne'],
    });
  }
}

const sizeOf = ({ units }: AmountColumn): bigint => units.reduce<bigint>((sum, one) => sum + abs(one ?? 0n), 0n);

/** The one column that all others add up to, in every row. */
function totalOf(columns: readonly AmountColumn[], findings: Findings): AmountColumn[] | undefined {
  const total = columns.length > 2 ? columns.find((one) => isTotal(one, columns)) : undefined;
  if (!total) return undefined;
  const parts = columns.filter((one) => one !== total).map(({ column }) => column.name);
  findings.remark(`„${total.column.name}“ ist die Summe der Spalten ${parts.join(', ')}: Nur die Summe zählt.`);
  return [total];
}

function ofOneKind(group: readonly AmountColumn[], answers: Answers, findings: Findings): AmountColumn[] {
  const total = totalOf(group, findings);
  if (total) return total;
  const sided = group.some(({ header }) => header.seite !== undefined);
  for (const same of groupBy(group, ({ header }) => `${header.seite} ${header.teil}`).values()) {
    const bare = sided && same[0]?.header.seite === undefined;
    askFor(bare ? same : same.slice(1), bare, answers, findings);
  }
  return [...group];
}

/** Is the column the sum of all the others, in every row? */
function isTotal(one: AmountColumn, same: readonly AmountColumn[]): boolean {
  const parts = same.filter((other) => other !== one);
  return (
    one.units.some((units) => units) &&
    one.units.every((units, at) => parts.reduce((sum, part) => sum + (part.units[at] ?? 0n), 0n) === (units ?? 0n))
  );
}

/** Columns that give one row a second amount of one year, kind and direction, whatever their headers say. */
export function askForDoubles(columns: readonly AmountColumn[], answers: Answers, findings: Findings): void {
  for (const one of columns) ask(one, false, answers, findings);
}

function askFor(columns: readonly AmountColumn[], bare: boolean, answers: Answers, findings: Findings): void {
  for (const one of columns) {
    const { header } = one;
    if (answers.get(`jahr:${one.column.name}`) !== undefined) continue;
    // columns that lack their year are asked for it
    if (header.jahr === undefined && header.wertart !== undefined && !bare) continue;
    ask(one, bare, answers, findings);
  }
}

function ask({ column }: AmountColumn, bare: boolean, answers: Answers, findings: Findings): void {
  const id = `spalte:${column.name}`;
  if (answers.get(id) !== undefined || findings.questions.some((question) => question.id === id)) return;
  findings.ask({
    id,
    text: bare
      ? `Die Spalte „${column.name}“ nennt keine Richtung, andere schon: Ist sie ein Saldo (ohne), oder zählt sie mit (betrag)?`
      : `Die Spalte „${column.name}“ gilt für dasselbe wie eine Spalte vor ihr: Zählt sie dazu (betrag), oder bleibt sie weg (ohne)?`,
    options: ['betrag', 'ohne'],
  });
}
