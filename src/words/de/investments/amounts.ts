/** How figures of investments are called, and what is said of one. */

/** What a figure is, what it covers, and for when. */
export const AMOUNT_WORDS = {
  scope: (text: string): string => `Umfang ${text}`,
  noYear: 'ohne Jahr',
  period: (from: number, to: number): string => `${from} bis ${to}`,
  draft: (kind: string): string => `${kind} (Entwurf)`,
  decided: (kind: string): string => `${kind} (beschlossen)`,
  hopedFunding: 'erhoffte Förderung',
  funding: 'Förderung',
  city: 'Stadt',
  according: (publisher: string): string => `laut ${publisher}`,
  noDate: 'ohne Datum',
} as const;

/** What a list adds up to, and the newest of a measure. */
export const MEASURE_SENTENCES = {
  list: (of: {
    planned: boolean;
    years: string;
    measures: number;
    sum: string;
    traeger: string;
    assigned: boolean;
    title: string;
  }): string =>
    `${of.planned ? 'Geplant' : 'Ausgegeben'} für ${of.years}: ${of.measures} Maßnahmen mit zusammen ${of.sum} (Träger: ${of.traeger}${of.assigned ? ', von uns zugeordnet' : ''}; Liste: „${of.title}“).`,
  forScope: (scope: string): string => ` für ${scope}`,
  estimate: (amount: string, scope: string, from: string): string =>
    `Neueste Schätzung der Kosten in unseren Unterlagen: ${amount}${scope} (${from}).`,
  amount: (amount: string, period: string): string => `${amount} für ${period}`,
} as const;

/** How certain a figure is, by the tables' word for it. */
export const INVESTMENT_KINDS: Readonly<Record<string, string>> = {
  ergebnis: 'Ergebnis',
  vorlaeufig: 'vorläufiges Ergebnis',
  ansatz: 'Plan',
  planung: 'Plan',
  fortgeschrieben: 'fortgeschriebener Plan',
  prognose: 'Erwartung',
  bestand: 'Bestand',
  statistik: 'Statistik',
  kostenschaetzung: 'Kostenschätzung',
};

/** How far a measure has come. */
export const INVESTMENT_STAGES: Readonly<Record<string, string>> = {
  geplant: 'geplant',
  'im bau': 'im Bau',
  fertig: 'fertig',
  gestoppt: 'gestoppt',
};
