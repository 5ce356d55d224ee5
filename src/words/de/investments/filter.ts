/** What the filter of the table of all figures says. */

/** After each change. */
export const INVESTMENT_FILTER_SAYS = {
  count: (shown: number, all: number): string => `${shown} von ${all} Zahlen.`,
  sum: (sum: string): string => ` Zusammen ${sum}.`,
  noSum: ' Sie lassen sich nicht zusammenzählen: Sie haben verschiedene Träger oder umfassen Verschiedenes.',
  loose: ' Keine Zahl hat alle Wörter; gezeigt ist, was eines davon hat.',
  nothing: ' Ein anderes Wort, ein anderer Filter?',
  reset: 'Alle zeigen',
} as const;
