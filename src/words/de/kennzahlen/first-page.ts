/** What the first page of the key figures says. */
export const KEY_FIGURES_PAGE = {
  title: 'Kennzahlen',
  ended: 'Statistiken, die geendet haben',
  /** Subjects that the description names where the city has figures of them. */
  subjects: ['Steuern', 'Zuweisungen', 'Personal', 'Schulden', 'Ergebnis'],
  description: (city: string, subjects: string | null | undefined): string =>
    subjects ? `${city} in Zahlen, die man vergleichen kann: ${subjects}.` : `${city} in Zahlen.`,
  /** `others`: are there cities of the same kind beside it? */
  lede: (city: string, others: boolean): string =>
    `Was lässt sich über die Finanzen von ${city} in einer Zahl sagen${others ? ', und wo steht die Stadt neben anderen' : ''}? Jede Zahl führt zu ihrer Rechnung, ihrer Quelle und ihren Grenzen.`,
  none: 'Zu dieser Stadt liegen noch keine Kennzahlen vor.',
  ages: 'Der neueste Wert ist nicht überall gleich alt. ',
  years:
    'Das Jahr steht bei jeder Zahl, und wo eine Statistik weiter reicht als die Angaben der Stadt, steht es darunter.',
  beside: 'Die Städte nebeneinander',
  notFromBudget: (version: string, why: string): string =>
    `Aus dem Haushalt (${version}) sind keine Kennzahlen gerechnet: ${why}.`,
  endedCount: (count: number): string =>
    count === 1
      ? 'Eine Zahl aus einer Statistik, die geendet hat'
      : `${count} Zahlen aus Statistiken, die geendet haben`,
} as const;
