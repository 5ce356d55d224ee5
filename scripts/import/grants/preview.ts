/** What was understood of a list of grants, for a person at the terminal. */
import { fromUnits } from '../../../src/reader/numbers/decimal.ts';
import type { Row } from '../labels.ts';
import type { Grants } from './grants.ts';
import type { Sorted } from './held-back.ts';
import type { GrantSheet } from './roles.ts';
import type { GrantTotal } from './totals.ts';

const SHOWN = 10;

/** Columns with their reasons, the first rows as they will be, sums, who is held back, what is left out. */
export function preview(
  { source, table, roles }: GrantSheet,
  { leftOut }: Grants,
  { held, hidden }: Sorted,
  rows: readonly Row[],
  totals: readonly GrantTotal[],
): string {
  const width = Math.min(40, Math.max(...roles.map(({ column }) => column.name.length)));
  return [
    `${source.file}: ${source.encoding ?? 'Arbeitsmappe'}, ${table.rows.length} Datensätze`,
    ...roles.map(
      ({ column, kind, reason }) => `  ${column.name.slice(0, width).padEnd(width)}  ${kind.padEnd(15)}  ${reason}`,
    ),
    '',
    ...rows
      .slice(0, SHOWN)
      .map(
        ({ jahr = '', stand = '', betrag = '', empfaenger = '', zweck = '' }) =>
          `  ${jahr} ${stand.padEnd(13)} ${betrag.padStart(16)}  ${`${empfaenger}: ${zweck}`.slice(0, 70)}`,
      ),
    '',
    'Summen in Euro:',
    ...totals.map(({ jahr, stand, units, anzahl, geprueft }) =>
      [
        german(units).padStart(20),
        `${anzahl} Beträge`.padStart(14),
        jahr,
        stand,
        geprueft ? 'geprüft' : 'ungeprüft',
      ].join('  '),
    ),
    '',
    `Einzelpersonen: ${held.length} Beträge, nur als Summe übernommen.`,
    ...(hidden.length > 0
      ? [
          `Nicht übernommene Texte, die vielleicht einen Menschen nennen: Datensatz ${[...new Set(hidden.map(({ record }) => record))].join(', ')}. Zeigen: --answer "zweck:<Datensatz>=ja"`,
        ]
      : []),
    'Ausgelassen:',
    ...(leftOut.size === 0 ? ['  nichts'] : []),
    ...[...leftOut].map(([reason, count]) => `  ${count}  ${reason}`),
  ].join('\n');
}

/** `1234.5` as `1.234,50`. */
function german(units: bigint): string {
  const [whole = '', fraction = ''] = fromUnits(units).split('.');
  return `${whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.')},${fraction.padEnd(2, '0')}`;
}
