/** What was understood, for programs. */
import type { Budget } from '../../../src/reader/combine.ts';
import { amountOf, type EqualPlace } from '../../../src/reader/dataset/equal-keys.ts';
import type { CheckedSum } from '../../../src/reader/dataset/totals.ts';
import type { Question } from '../../../src/reader/questions.ts';
import type { RoleOfColumn } from '../../../src/reader/roles/roles.ts';

/** The content of the file that `--report` names. */
export function reportOf(
  budget: Budget,
  sums: readonly CheckedSum[],
  equal: readonly EqualPlace[],
  questions: readonly Question[],
) {
  return {
    dateien: budget.tables.map(({ file, source, table, rahmen, directionReason }) => ({
      datei: file,
      kodierung: source.encoding ?? 'Arbeitsmappe',
      trennzeichen: source.delimiter ?? '',
      kopfzeilen: table.headerRows,
      datensaetze: table.rows.length,
      richtung: directionReason,
      kontenrahmen: rahmen,
    })),
    kodierung: [...new Set(budget.tables.map(({ source }) => source.encoding ?? 'Arbeitsmappe'))],
    spalten: budget.tables.flatMap(({ file, roles, levels }) =>
      roles.map(({ column, role, reason }) => {
        const level = levels.find(({ columns }) => columns.includes(column));
        return { datei: file, name: column.name, rolle: roleName(role, level?.klassifikation), grund: reason };
      }),
    ),
    summen: sums.map(({ jahr, wertart, fassung, teil, richtung, anzahl, summe, geprueft }) => ({
      jahr,
      wertart,
      fassung,
      teil,
      richtung,
      anzahl,
      summe,
      stand: geprueft ? 'geprüft' : 'ungeprüft',
    })),
    ausgelassen: budget.leftOut.map(({ file, reason, count, records }) => ({
      datei: file,
      grund: reason,
      anzahl: count,
      datensaetze: records,
    })),
    gleicheStellen: equal.map(({ of, file, facts }) => ({
      stelle: of,
      datei: file,
      datensaetze: facts.map(({ record }) => record),
      betraege: facts.map(amountOf),
    })),
    hinweise: budget.remarks,
    fragen: questions.map(({ id, file, text, options = [] }) => ({ id, datei: file, frage: text, antworten: options })),
  };
}

/** `aufgabe` says more than that the column is a level. */
const roleName = ({ kind }: RoleOfColumn['role'], klassifikation: string | undefined): string =>
  kind === 'gliederung' ? (klassifikation ?? kind) : kind;
