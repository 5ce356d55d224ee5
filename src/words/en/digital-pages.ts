/** What the pages on maturity levels and on aims say, beside the figures that the page on digitalisation shows too. */
export const digitalPages = {
  levels: {
    title: 'Maturity levels',
    heading: 'How digital a service is: the maturity level',
    german: 'Reifegrad',
    description: (city: string): string => `The maturity levels, and which services of ${city} were on which level.`,
    nothing: (city: string): string => `There is no report here on the maturity level of the services of ${city}.`,
    steps: 'The levels, and what they look like in daily life',
    level: (number: number): string => `Level ${number}`,
    words: 'In the words of the paper:',
    example: 'For example (ours):',
    readings: 'From which level on does a service count as done?',
    readingsText: 'There are several answers. None of them is the wording of the law.',
    model: 'The model has changed',
    source: 'Source (in German)',
    same: 'The same page in German, with the services that are to be taken over from others',
  },
  aims: {
    title: 'Announced, and what became of it',
    german: 'Versprechen',
    description: (city: string): string =>
      `Aims, projects and reports on digitalisation in ${city}: date and what became of them.`,
    lede: 'Each aim with its date and what later papers say of it. The papers themselves and their words stand on the German page.',
    nothing: (city: string): string => `There are no aims and reports here on digitalisation in ${city}.`,
    groups: {
      'ohne-termin-wortlaut': 'Aims and projects without a date',
      'berichte-wortlaut': 'Reports',
      buergerhaushalt: 'Proposals from the participatory budget',
    } as Readonly<Record<string, string>>,
    once: 'Each project counts once, in the year that was first named as its date. A whole list of services is one aim.',
    same: 'The same page in German, with every paper in its words',
  },
} as const;
