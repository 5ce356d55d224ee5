import type { Figure } from '../../ui/figure.ts';
import type { Block, Line } from '../../ui/origin/lines.ts';
import { figureOrigin, rowAnchor } from '../../ui/origins.ts';
import type { TableRow } from '../../ui/table.ts';

/** A figure whose rows hold numbers of several indicators, with what each of them rests on: it has a page of its own for that. */
export interface TracedFigure extends Figure {
  readonly herkunft: readonly Block[];
}

/** Does the figure come with the origin of its numbers? */
export const isTraced = (figure: Figure): figure is TracedFigure => 'herkunft' in figure;

/** What names a row: its key, or what stands in its first column; the same a second time is counted. */
function names(rows: readonly TableRow[]): string[] {
  const seen = new Map<string, number>();
  return rows.map(({ key, cells }) => {
    const name = key ?? String(cells[0] ?? '');
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}

/**
 * Leads each row of a figure to what its numbers rest on.
 * @param lines of each row, in the order of the rows; a row without any leads nowhere
 */
export function traced(figure: Figure, lines: readonly (readonly Line[])[]): TracedFigure {
  const { id, table } = figure;
  const keys = names(table.rows);
  const known = (index: number): boolean => (lines[index] ?? []).length > 0;
  return {
    ...figure,
    origin: figureOrigin(id),
    table: {
      ...table,
      rows: table.rows.map((row, index) => (known(index) ? { ...row, origin: figureOrigin(id, keys[index]) } : row)),
    },
    herkunft: table.rows.flatMap(({ cells }, index): Block[] =>
      known(index)
        ? [
            {
              id: rowAnchor(keys[index] as string),
              titel: String(cells[0] ?? ''),
              lines: lines[index] as readonly Line[],
            },
          ]
        : [],
    ),
  };
}
