/** What the page reads at most; named on the page, and when it is reached. */
export const LIMITS = { fileBytes: 50e6, bytes: 400e6, rows: 1_000_000, cells: 50_000_000 } as const;
