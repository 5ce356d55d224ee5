import { type Part, rootOf } from '../../budget/part.ts';

/** Where a part of the budget is explored. */
export const explorerOf = (part: Pick<Part, 'path'>): string => `${rootOf(part)}erkunden/`;
