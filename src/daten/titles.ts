/** What people call the tables; a table without a name here goes by its own. */
const TITLES: Readonly<Record<string, string>> = {
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

export const tableTitle = (table: string): string => TITLES[table] ?? table;

const GROUPS: readonly { readonly titel: string; readonly tabellen: readonly string[] }[] = [
  {
    titel: 'Haushalt',
    tabellen: [
      'haushalt',
      'haushalt_mit_namen',
      'fassungen',
      'ebenen',
      'gliederung',
      'umsteigeschluessel',
      'produkte',
      'unterprodukte',
      'konten',
      'kontenrahmen',
      'positionen',
      'organisation',
      'vorschlaege',
      'zuwendungen',
      'beteiligungen',
      'stellen',
      'kasse',
    ],
  },
  {
    titel: 'Statistik und Kennzahlen',
    tabellen: [
      'werte',
      'kennzahlwerte',
      'kennzahlen',
      'kennzahlbezuege',
      'kennzahlblaetter',
      'kennzahlvergleich',
      'formelterme',
      'regionen',
    ],
  },
  {
    titel: 'Investitionen und Digitalisierung',
    tabellen: ['investitionen', 'massnahmenorte', 'orte', 'leistungen', 'vorhaben'],
  },
  { titel: 'Über die Daten', tabellen: ['glossar', 'dossiers', 'dossierteile', 'quellen', 'abgleiche', 'korrekturen'] },
];

/** The tables by what they are about; one that is in no group stands with the last. */
export function tableGroups<T extends { readonly table: { readonly name: string } }>(
  offers: readonly T[],
): { titel: string; offers: T[] }[] {
  const known = new Set(GROUPS.flatMap(({ tabellen }) => tabellen));
  return GROUPS.map(({ titel, tabellen }, at) => ({
    titel,
    offers: offers.filter(
      ({ table }) => tabellen.includes(table.name) || (at === GROUPS.length - 1 && !known.has(table.name)),
    ),
  })).filter(({ offers: found }) => found.length > 0);
}

/** Of a dataset that speaks of many things. */
export const MIXED = 'verschiedenes';

const THEMES: Readonly<Record<string, string>> = {
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

/** The heading of a theme. */
export const themeTitle = (theme: string): string => THEMES[theme] ?? tableTitle(theme);
/** The order of headings; themes that are not known come last. */
export const themeOrder = (theme: string): number => {
  const at = Object.keys(THEMES).indexOf(theme);
  return at < 0 ? Object.keys(THEMES).length : at;
};
