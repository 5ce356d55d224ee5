/** The charts of accounts, from the site. */
import type { AccountLine } from '../budget/chart-lines.ts';

let charts: Promise<readonly AccountLine[]> | undefined;

/** The lists of accounts, which a reader needs to tell revenue from expenditure; asked for again after a failure. */
export function chartLines(root: HTMLElement): Promise<readonly AccountLine[]> {
  charts ??= fetch(`${root.dataset.kontenrahmen}${import.meta.env.DEV ? '/' : ''}`).then(async (response) => {
    if (!response.ok) throw new TypeError(`${response.status}`);
    return (await response.json()) as AccountLine[];
  });
  charts.catch(() => {
    charts = undefined;
  });
  return charts;
}
