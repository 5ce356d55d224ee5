import type { Budget } from '../../budget/budget.ts';
import { knowsInternal, withInternal } from '../../budget/internal.ts';
import { rootOf } from '../../budget/part.ts';
import type { Level } from '../../budget/tree.ts';
import { formatCell } from '../../figure/cell.ts';
import { capital } from '../../text/capital.ts';
import { cents } from '../../text/cents.ts';
import { euro } from '../../text/format.ts';
import { formulaHtml } from '../../ui/origin/formula.ts';
import { sumHtml } from '../../ui/origin/sum.ts';
import { type SumRow, sumTable, type WrittenTable } from '../../ui/origin/sum-table.ts';
import { CHANGES } from '../../words/de/haushalt/changes.ts';
import { CALCULATION, ORIGIN_SECTIONS, OTHER_CHANGES, WHOLE } from '../../words/de/haushalt/origin.ts';
import { type Comparison, delta, pairings, splitChanges } from '../changes/compare.ts';
import { hundredParts } from '../hundred.ts';
import { pathTo, titled } from '../level-page.ts';
import { WAYS_IN } from '../ways-in.ts';
import { fieldAnchor, othersAnchor, wholePartAnchor } from './addresses.ts';
import { at, FIELDS, fieldName } from './amounts.ts';
import { loadCells } from './cells.ts';
import { headlineOf } from './headline.ts';
import { calculation, type OriginView, resultFields } from './page.ts';
import { shareFormula } from './ratios.ts';
import { recount } from './sql.ts';
import { childParts, partsWithFormulas } from './tables.ts';
import { withInternalHtml } from './with-internal.ts';

/** The whole budget as the sum of the parts of one level, each with its share and its change. */
export async function wholeView(budget: Budget, way: Level): Promise<OriginView> {
  const { seite } = WAYS_IN[way.klassifikation];
  const cells = await loadCells(budget.part);
  const subject = { summen: budget.total, fields: resultFields(cells), whole: true, prefix: '' };
  const teile = childParts(budget, cells, way);
  const tables = FIELDS.flatMap((field): WrittenTable[] => {
    const table = partsWithFormulas(budget, { name: WHOLE.name, field, first: way.name }, teile, (teil) =>
      wholePartAnchor(budget.part, field, teil.key),
    );
    return table ? [table] : [];
  });
  const others = (['ertrag', 'aufwand'] as const).flatMap((field) => othersHtml(budget, way, field));
  const intern =
    way.ebene === budget.tree.top('art')?.ebene ? withInternalHtml(budget, budget.total, budget.columns) : '';
  return {
    titel: titled(budget, WHOLE.title(way.name)),
    sub: knowsInternal(budget) ? WHOLE.rowsWithInternal : WHOLE.rows,
    path: [...pathTo(budget), ...(seite ? [{ text: way.mehrzahl, href: `${rootOf(budget.part)}${seite}` }] : [])],
    headline: headlineOf(budget, subject),
    sections: [
      calculation(budget, subject),
      { id: 'teile', title: ORIGIN_SECTIONS.parts, text: WHOLE.summed, html: [], tables },
      ...(others.length > 0 ? [{ id: 'uebrige', title: WHOLE.others, html: others, tables: [] }] : []),
      ...(intern ? [{ id: 'mit-intern', title: capital(withInternal(budget)), html: [intern], tables: [] }] : []),
    ],
    sql: recount(budget, null),
  };
}

/** The parts that „100 €“ puts into one row, where it does. */
function othersHtml(budget: Budget, way: Level, field: 'ertrag' | 'aufwand'): string[] {
  const { value, others } = hundredParts(budget, way, field);
  const now = budget.selected;
  const total = at(budget.total, field, now);
  if (others.length === 0 || !total) return [];
  const rest = cents(others.reduce((sum, line) => sum + value(line), 0));
  const parts = others.map((line) => ({
    name: line.name,
    zahl: value(line),
    shown: euro(value(line)),
    href: `#${wholePartAnchor(budget.part, field, line.key)}`,
  }));
  const anchor = othersAnchor(budget.part, field);
  const sum = sumHtml({
    name: WHOLE.othersOf(fieldName(budget.part, field), now.jahr, others.length),
    zahl: rest,
    shown: euro(rest),
    parts,
  });
  const share = shareFormula(
    CALCULATION.share(now.jahr),
    { wert: rest, href: `#${anchor}` },
    { wert: total, href: `#${fieldAnchor(budget.part, field)}` },
  );
  return [`<div id="${anchor}">${sum}${share}</div>`];
}

/** The row „Alle übrigen“ of a list of changes: what the named ones leave over of the total. */
export function otherChangesView(budget: Budget, comparison: Comparison): OriginView {
  const { columns, level, measure, now, before } = comparison;
  const pairs = pairings(comparison);
  const { up, down } = splitChanges(comparison.lines, comparison.total, pairs);
  const whole = {
    name: OTHER_CHANGES.whole(measure.mass),
    href: comparison.origin.total,
    amounts: comparison.total,
    sign: 1,
  };
  const named = [...up, ...down].map(({ line }) => ({
    name: `− ${line.name}`,
    note: line.key,
    href: line.origin,
    amounts: line.amounts,
    sign: -1,
  }));
  const rows: Counted[] = [whole, ...named];
  const id = 'uebrige';
  const amountOf = (at: number) => (row: Counted) => cents(row.sign * (row.amounts[at] ?? 0));
  const earlier = amountOf(before);
  const later = amountOf(now);
  const table = sumTable({
    id,
    caption: OTHER_CHANGES.caption(measure.mass),
    first: level.name,
    columns: [
      ...pairs.map((pair) => ({
        title: CALCULATION.changeIn(pair.jahr),
        value: ({ amounts, sign }: Counted) => cents(sign * delta(amounts, pair)),
      })),
      { title: OTHER_CHANGES.before, value: earlier },
      { title: OTHER_CHANGES.now, value: later },
    ],
    groups: [{ rows }],
    total: OTHER_CHANGES.rest,
  });
  return {
    titel: titled(budget, OTHER_CHANGES.title(measure.mass, level.name)),
    sub: OTHER_CHANGES.versions(columns[now]?.name, columns[before]?.name),
    path: [...pathTo(budget), { text: CHANGES.title, href: `${rootOf(budget.part)}aenderungen/` }],
    sections: [
      {
        id: 'rechnung',
        title: OTHER_CHANGES.calculation,
        html: relativeRest(rows, { earlier, later }, `#${id}`),
        tables: [table],
      },
    ],
    sql: null,
  };
}

/** A line of changes that is counted in, or taken off what is left over. */
interface Counted extends SumRow {
  readonly amounts: readonly (number | null)[];
  readonly sign: number;
}

/** The relative change of what is left over. */
function relativeRest(
  rows: readonly Counted[],
  { earlier, later }: Readonly<Record<'earlier' | 'later', (row: Counted) => number>>,
  href: string,
): string[] {
  const sum = (value: (row: Counted) => number): number => cents(rows.reduce((total, row) => total + value(row), 0));
  const [zuvor, jetzt] = [sum(earlier), sum(later)];
  if (zuvor <= 0) return [];
  const share = (jetzt - zuvor) / zuvor;
  return [
    formulaHtml({
      name: OTHER_CHANGES.share,
      formel: '(jetzt - zuvor) / zuvor',
      pattern: '({jetzt} − {zuvor}) ÷ {zuvor}',
      zahl: share,
      shown: formatCell(share, 'shareChange'),
      inputs: [
        { name: 'jetzt', wert: jetzt, shown: euro(jetzt), href },
        { name: 'zuvor', wert: zuvor, shown: euro(zuvor), href },
      ],
    }),
  ];
}
