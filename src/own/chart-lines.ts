/** The charts of accounts, from the site. */
import type { ChartLine } from '../reader/roles/charts.ts';

let charts: Promise<readonly ChartLine[]> | undefined;

/** The lists of accounts, which a reader needs to tell revenue from expenditure; asked for again after a failure. */
export function chartLines(root: HTMLElement): Promise<readonly ChartLine[]> {
  charts ??= fetch(`${root.dataset.kontenrahmen}${import.meta.env.DEV ? '/' : ''}`).then(async (response) => {
    if (!response.ok) throw new TypeError(`${response.status}`);
    return (await response.json()) as ChartLine[];
  });
  charts.catch(() => {
    charts = undefined;
  });
  return charts;
}
