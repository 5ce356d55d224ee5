/** What a reader could expect of a budget and does not find, one line each. */
export const MISSING = {
  decided: (year: number): string => `der beschlossene Haushalt ${year}`,
  later: (many: boolean, years: string, depth: string): string =>
    `${many ? 'die Haushalte' : 'der Haushalt'} ${years}${depth && ` ${depth}`}: dazu nur einzelne veröffentlichte Zahlen`,
  /** `task` is what the plan calls its smallest unit, where it has one. */
  results: (task: string | undefined): string => `was am Ende wirklich eingenommen und ausgegeben wurde${each(task)}`,
  resultsOf: (years: string, task: string | undefined): string =>
    `was ${years} wirklich eingenommen und ausgegeben wurde${each(task)}`,
  part: (name: string, received: string, spent: string): string => `der ${name} mit ${received} und ${spent}`,
} as const;

const each = (task: string | undefined): string => (task ? `, je ${task}` : '');
