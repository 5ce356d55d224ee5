/** The charts of accounts, from the site. */
import type { AccountLine } from '../budget/chart-lines.ts';
import { loadBuilt } from '../ui/load-built.ts';

/** The lists of accounts, which a reader needs to tell revenue from expenditure; asked for again after a failure. */
export const chartLines = (root: HTMLElement): Promise<readonly AccountLine[]> =>
  loadBuilt(root.dataset.kontenrahmen ?? '');
