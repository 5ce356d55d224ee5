import type { PageWords } from '../page.ts';
import { ENGLISH_CLIENT } from './frame.ts';
import { ENGLISH } from './language.ts';
import { ENGLISH_SEARCH } from './search.ts';

/** The words around every English page. */
export const ENGLISH_PAGE: PageWords = {
  code: ENGLISH.code,
  locale: 'en_GB',
  root: '/en/',
  name: 'English',
  here: 'This page in English',
  skip: 'Skip to content',
  mainNav: 'Main navigation',
  menu: 'Menu',
  sections: 'In this part',
  foot: 'Footer',
  terms: 'Words on this page',
  search: {
    path: ENGLISH_SEARCH.path,
    label: 'Search these pages',
    button: 'Search',
    page: 'Search',
    hint: 'Debt, schools …',
  },
  areas: {
    haushalt: { text: 'Budget', was: 'Where money comes from, where it goes' },
    kennzahlen: { text: 'Key figures', was: 'One number, its place, what it says' },
    vergleich: { text: 'Comparison', was: 'Beside other cities, by name' },
    investitionen: { text: 'Investments', was: 'What is built and bought' },
    digitalisierung: { text: 'Digitalisation', was: 'What works online, what was announced' },
    daten: { text: 'Data', was: 'Tables to take away, sources, licences' },
    methodik: { text: 'Method', was: 'How the numbers are made' },
  },
  publisher: ({ official, name }) =>
    official ? `Published by: ${name}.` : `A private project, not an official site of ${name}.`,
  links: [
    { href: '/en/haushalt/', text: 'Budget' },
    { href: '/en/kennzahlen/', text: 'Key figures' },
    { href: '/en/methodik/', text: 'Method' },
    { href: '/en/glossar/', text: 'Glossary', of: 'glossary' },
    { href: '/en/daten/', text: 'Data and sources' },
    { href: '/eigener-haushalt/', text: 'Your own budget file (in German)' },
    { href: '/en/stand/', text: 'How new the data are' },
    { href: '/en/barrierefreiheit/', text: 'Accessibility' },
    { href: '/en/datenschutz/', text: 'Privacy' },
    { href: '/en/impressum/', text: 'Legal notice' },
  ],
  newest: (day) => `Newest source of all pages: ${day}.`,
  date: ENGLISH.date,
  client: ENGLISH_CLIENT,
};
