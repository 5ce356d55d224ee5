/** Who answers for the site, what it keeps of its readers, and how accessible it is. */
export const legal = {
  preview: 'This is a preview. Until it is published, no publisher is named here.',
  same: 'The same page in German',
  imprint: {
    title: 'Legal notice',
    german: 'Impressum',
    description: 'Who answers for this site.',
    official: (name: string): string => `This site is published by ${name}.`,
    privately: (name: string): string =>
      `A private project. This site is not an official site of ${name} and was not commissioned by it.`,
    names: { name: 'Publisher', anschrift: 'Address', mail: 'E-mail' },
    mistake: 'Found a mistake? Please write to',
    corrections: 'Corrections that were made (in German)',
    rights:
      'The numbers come from the sources that are named; the rights to the documents belong to their publishers. Where a source names no licence, that stands with the number.',
    sources: 'All sources',
    licences: 'Licences of programs and of the typeface (in German)',
  },
  privacy: {
    title: 'Privacy',
    german: 'Datenschutz',
    description: 'This site collects nothing about its readers.',
    list: [
      'No cookies, and nothing that counts visits.',
      'The browser keeps something only when you ask for it: your own questions in SQL, a budget file that you choose to keep, and your last visit to the briefings if you tick the box. It stays on your device, and you can delete it there.',
      'Other files of your own are read in the browser alone and forgotten when the page is closed.',
      'No connection to other servers: typeface, pictures, programs and data come from this site.',
      'Search and your own questions are worked out by the browser. The word or choice stands in the address, so that it can be passed on. When you send, reload or open such an address, it reaches the server of this site like any other.',
      'A question in SQL stands behind the # of the address, a part that the browser sends to no server.',
    ],
    server: (name: string | null | undefined): string =>
      `As with every website, the server learns your IP address and the address that you open. What it keeps of that is decided by whoever runs it${name ? `: ${name}` : ''}.`,
    who: 'Responsible: see the',
  },
  access: {
    title: 'Accessibility',
    german: 'Barrierefreiheit',
    description: 'How accessible this site is, and what is still missing.',
    lede: 'Our aim are the rules of WCAG 2.2, level AA, on every page.',
    works: {
      heading: 'What works',
      list: [
        'All contents but the search and your own questions are in the page without JavaScript.',
        'Each picture has a heading, a table and a file with the same numbers.',
        'Everything can be used with the keyboard, enlarged to 400%, and read in light or dark.',
        'Colours always have a label or a fixed place; all amounts are there as numbers.',
      ],
    },
    lacks: {
      heading: 'What is still missing',
      list: [
        'A video in sign language.',
        'A check by people who depend on assistive technology.',
        'The table of areas by kinds is wide: on small devices it has to be moved sideways.',
        'The English pages are translated by ourselves. Products, accounts and papers stay German, and are marked so.',
      ],
    },
    checked: {
      heading: 'How it is checked',
      text: 'Whenever the site is built, a program (axe) checks every kind of page in a real browser, and a sample of the others. A program finds only a part of the obstacles.',
    },
    report: 'Report an obstacle',
  },
} as const;
