import type { ClientWords } from '../text/frame-words.ts';

const GERMAN: ClientWords = {
  locale: 'de-DE',
  arrows: 'Pfeiltasten gehen von Wert zu Wert',
  printed: 'Gedruckt am *.',
  copy: '* kopieren',
  copied: 'Kopiert',
  linkCopied: 'Link kopiert',
  linkInBar: 'Der Link steht jetzt in der Adresszeile',
  png: 'Bild für Texte und Folien',
  day: '[Datum]',
};

/** Those of the page that is open. */
export const said: ClientWords = { ...GERMAN, ...JSON.parse(document.body.dataset.words ?? '{}') };
