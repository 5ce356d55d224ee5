import type { Posten } from './queries.ts';

/** How the items are called. */
export const ITEM_NAME: Readonly<Record<Posten, string>> = {
  einzahlung_laufend: 'laufende Einzahlungen',
  auszahlung_laufend: 'laufende Auszahlungen',
  einzahlung_investition: 'Einzahlungen für Investitionen',
  auszahlung_investition: 'Auszahlungen für Investitionen',
  einzahlung_finanzierung: 'aufgenommene Kredite',
  auszahlung_finanzierung: 'Tilgung',
  einzahlung_fremd: 'Einzahlungen für andere',
  auszahlung_fremd: 'Auszahlungen für andere',
  liquide_mittel: 'liquide Mittel',
  kassenkredite: 'Kassenkredite',
  investitionskredite: 'Kredite für Investitionen',
  buergschaften: 'Bürgschaften',
  ruecklagen: 'Rücklagen',
  ergebnis: 'Jahresergebnis',
  abschreibungen: 'Abschreibungen',
  sonderposten: 'aufgelöste Sonderposten',
  rueckstellungen: 'Rückstellungen',
  abgrenzung: 'gezahlt in einem anderen Jahr',
  sonstige_unbar: 'Sonstiges, das nicht gezahlt wird',
};

export const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;
