/** The one way through: from source files to what was understood of them, with everything that only a person can say. */
import { amountColumns } from './budget/amounts.ts';
import { directionsOf, type Given } from './budget/direction.ts';
import type { SidesWithout } from './budget/direction-sums.ts';
import { withoutDoubles } from './budget/doubles.ts';
import { type Fact, factsOf } from './budget/facts.ts';
import { notesOf } from './budget/notes.ts';
import { Findings } from './budget/report.ts';
import { sumRows } from './budget/sum-rows.ts';
import { withoutVariants } from './budget/variants.ts';
import type { SourceFile } from './bytes/sheet.ts';
import { ofMunicipality, severalMunicipalities } from './municipality.ts';
import { Answers } from './questions.ts';
import { remembered } from './remembered.ts';
import type { Chart } from './roles/charts.ts';
import { columnsIn } from './roles/column.ts';
import { type Level, levelsOf } from './roles/levels.ts';
import { type RoleOfColumn, rolesOf } from './roles/roles.ts';
import { type Table, type TableColumn, tableIn } from './table/table.ts';

/** One table, understood. */
export interface Understood {
  readonly file: string;
  readonly source: SourceFile;
  readonly table: Table;
  /** Columns without a cell. */
  readonly empty: readonly TableColumn[];
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
function understandTable(
  source: SourceFile,
  all: Table,
  said: Readonly<Record<string, string>>,
  { charts }: Knowledge,
): Understood {
  const file = all.sheet ? `${all.file}/${all.sheet}` : all.file;
  const findings = new Findings(file);
  const answers = new Answers(said, file);
  const table = ofMunicipality(all, answers.get('gemeinde'), findings);
  const { columns, empty } = remembered(table, 'columns', [], () => columnsIn(table));
  const roles = rolesOf(columns, answers);
  const none = { file, source, table, empty, roles, levels: [], facts: [], rahmen: [], directionReason: '', findings };
  if (!isBudget(table, roles, findings)) return none;
  askUnclear(roles, findings);
  const amounts = withoutDoubles(amountColumns(table, roles, answers, findings), answers, findings);
  if (findings.faults.length > 0) return none;
  const keys = roles.flatMap(({ column, role }) => (role.kind === 'gliederung' ? [column] : []));
  const levels = remembered(table, 'levels', [answers.all('klassifikation:'), ...keys], () => levelsOf(keys, answers));
  const notes = notesOf(table, keys, amounts, findings);
  const known = { table, roles, levels, amounts, charts, answers };
  // what is asked on the way to a proof is asked again, where it matters
  const sidesWithout: SidesWithout = (left) =>
    directionsOf({ ...known, left, blocks: [], findings: new Findings(file) }).sides;
  const { rows: left, blocks } = sumRows(table, keys, levels, amounts, answers, findings, notes, sidesWithout);
  const given: Given = { ...known, left, blocks, findings };
  const { facts: folded, directions } = factsOf(given);
  const facts = withoutVariants(given, folded);
  if (facts.length === 0 && findings.questions.length === 0)
    findings.fault({
      kind: 'keine Beträge übrig',
      text: findings.leftOut.map(({ reason, count }) => `${count}: ${reason}`).join(', '),
      expected: 'Zeilen, die keine Summen und keine Hinweise sind',
      cure: 'summenzeilen=mitzählen',
    });
  return { ...none, levels, facts, rahmen: directions.rahmen, directionReason: directions.reason };
}

/** Says what else a table is, where it is no budget that can be summed. */
function isBudget(table: Table, roles: readonly RoleOfColumn[], findings: Findings): boolean {
  const title = [...table.titles, ...table.rows.slice(0, 1).flatMap(({ cells }) => cells)].join(' ');
  const several = severalMunicipalities(roles);
  if (/GENESIS-Tabelle/.test(title))
    findings.fault({
      kind: 'Statistik, kein Haushalt',
      text: title.slice(0, 60),
      expected: 'ein Rezept mit art: statistik',
    });
  else if (several)
    findings.fault({
      kind: 'mehrere Gemeinden',
      text: `${several.column}: ${several.names.join(', ')}`,
      expected: 'der Haushalt einer Gemeinde; jede wird für sich eingelesen',
      cure: `gemeinde=${several.names[0]}`,
    });
  else if (!roles.some(({ role }) => role.kind === 'betrag'))
    findings.fault({
      kind: 'keine Beträge gefunden',
      text: roles.map(({ column }) => column.name).join(', '),
      expected: 'eine Spalte mit Beträgen',
      cure: 'spalte:<Kopf>=betrag',
    });
  else if (/netto(kosten|aufwand|ergebnis)/i.test(table.titles.join(' ')))
    findings.fault({
      kind: 'die Beträge sind Salden',
      text: table.titles.join(' · ').slice(0, 80),
      expected: 'Erträge und Aufwendungen getrennt',
    });
  return findings.faults.length === 0;
}

/** Numbers of which the header does not say what they are may be a part of the budget: leaving them out is for a person to say. */
function askUnclear(roles: readonly RoleOfColumn[], findings: Findings): void {
  const unclear = roles.filter(({ role }) => role.kind === 'unklar').map(({ column }) => column);
  const names = unclear
    .map(({ name, values }) => `„${name}“ (etwa ${[...values.keys()].slice(0, 2).join(', ')})`)
    .join(', ');
  if (unclear.length > 2)
    findings.ask({
      id: 'spalten:unklar',
      text: `Was sind die Zahlen der Spalten ${names}? Mit „ohne“ bleiben sie weg; „spalte:<Kopf>“ = betrag oder gliederung legt eine fest.`,
      options: ['ohne'],
    });
  else
    for (const { name } of unclear)
      findings.ask({
        id: `spalte:${name}`,
        text: `Was sind die Zahlen der Spalte ${names}?`,
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
    source.sheets.map((sheet) => {
      const table = remembered(sheet, 'table', [source.file], () => tableIn(sheet, source.file));
      return understandTable(source, table, said, knowledge);
    }),
  );
}
