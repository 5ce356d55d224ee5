import { type Figure, type FigureSpec, figure } from '../../figure/figure.ts';
import { nameOfRow, titleOfRow } from '../../figure/table.ts';
import type { Block, Line } from '../../ui/origin/line.ts';
import { figureOrigin, rowAnchor } from '../../ui/origins.ts';

/** A figure whose rows hold numbers of several indicators, with what each of them rests on: it has a page of its own for that. */
export interface TracedFigure extends Figure {
  readonly herkunft: readonly Block[];
}

/** Does the figure come with the origin of its numbers? */
export const isTraced = (figure: Figure): figure is TracedFigure => 'herkunft' in figure;

/** A row with the name that its entry has in addresses. */
interface Entry<R> {
  readonly row: R;
  readonly name: string;
  readonly lines: readonly Line[];
}

/** The rows that rest on something. Two rows of one name are told apart by counting. */
function entriesOf<R>(spec: FigureSpec<R>, lines: (row: R) => readonly Line[]): Entry<R>[] {
  const seen = new Map<string, number>();
  const entries = spec.rows.map((row) => {
    const name = nameOfRow(spec, row);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { row, name: count === 1 ? name : `${name}-${count}`, lines: lines(row) };
  });
  return entries.filter((entry) => entry.lines.length > 0);
}

/**
 * Makes a figure of which each row leads to what its numbers rest on.
 * @param lines of a row; one without any leads nowhere
 */
export function traced<R>(spec: FigureSpec<R>, lines: (row: R) => readonly Line[]): TracedFigure {
  const entries = entriesOf(spec, lines);
  const names = new Map(entries.map(({ row, name }) => [row, name]));
  const origin = (row: R): string | undefined => {
    const name = names.get(row);
    return name === undefined ? undefined : figureOrigin(spec.id, name);
  };
  return {
    ...figure({ ...spec, origin: figureOrigin(spec.id), row: { ...spec.row, origin } }),
    herkunft: entries.map(({ row, name, lines: own }) => ({
      id: rowAnchor(name),
      titel: titleOfRow(spec, row),
      lines: own,
    })),
  };
}
