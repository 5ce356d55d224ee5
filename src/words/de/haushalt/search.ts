/** What the search says of the budget: the words of its hits, and what they answer. */

/** Hits by the part of the budget that they tell of. */
export const BUDGET_HITS = {
  kind: 'Haushalt',
  page: 'Seite',
  level: 'Ebene',
  ofPart: (part: string, text: string): string => `${part}: ${text}`,
  yearOfPart: (part: string, year: string): string => `${part}, ${year}`,
  yearAndStatus: (kindAndYear: string, status: string): string => `${kindAndYear} (${status})`,
  all: (entries: string, question: string): string => `Alle ${entries} · ${question}`,
  searched: (ein: string, aus: string): string =>
    `Etat Budget Haushaltsplan Gesamthaushalt Stadthaushalt insgesamt Einnahmen Ausgaben ${ein} ${aus}`,
  withoutAmount: (name: string, official: string): string =>
    `„${name}“ steht im Plan als ${official}, aber ohne jeden Betrag.`,
  perHead: (name: string): string => `${name} je Einwohner (eigene Rechnung)`,
  inGroup: (year: string, group: string, lacks: string): string => `${year}; ${group} im Ganzen: ${lacks}`,
  change: (more: boolean, what: string, jahr: number): string =>
    `${more ? 'mehr' : 'weniger'} ${what} als zuvor für ${jahr} geplant`,
  mostly: (kind: string, amount: string): string => `Aufwand vor allem „${kind}“: ${amount}`,
  nearly: (kind: string, amount: string, rest: string): string =>
    `Aufwand fast nur „${kind}“: ${amount}; alles andere zusammen ${rest}`,
  most: (what: string, among: string, name: string): string => `Am meisten ${what} unter den ${among}: „${name}“`,
} as const;
