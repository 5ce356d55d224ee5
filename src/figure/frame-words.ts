import { GERMAN_SOURCES } from '../sources.ts';
import type { FrameWords } from '../text/frame-words.ts';

/** "abgerufen am" is left to the reader, who alone knows the day; the script of the page fills it in. */
export const FETCHED = 'abgerufen am [Datum]';

const more = (count: number): string => `Und ${count} weitere ${count === 1 ? 'Quelle' : 'Quellen'}`;

/** Those of figures that bring none. */
export const GERMAN_FRAME: FrameWords = {
  ...GERMAN_SOURCES,
  locale: 'de_DE',
  origin: ['Woher', ' kommen diese Zahlen', '?'],
  table: 'Tabelle',
  download: 'Herunterladen',
  load: 'Laden',
  share: 'Teilen',
  csv: 'Die Zahlen als Tabelle',
  svg: 'Bild zum Vergrößern und Bearbeiten',
  link: 'Link zu dieser Abbildung',
  cite: 'Zitieren',
  citation: 'Zitat',
  embed: 'Einbetten in eine andere Seite',
  embedCode: 'Code',
  picture: 'Bild mit Satz, Quelle, Stand und Adresse',
  wholeAddress: 'Vor Adressen, die mit „/“ beginnen, gehört die Adresse dieser Website.',
  asTable: 'Als Tabelle',
  newWindow: 'Alle Links öffnen ein neues Fenster.',
  figure: 'Abbildung',
  moreSources: more,
  seeAt: (title) => `Bei ${title} ansehen`,
  quoted: (sentence) => `„${sentence}“`,
  after: 'Nach:',
  furtherSources: (count) => `${more(count)}, genannt unter der Abbildung.`,
  kept: (day, address) => `Stand der Daten: ${GERMAN_SOURCES.date(day)}, bleibt unter ${address}.`,
  noDate: 'nicht angegeben',
  tableAt: 'Tabelle',
  fetched: FETCHED,
};
