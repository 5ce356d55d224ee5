/** The parts of the site, each with half a sentence that says what is there. */
export const AREAS = [
  { id: 'haushalt', href: '/haushalt/', text: 'Haushalt', was: 'Wofür, woher, wer: bis ins Einzelne' },
  { id: 'kennzahlen', href: '/kennzahlen/', text: 'Kennzahlen', was: 'Eine Zahl, ihre Rechnung, ihre Grenzen' },
  { id: 'vergleich', href: '/vergleich/', text: 'Vergleich', was: 'Neben anderen Städten, beim Namen' },
  { id: 'investitionen', href: '/investitionen/', text: 'Investitionen', was: 'Was gebaut und angeschafft wird' },
  {
    id: 'digitalisierung',
    href: '/digitalisierung/',
    text: 'Digitalisierung',
    was: 'Was online geht, was angekündigt war',
  },
  { id: 'daten', href: '/daten/', text: 'Daten', was: 'Tabellen und eigene Fragen in SQL' },
  { id: 'methodik', href: '/methodik/', text: 'Methodik', was: 'Wie gerechnet wird, was die Wörter bedeuten' },
] as const;

export type Area = (typeof AREAS)[number]['id'];

/** A page of a part of the site, in the line below the head; `here`: the page that is read lies below it. */
export interface Section {
  readonly href: string;
  readonly text: string;
  readonly here?: boolean;
}
