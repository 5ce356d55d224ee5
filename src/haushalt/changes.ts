import { amount, type Budget, type Field } from '../budget/budget.ts';
import type { Fassung } from '../budget/descriptions.ts';
import { directionName, directionOf } from '../budget/direction.ts';
import { officialName, pageOf } from '../budget/nodes.ts';
import type { Level } from '../budget/tree.ts';
import { pairs, sourcesOf, statusLine, withoutInternal, years } from '../budget/versions.ts';
import { type Figure, figure } from '../figure/figure.ts';
import type { Column } from '../figure/table.ts';
import { cents } from '../text/cents.ts';
import { difference, number } from '../text/format.ts';
import { figurePrefix } from './course-figure.ts';
import { CALCULATION, otherChangesOrigin, wholeOrigin } from './herkunft/addresses.ts';
import { inDirection, type Line, lineOrigin, linesAt } from './lines.ts';

/** How many of the largest changes are named in each direction; the rest is one row, so that the total stays whole. */
const NAMED = 12;

/** The levels whose entries are listed one by one: what money is for, and what kind it is. */
export const listedLevels = ({ tree }: Pick<Budget, 'tree'>): Level[] =>
  [tree.main('aufgabe'), tree.main('art')].filter((level) => level !== undefined);

interface Change {
  line: Line;
  /** New − old for each shared year. */
  changes: number[];
}

/** The largest changes up and down by name, and what they leave over of the total. */
export function splitChanges(budget: Budget, level: Level, field: 'ertrag' | 'aufwand') {
  const shared = pairs(budget);
  const jahre = shared.map(({ jahr }) => jahr);
  const at = Math.max(jahre.indexOf(budget.jahr), 0);
  const change = (summen: Line['summen']): number[] =>
    shared.map(({ neu, alt }) => delta(amount(summen, field, neu), amount(summen, field, alt)));
  const all = inDirection(linesAt(budget, level), field)
    .map((line): Change => ({ line, changes: change(line.summen) }))
    .filter(({ changes }) => changes.some((value) => value !== 0));
  const key = ({ changes }: Change) => changes[at] ?? 0;
  const sorted = all.sort((a, b) => key(b) - key(a) || a.line.key.localeCompare(b.line.key));
  const up = sorted.filter((item) => key(item) > 0).slice(0, NAMED);
  const down = sorted.filter((item) => key(item) < 0).slice(-NAMED);
  const named = new Set([...up, ...down]);
  const others = sorted.filter((item) => !named.has(item));
  const total = change(budget.total);
  const rest = jahre.map(
    (_, index) => (total[index] ?? 0) - [...up, ...down].reduce((sum, item) => sum + (item.changes[index] ?? 0), 0),
  );
  return { jahre, at, up, down, others, total, rest };
}

/** A row of the figure: a line with its changes, or all others together. */
interface ChangeRow {
  readonly name: string;
  readonly href?: string;
  readonly note?: string;
  readonly origin: string;
  /** By year. */
  readonly changes: ReadonlyMap<number, number>;
}

/** The largest changes up and down, all others in one row, and the total. */
export function changesFigure(budget: Budget, vergleich: Fassung, level: Level, field: 'ertrag' | 'aufwand'): Figure {
  const { jahre, at, up, down, others, total, rest } = splitChanges(budget, level, field);
  const name = directionName(budget.part, field as Field);
  const byYear = (changes: readonly number[]) => new Map(jahre.map((jahr, index) => [jahr, changes[index] ?? 0]));
  const rows: ChangeRow[] = [...up, ...down].map(({ line, changes }) => ({
    name: line.name,
    href: pageOf(line.node),
    note: officialName(line.node),
    origin: lineOrigin(line),
    changes: byYear(changes),
  }));
  if (others.length > 0 || rest.some((value) => cents(value) !== 0))
    rows.push({
      name: `Alle übrigen (${number(others.length)})`,
      origin: otherChangesOrigin(budget.part, level.ebene, field),
      changes: byYear(rest),
    });
  const told = jahre[at];
  return figure({
    id: `${figurePrefix(budget.part)}aenderungen-${level.ebene}-${directionOf(budget.part, field).id}`,
    sentence: changeHeadline(name, told ?? budget.jahr, total[at] ?? 0, up[0], down.at(-1), at),
    subtitle: `${name} nach ${level.name}: ${budget.fassung.name} minus ${vergleich.name}, in Euro, ${withoutInternal(budget)}. Graue Balken: weniger als zuvor.`,
    picture: 'bars',
    view: 'table',
    origin: `${wholeOrigin(budget)}${CALCULATION}`,
    sources: sourcesOf(budget),
    status: statusLine(budget),
    caption: `${name}: Änderung ${years(jahre)} gegenüber der früheren Planung, in Euro`,
    rows,
    row: { href: ({ href }) => href, origin: ({ origin }) => origin, note: ({ note }) => note },
    columns: [
      { name: 'name', title: level.name, kind: 'text', value: (row) => row.name },
      [...byYear(total)].map(
        ([jahr, sum]): Column<ChangeRow> => ({
          name: `aenderung_${jahr}`,
          title: String(jahr),
          kind: 'change',
          secondary: jahr !== told,
          value: ({ changes }) => changes.get(jahr) ?? null,
          total: sum,
        }),
      ),
    ],
    total: { name: 'Zusammen', origin: `${wholeOrigin(budget)}${CALCULATION}` },
    bars: [
      {
        name: `${name}, Änderung`,
        role: field,
        value: ({ changes }) => (told === undefined ? null : (changes.get(told) ?? null)),
      },
    ],
    adds: true,
  });
}

/** An empty cell counts as nothing here, as in the source's own difference column, so that the changes add up. */
const delta = (neu: number | null, alt: number | null): number => (neu ?? 0) - (alt ?? 0);

function changeHeadline(
  name: string,
  jahr: number,
  total: number,
  up: Change | undefined,
  down: Change | undefined,
  at: number,
): string {
  const sum = `${name} ${jahr}: ${difference(total)} gegenüber der früheren Planung`;
  const largest = [up, down]
    .filter((item) => item !== undefined)
    .map(({ line, changes }) => {
      const value = changes[at] ?? 0;
      return `größtes ${value > 0 ? 'Plus' : 'Minus'} bei „${line.name}“ (${difference(value)})`;
    });
  return largest.length > 0 ? `${sum}, ${largest.join(', ')}` : sum;
}
