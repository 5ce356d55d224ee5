/** What was understood of a list of companies, for a person at the terminal. */
import { fromUnits } from '../../../src/reader/numbers/decimal.ts';
import type { CompanySheet } from './roles.ts';
import type { ShareRecord } from './shares.ts';

const SHOWN = 10;

interface Found {
  readonly totals: ReadonlyMap<string, bigint>;
  /** Totals that a person has named. */
  readonly checked: ReadonlySet<string>;
  /** Records whose purpose is not taken. */
  readonly hidden: readonly number[];
}

/** Columns with their reasons, the first shares, and what the money adds up to, every company once. */
export function preview(
  { source, table, roles }: CompanySheet,
  shares: readonly ShareRecord[],
  { totals, checked, hidden }: Found,
): string {
  const width = Math.min(40, Math.max(...roles.map(({ column }) => column.name.length)));
  return [
    `${source.file}: ${source.encoding ?? 'Arbeitsmappe'}, ${table.rows.length} Datensätze`,
    ...roles.map(
      ({ column, kind, reason }) => `  ${column.name.slice(0, width).padEnd(width)}  ${kind.padEnd(13)}  ${reason}`,
    ),
    '',
    ...shares.slice(0, SHOWN).map(({ jahr, texts, ueber, numbers }) => {
      const share = numbers.get('anteil');
      return `  ${jahr}  ${(share === undefined ? 'Anteil fehlt' : `${fromUnits(share)} %`).padStart(14)}  ${texts.name}, gehalten von: ${ueber}`;
    }),
    '',
    ...(hidden.length > 0
      ? [
          `Ein Zweck scheint jemanden zu nennen und wird nicht übernommen: Datensatz ${hidden.join(', ')} (doch: --answer "zweck:${hidden[0]}=ja")`,
          '',
        ]
      : []),
    'Summen in Euro, jedes Unternehmen einmal:',
    ...[...totals].map(
      ([key, units]) =>
        `  ${fromUnits(units).padStart(20)}  ${key.replace(':', '  ')}  ${checked.has(key) ? 'geprüft' : 'ungeprüft'}`,
    ),
  ].join('\n');
}
