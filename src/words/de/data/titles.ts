/** The names of tables, of their groups and of themes. */

/** What people call the tables; a table without a name here goes by its own. */
export const TABLE_TITLES: Readonly<Record<string, string>> = {
  haushalt: 'Haushaltsplan: jeder Betrag',
  haushalt_mit_namen: 'Haushaltsplan mit allen Namen: flach, zum Öffnen in einer Tabellenkalkulation',
  fassungen: 'Fassungen des Haushaltsplans',
  ebenen: 'Ebenen: wie der Haushalt gegliedert ist',
  gliederung: 'Gliederung: Aufgaben, Arten, Organisation',
  umsteigeschluessel: 'Umsteigeschlüssel: welche Nummer früher welche war',
  produkte: 'Produkte: wofür die Stadt Geld ausgibt',
  unterprodukte: 'Unterprodukte: einzelne Schulen und Einrichtungen',
  konten: 'Konten: welche Art von Geld',
  kontenrahmen: 'Kontenrahmen: was die Nummern der Konten bedeuten',
  formelterme: 'Formelterme: welche Konten eine Kennzahl zählt',
  positionen: 'Abweichende Bezeichnungen einzelner Positionen',
  organisation: 'Fachbereiche und Geschäftsbereiche',
  werte: 'Statistik und Kennzahlen: jeder Wert',
  kennzahlen: 'Kennzahlen: was sie bedeuten',
  kennzahlblaetter: 'Seiten der Kennzahlen: was zusammen steht',
  kennzahlvergleich: 'Städte nebeneinander: welche Kennzahlen der Vergleich zeigt',
  kennzahlwerte: 'Kennzahlen, die wir rechnen: jeder Wert',
  regionen: 'Städte, Kreise, Länder',
  investitionen: 'Investitionen: jede Zahl',
  leistungen: 'Leistungen der Verwaltung: was online geht',
  vorhaben: 'Digitalisierung: Vorhaben, Ziele, Berichte',
  kennzahlbezuege: 'Kennzahlen einzelner Einträge des Haushalts',
  abgleiche: 'Abgleiche: was mit anderen Veröffentlichungen übereinstimmt',
  vorschlaege: 'Bürgerhaushalt: Vorschläge und Punkte',
  zuwendungen: 'Zuwendungen: wer Geld bekommt',
  beteiligungen: 'Beteiligungen: was der Stadt gehört',
  stellen: 'Stellenplan: wie viele Stellen es gibt',
  kasse: 'Kasse und Bilanz: Zahlungen, Bestände, Kredite',
  massnahmenorte: 'Investitionen: welche Quelle welchen Ort nennt',
  orte: 'Orte: Stadtteile mit ihrem Umriss',
  dossiers: 'Dossiers: ein Thema auf einer Seite',
  dossierteile: 'Dossiers: was auf jeder Seite steht',
  glossar: 'Glossar: Wörter in Alltagssprache',
  quellen: 'Quellen',
  korrekturen: 'Korrekturen',
};

/** Groups of tables. */
export const TABLE_GROUPS = {
  budget: 'Haushalt',
  keyFigures: 'Statistik und Kennzahlen',
  plans: 'Investitionen und Digitalisierung',
  data: 'Über die Daten',
} as const;

/** Of a dataset that speaks of many things. */
export const MIXED = 'verschiedenes';

/** The headings of themes, in their order. */
export const THEME_TITLES: Readonly<Record<string, string>> = {
  haushalt: 'Haushalt',
  ergebnis: 'Ergebnis',
  steuern: 'Steuern',
  einnahmen: 'Einnahmen',
  ausgaben: 'Ausgaben',
  schulden: 'Schulden',
  investitionen: 'Investitionen',
  digitalisierung: 'Digitalisierung',
  aufgaben: 'Einzelne Aufgaben',
  beteiligung: 'Bürgerhaushalt',
  nachbarn: 'Andere Städte und das Land',
  bevoelkerung: 'Bevölkerung und Fläche',
  preise: 'Preise',
  [MIXED]: 'Verschiedenes',
  regionen: 'Namen und Schlüssel',
};
