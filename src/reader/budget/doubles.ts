/** Amount columns that say the same twice: a total beside its parts, or two columns for one year, kind and direction. */

import { groupBy } from '../group.ts';
import type { Answers } from '../questions.ts';
import type { AmountColumn } from './amounts.ts';
import type { Findings } from './report.ts';

/** The columns that count. Parts of a total beside it are left out; what else is there twice is asked for. */
export function withoutDoubles(columns: readonly AmountColumn[], answers: Answers, findings: Findings): AmountColumn[] {
  const groups = groupBy(columns, ({ header }) => `${header.jahr ?? ''} ${header.wertart ?? ''}`);
  return (
    totalOf(columns, findings) ?? [...groups.values()].map((group) => ofOneKind(group, answers, findings))
  ).flat();
}

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
  for (const same of groupBy(group, ({ header }) => header.seite).values()) {
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

function askFor(columns: readonly AmountColumn[], bare: boolean, answers: Answers, findings: Findings): void {
  for (const { column, header } of columns) {
    const id = `spalte:${column.name}`;
    if (answers.get(id) !== undefined || answers.get(`jahr:${column.name}`) !== undefined) continue;
    // columns that lack their year are asked for it
    if (header.jahr === undefined && header.wertart !== undefined && !bare) continue;
    findings.ask({
      id,
      text: bare
        ? `Die Spalte „${column.name}“ nennt keine Richtung, andere schon: Ist sie ein Saldo (ohne), oder zählt sie mit (betrag)?`
        : `Die Spalte „${column.name}“ gilt für dasselbe wie eine Spalte vor ihr: Zählt sie dazu (betrag), oder bleibt sie weg (ohne)?`,
      options: ['betrag', 'ohne'],
    });
  }
}
