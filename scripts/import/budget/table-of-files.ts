/** Rows of the table in docs/import.md, as the test of the real files makes and checks them. */
import type { Imported } from './import.ts';

const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const german = (value: number): string => value.toLocaleString('de-DE');
const records = ({ budget }: Imported): string =>
  german(budget.tables.reduce((sum, { table }) => sum + table.rows.length, 0));

/** Columns whose role needed no correction, of all columns that hold anything. */
function rolesAtOnce({ budget }: Imported, answers: Readonly<Record<string, string>>): string {
  const roles = budget.tables.flatMap(({ roles }) => roles);
  const corrected = roles.filter(
    ({ column, reason }) => reason === 'so festgelegt' || `spalte:${column.name}` in answers,
  );
  return `${roles.length - corrected.length} von ${roles.length}`;
}

export const tableOfFiles = {
  refused: (layout: string, name: string, refusal: string): string => {
    const [, kind = ''] = /: ([^:(„]+)/.exec(refusal.replace(/^Refused: /, '')) ?? [];
    return row(layout, name, '–', '–', `abgelehnt: ${kind.trim()}`, '–', '–');
  },
  open: (layout: string, name: string, stopped: Imported): string =>
    row(
      layout,
      name,
      records(stopped),
      rolesAtOnce(stopped, {}),
      stopped.questions.map(({ id }) => id).join(', '),
      '–',
      'keine veröffentlicht',
    ),
  read: (
    layout: string,
    name: string,
    read: Imported,
    questions: readonly string[],
    answers: Readonly<Record<string, string>>,
    lines: number,
    totals: number,
  ): string =>
    row(
      layout,
      name,
      records(read),
      rolesAtOnce(read, answers),
      [...new Set(questions)].join(', ').replace(/\|/g, '/') || 'keine',
      lines,
      `${totals} von ${totals}`,
    ),
};
