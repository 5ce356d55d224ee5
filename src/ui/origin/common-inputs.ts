import { escapeHtml } from '../../text/html.ts';
import { GROUND } from '../../words/de/origins.ts';
import { placeAttributes } from './cell.ts';
import type { Block, CellOrigin } from './line.ts';

/** Below so many lines it is shorter to say of each cell where it stands. */
const MANY = 3;

/**
 * The inputs of formulas of which all cells stand in one column of one file, from one source: a cell of each by the name of the input,
 * in the order in which every formula has them. None where the formulas are few, or differ.
 */
export function commonInputs(blocks: readonly Block[]): ReadonlyMap<string, CellOrigin> {
  const formulas = blocks.flatMap(({ lines }) =>
    lines.flatMap(({ ground }) => (ground.art === 'formel' ? [ground.inputs] : [])),
  );
  const [first] = formulas;
  if (!first || formulas.length < MANY || first.length > GROUND.places.length) return new Map();
  const cells = first.flatMap(({ name, from }): [string, CellOrigin][] =>
    typeof from === 'string' ? [] : [[name, from]],
  );
  const isCommon = ([name, one]: [string, CellOrigin], at: number): boolean =>
    formulas.every((inputs) => {
      const { name: same, from } = inputs[at] ?? {};
      return same === name && from !== undefined && typeof from !== 'string' && isAlike(from, one);
    });
  return cells.length === first.length && cells.every(isCommon) ? new Map(cells) : new Map();
}

const isAlike = (one: CellOrigin, other: CellOrigin): boolean =>
  one.cell.datei === other.cell.datei && one.cell.spalte === other.cell.spalte && one.quelle === other.quelle;

/** Where the cells of each common input stand, to be read once above them, with what machines need for it. */
export const commonHtml = (common: ReadonlyMap<string, CellOrigin>, sourceLink: (from: CellOrigin) => string): string =>
  [...common]
    .map(
      ([name, from], at) =>
        ` <span data-platz="${escapeHtml(name)}"${placeAttributes(from.cell)}>${GROUND.place(at, escapeHtml(from.cell.datei), escapeHtml(from.cell.spalte))}${sourceLink(from)}.</span>`,
    )
    .join('');
