import { MIXED, TABLE_GROUPS, TABLE_TITLES, THEME_TITLES } from '../words/de/data/titles.ts';

export { MIXED };

/** What people call a table; one without a name goes by its own. */
export const tableTitle = (table: string): string => TABLE_TITLES[table] ?? table;

const GROUPS: readonly { readonly titel: string; readonly tabellen: readonly string[] }[] = [
  {
    titel: TABLE_GROUPS.budget,
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
    titel: TABLE_GROUPS.keyFigures,
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
    titel: TABLE_GROUPS.plans,
    tabellen: ['investitionen', 'massnahmenorte', 'orte', 'leistungen', 'vorhaben'],
  },
  {
    titel: TABLE_GROUPS.data,
    tabellen: ['glossar', 'dossiers', 'dossierteile', 'quellen', 'abgleiche', 'korrekturen'],
  },
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

/** The heading of a theme. */
export const themeTitle = (theme: string): string => THEME_TITLES[theme] ?? tableTitle(theme);
/** The order of headings; themes that are not known come last. */
export const themeOrder = (theme: string): number => {
  const at = Object.keys(THEME_TITLES).indexOf(theme);
  return at < 0 ? Object.keys(THEME_TITLES).length : at;
};
