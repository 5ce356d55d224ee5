/** The levels that the fixture city has: those of the familiar files. */
import { FAMILIAR } from '../../scripts/reshape/familiar.ts';
import { type Level, treeOf } from '../../src/budget/tree.ts';

export const TREE = treeOf([FAMILIAR.map((level, index) => ({ ...level, rang: index + 1 }))]);
export const LEVELS: readonly Level[] = TREE.levels;
export const EBENEN: readonly string[] = LEVELS.map(({ ebene }) => ebene);
/** A level by its id. */
export const level = (ebene: string): Level => TREE.get(ebene);
