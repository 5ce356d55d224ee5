/** What was understood, for a person at the terminal. */
import type { Budget } from '../../../src/reader/combine.ts';
import type { CheckedSum } from '../../../src/reader/dataset/totals.ts';
import { fromUnits } from '../../../src/reader/numbers/decimal.ts';
import type { Understood } from '../../../src/reader/understand.ts';

const SHOWN = 10;

/** Roles with their reasons, the first rows as they will be, sums, what is left out, remarks. */
export function preview(budget: Budget, sums: readonly CheckedSum[]): string {
  return [
    ...budget.tables.flatMap(ofTable),
    'Summen in Euro:',
    ...sums.map(({ jahr, wertart, fassung, teil, richtung, anzahl, summe, geprueft }) =>
      [
        german(summe).padStart(22),
        `${anzahl} Beträge`.padStart(16),
        jahr,
        wertart,
        fassung,
        teil,
        richtung,
        geprueft ? 'geprüft' : 'ungeprüft',
      ]
        .filter((part) => part !== '')
        .join('  '),
    ),
    '',
    'Ausgelassen:',
    ...(budget.leftOut.length === 0 ? ['  nichts'] : []),
    ...budget.leftOut.map(({ file, reason, count, records }) => {
      const places = records.length > 0 ? ` (Datensatz ${records.slice(0, 5).join(', ')}${count > 5 ? ' …' : ''})` : '';
      return `  ${count}  ${reason}, ${file}${places}`;
    }),
    '',
    ...budget.remarks.map((remark) => `Hinweis: ${remark}`),
  ].join('\n');
}

function ofTable({ file, source, table, roles, levels, facts, directionReason, rahmen }: Understood): string[] {
  const width = Math.min(40, Math.max(...roles.map(({ column }) => column.name.length)));
  return [
    `${file}: ${source.encoding ?? 'Arbeitsmappe'}, ${table.rows.length} Datensätze`,
    ...roles.map(({ column, role, reason }) => {
      const level = levels.find(({ columns }) => columns.includes(column));
      const name = column.name.slice(0, width).padEnd(width);
      return `  ${name}  ${(level?.klassifikation ?? role.kind).padEnd(12)}  ${reason}`;
    }),
    `  Ertrag oder Aufwand: ${directionReason}${rahmen.length > 0 ? `; Kontenrahmen ${rahmen.join(' oder ')}` : ''}`,
    '',
    ...facts
      .filter(({ units }) => units)
      .slice(0, SHOWN)
      .map(({ record, kind: { jahr, wertart, teil, richtung }, row, units }) => {
        const keys = levels.map(({ codes, labels }) => codes[row] || labels[row]).filter(Boolean);
        return `  ${String(record).padStart(6)}  ${jahr} ${wertart} ${teil} ${richtung}  ${german(fromUnits(units ?? 0n)).padStart(18)}  ${keys.join(' · ').slice(0, 60)}`;
      }),
    '',
  ];
}

/** `1234.5` as `1.234,50`. */
function german(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  return `${whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.')},${fraction.padEnd(2, '0')}`;
}
