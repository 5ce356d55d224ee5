/** The one way through: from source files to what was understood of them, with everything that only a person can say. */
import { amountColumns } from './budget/amounts.ts';
import type { Given } from './budget/direction.ts';
import { type Fact, factsOf } from './budget/facts.ts';
import { notesOf } from './budget/notes.ts';
import { Findings } from './budget/report.ts';
import { sumRows } from './budget/sum-rows.ts';
import type { SourceFile } from './bytes/sheet.ts';
import { Answers, type Question } from './questions.ts';
import type { Chart } from './roles/charts.ts';
import { columnsIn } from './roles/column.ts';
import { type Level, levelsOf } from './roles/levels.ts';
import { type RoleOfColumn, rolesOf } from './roles/roles.ts';
import { type Table, tableIn } from './table/table.ts';

/** One table, understood. */
export interface Understood {
  readonly file: string;
  readonly source: SourceFile;
  readonly table: Table;
  readonly roles: readonly RoleOfColumn[];
  readonly levels: readonly Level[];
  readonly facts: readonly Fact[];
  readonly rahmen: readonly string[];
  readonly directionReason: string;
  readonly findings: Findings;
}

export interface Knowledge {
  readonly charts: readonly Chart[];
}

/** Understands one table. Nothing is guessed that would change a sum: it is a question in `findings`, or a fault. */
export function understandTable(
  source: SourceFile,
  table: Table,
  said: Readonly<Record<string, string>>,
  { charts }: Knowledge,
): Understood {
  const file = table.sheet ? `${table.file}/${table.sheet}` : table.file;
  const findings = new Findings(file);
  const answers = new Answers(said, file);
  const { columns } = columnsIn(table);
  const roles = rolesOf(columns, answers);
  if (!roles.some(({ role }) => role.kind === 'betrag'))
    findings.fault({
      kind: 'keine Beträge gefunden',
      text: columns.map(({ name }) => name).join(', '),
      expected: 'eine Spalte mit Beträgen; spalte:<Kopf>=betrag legt sie fest',
    });
  askUnclear(roles, findings);
  const amounts = amountColumns(table, roles, answers, findings);
  const keys = roles.flatMap(({ column, role }) => (role.kind === 'gliederung' ? [column] : []));
  const levels = levelsOf(keys, answers);
  const notes = notesOf(table, keys, amounts, findings);
  const sums =
    findings.faults.length > 0
      ? { rows: notes, blocks: [] }
      : sumRows(table, keys, levels, amounts, answers, findings, notes);
  const given: Given = {
    table,
    roles,
    levels,
    amounts,
    left: sums.rows,
    blocks: sums.blocks,
    charts,
    answers,
    findings,
  };
  const { facts, directions } = factsOf(given);
  return {
    file,
    source,
    table,
    roles,
    levels,
    facts,
    rahmen: directions.rahmen,
    directionReason: directions.reason,
    findings,
  };
}

/** Numbers of which the header does not say what they are may be a part of the budget: leaving them out is for a person to say. */
function askUnclear(roles: readonly RoleOfColumn[], findings: Findings): void {
  for (const { column, role } of roles)
    if (role.kind === 'unklar')
      findings.ask({
        id: `spalte:${column.name}`,
        text: `Was sind die Zahlen der Spalte „${column.name}“ (etwa ${[...column.values.keys()].slice(0, 3).join(', ')})?`,
        options: ['betrag', 'gliederung', 'ohne'],
      });
}

/** All tables of some files, those without a budget among them. */
export function understand(
  sources: readonly SourceFile[],
  said: Readonly<Record<string, string>>,
  knowledge: Knowledge,
): Understood[] {
  return sources.flatMap((source) =>
    source.sheets.map((sheet) => understandTable(source, tableIn(sheet, source.file), said, knowledge)),
  );
}

export type { Question };
