import { date } from '../../text/format.ts';
import type { PageWords } from '../page.ts';
import { GERMAN_SEARCH } from './search.ts';

/** The words around every German page; the parts of the site say theirs in the navigation. */
export const GERMAN_PAGE: PageWords = {
  code: 'de',
  locale: 'de_DE',
  root: '/',
  name: 'Deutsch',
  here: 'Diese Seite auf Deutsch',
  skip: 'Zum Inhalt',
  mainNav: 'Hauptnavigation',
  menu: 'Menü',
  sections: 'In diesem Teil',
  foot: 'Fußzeile',
  terms: 'Wörter auf dieser Seite',
  search: { path: GERMAN_SEARCH.path, label: 'Im Haushalt suchen', button: 'Suchen', page: 'Suche' },
  areas: {
    haushalt: { text: 'Haushalt', was: 'Wofür, woher, wer: bis ins Einzelne' },
    kennzahlen: { text: 'Kennzahlen', was: 'Eine Zahl, ihre Rechnung, ihre Grenzen' },
    vergleich: { text: 'Vergleich', was: 'Neben anderen Städten, beim Namen' },
    investitionen: { text: 'Investitionen', was: 'Was gebaut und angeschafft wird' },
    digitalisierung: { text: 'Digitalisierung', was: 'Was online geht, was angekündigt war' },
    daten: { text: 'Daten', was: 'Tabellen und eigene Fragen in SQL' },
    methodik: { text: 'Methodik', was: 'Wie gerechnet wird, was die Wörter bedeuten' },
  },
  publisher: ({ official, name }) =>
    official ? `Herausgegeben von: ${name}.` : `Privates Projekt, keine amtliche Seite der ${name}.`,
  links: [
    { href: '/daten/', text: 'Daten' },
    { href: '/eigener-haushalt/', text: 'Eigener Haushalt' },
    { href: '/stand/', text: 'Stand der Daten' },
    { href: '/methodik/', text: 'Methodik' },
    { href: '/dossier/', text: 'Dossiers', of: 'dossiers' },
    { href: '/glossar/', text: 'Glossar', of: 'glossary' },
    { href: '/leichte-sprache/', text: 'Leichte Sprache' },
    { href: '/barrierefreiheit/', text: 'Barrierefreiheit' },
    { href: '/datenschutz/', text: 'Datenschutz' },
    { href: '/impressum/', text: 'Impressum' },
  ],
  newest: (day) => `Stand der neuesten Quelle aller Seiten: ${day}.`,
  date,
};
