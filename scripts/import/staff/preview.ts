/** What was understood of lists of posts, for a person at the terminal. */
import { groupBy } from '../../../src/reader/group.ts';
import { fromUnits } from '../../../src/reader/numbers/decimal.ts';
import { OTHER_AREAS, OTHER_GROUPS } from '../../../src/schema/values.ts';
import type { Posts } from './posts.ts';
import type { StaffSheet } from './roles.ts';

const SHOWN = 10;

interface Understood {
  /** Records of an older version of a year. */
  readonly left: number;
  /** Years that were imported before. */
  readonly kept: ReadonlySet<number>;
  /** Areas and groups that those years do not name. */
  readonly unnamed: ReadonlySet<string>;
  readonly shown: readonly Posts[];
  readonly totals: ReadonlyMap<string, bigint>;
  readonly checked: ReadonlySet<string>;
}

/** Columns with their reasons, the first posts as they will be shown, what is put together, and the totals. */
export function preview(
  sheets: readonly StaffSheet[],
  { left, kept, unnamed, shown, totals, checked }: Understood,
): string {
  return [
    ...sheets.flatMap(sheetLines),
    kept.size > 0 && `  schon eingelesen, bleibt daneben: ${[...kept].sort().join(', ')}`,
    unnamed.size > 0 &&
      `  in den bleibenden Jahren nicht einzeln genannt, steht zusammen: ${[...unnamed].join('; ')}. Alle Listen auf einmal einlesen trennt, was groß genug ist`,
    left > 0 && `  ${left} Angaben einer älteren Fassung desselben Jahres: ausgelassen, es steht nur die neueste da`,
    '',
    ...shown.slice(0, SHOWN).map(({ jahr, bereich, gruppe, counts }) => {
      const said = [...counts].map(([name, units]) => `${name} ${fromUnits(units)}`).join(', ');
      return `  ${jahr}  ${bereich}: ${gruppe}: ${said}`;
    }),
    '',
    togetherLine(shown),
    '',
    'Summen aller Bereiche:',
    ...[...totals].map(
      ([key, units]) =>
        `  ${fromUnits(units).padStart(12)}  ${key.replace(':', '  ')}  ${checked.has(key) ? 'geprüft' : 'ungeprüft'}`,
    ),
  ]
    .filter((line) => line !== false)
    .join('\n');
}

function sheetLines({ source, table, roles }: StaffSheet): string[] {
  const width = Math.min(40, Math.max(...roles.map(({ column }) => column.name.length)));
  return [
    `${source.file}: ${source.encoding ?? `Arbeitsmappe, Blatt ${table.sheet}`}, ${table.rows.length} Datensätze`,
    ...roles.map(
      ({ column, kind, reason }) => `  ${column.name.slice(0, width).padEnd(width)}  ${kind.padEnd(10)}  ${reason}`,
    ),
  ];
}

/** In how many areas something is put together, so that nobody looks for it. */
function togetherLine(shown: readonly Posts[]): string {
  const within = groupBy(
    shown.filter(({ gruppe, bereich }) => gruppe === OTHER_GROUPS && bereich !== OTHER_AREAS),
    ({ kennung }) => kennung,
  ).size;
  const areas = shown.some(({ bereich }) => bereich === OTHER_AREAS);
  const said = [
    within > 0 && `in ${within} Bereichen stehen kleine Gruppen zusammen`,
    areas && 'kleine Bereiche stehen zusammen',
  ].filter(Boolean);
  return `Weniger als drei Stellen: ${said.join(', ') || 'keine'}.`;
}
