/**
 * Real budget files of other cities, what a person has to answer, and what they add up to. The totals were computed with
 * explicit settings by another program, or are printed by the source.
 */

/** What the amounts of some rows add up to: of all, or of those whose cell in a column has a form. */
export interface Expected {
  /** `2018 ansatz ertrag` */
  readonly of: string;
  readonly sum: string;
  readonly where?: readonly [column: string, form: RegExp];
  /** The total was made by the sign of each amount: a negative amount of the other direction counts here. */
  readonly bySign?: boolean;
}

export interface BudgetFile {
  /** Number of the layout, or the name of the collection. */
  readonly layout: string;
  /** Paths below `data/real`. */
  readonly files: readonly string[];
  readonly answers?: Readonly<Record<string, string>>;
  /** Empty: nobody published totals, or it is no budget. */
  readonly totals?: readonly Expected[];
  /** What the refusal says, where the file is no budget that can be summed. */
  readonly refused?: RegExp;
  /** Questions that stay open, because only the publisher could answer them. */
  readonly open?: readonly string[];
}

const of = (of: string, sum: string, where?: readonly [string, RegExp]): Expected => ({ of, sum, where });
const both = (
  of_: string,
  ein: string,
  aus: string,
  words: readonly [string, string] = ['ertrag', 'aufwand'],
): Expected[] => [of(`${of_} ${words[0]}`, ein), of(`${of_} ${words[1]}`, aus)];
const kameral = ['einnahme', 'ausgabe'] as const;
const cash = ['einzahlung', 'auszahlung'] as const;
const WITHOUT_INTERNAL = ['kontogruppe', /^(?!29|30)/] as const;
const ILV = 'richtung:Interne Leistungsbeziehung (Aufwand / (-) Ertrag)';
const FREIBURG =
  'freiburg/de-bw-freiburg-ergebnishaushalt_ordentliche_ertraegeaufwendungen_ohne_aktivierte_eigenleistunge_doppelhaushalt_20172018.csv';

export const BUDGET_FILES: readonly BudgetFile[] = [
  {
    layout: '1',
    files: ['potsdam/potsdam_haushalt_entwurf_2018_date.csv.gz'],
    totals: [
      ...both('2016 ansatz', '586151400', '591025500'),
      ...both('2017 ansatz', '673350700', '684106200'),
      ...both('2017 planung', '599853900', '599123800'),
      ...both('2018 planung fp', '696789800', '704994200'),
      ...both('2018 planung', '609881100', '609000300'),
      ...both('2020 planung fp', '714662700', '711901500'),
    ],
  },
  {
    layout: '2',
    files: ['koeln/_source/teilergebnisplan.csv'],
    answers: { [ILV]: 'aufwand' },
    totals: [
      ...both('2010 ergebnis', '3067993729', '3300390113'),
      of('2010 ergebnis ertrag', '2920592133', ['Teilplanzeile', /^0[1-9] /]),
      of('2010 ergebnis aufwand', '3197814868', ['Teilplanzeile', /^1[1-6] /]),
    ],
  },
  {
    layout: '2',
    files: ['koeln/_source/ergebnisplan_produktbereiche.csv'],
    answers: { [ILV]: 'aufwand' },
    totals: both('2010 ergebnis', '3067993722', '3300390120'),
  },
  {
    layout: '2',
    files: ['koeln/_source/gesamtergebnisplan.csv'],
    totals: both('2010 ergebnis', '3067993723', '3300390119'),
  },
  {
    layout: '2',
    files: ['koeln/_source/bezirke_einzeldarstellung.csv'],
    answers: { [ILV]: 'aufwand' },
    totals: both('2011 ergebnis', '125393401', '471550572'),
  },
  {
    layout: '2',
    files: ['koeln/_source/gesamtfinanzplan.csv'],
    totals: both('2011 ansatz', '3300453205', '3619722672', cash),
  },
  {
    layout: '2',
    files: ['koeln/_source/teilfinanzplan.csv'],
    answers: { summenzeilen: 'weglassen' },
    totals: both('2011 ansatz', '582276135', '673002135', cash),
  },
  {
    layout: '3',
    files: ['wuppertal/Band1_Gesamtergebnisplan.csv'],
    totals: both('2012 ansatz', '1103686594.67', '1264659150.46'),
  },
  {
    layout: '3',
    files: ['wuppertal/Band1_Teilerg_ProdBer.11.csv'],
    totals: both('2012 ansatz', '117654950.25', '136055274.58'),
  },
  {
    layout: '3',
    files: ['wuppertal/Band1_Gesamtfinanzplan.csv'],
    answers: {
      'spalte:Ergebnis des Vorvor- / vorjahres &NKF_TKWI& EUR': 'ohne',
      'spalte:Ergebnis des Vorvorjahres &NKF_TKWI& EUR': 'ohne',
    },
    totals: both('2012 planung', '1092572732', '1230164353', cash),
  },
  {
    layout: '3',
    files: ['wuppertal/Band1_Teilfinpl_ProdBer.54.csv'],
    answers: { 'spalte:Ergebnis &NKF_TKWI& EUR': 'ohne', 'spalte:Ergebnis &NKF_TKWI& EUR (2)': 'ohne' },
    totals: both('2012 ansatz', '11876500', '15553070', cash),
  },
  { layout: '3', files: ['wuppertal/Uebersicht_Haushalt_2014-2015.csv'], refused: /keine Beträge gefunden/ },
  {
    layout: '4',
    files: [FREIBURG],
    totals: [
      ...both('2017 ansatz', '909729647.63', '930710545.39'),
      ...both('2018 ansatz', '923016136.19', '942556405.35'),
    ],
  },
  { layout: '4', files: ['freiburg/freiburg_neu.csv'], totals: both('2018 ansatz', '941112237', '954614996') },
  {
    layout: '4',
    files: ['freiburg/haushalt-freiburg-enriched-numbers.csv'],
    answers: { wertart: '2015=ergebnis,2016=ansatz,2017=ansatz,2018=ansatz' },
    totals: [...both('2015 ergebnis', '846097372', '801165286'), ...both('2018 ansatz', '941112237', '954614996')],
  },
  {
    layout: '5',
    files: ['kiel/Haushalt-Kiel-2017.csv'],
    answers: { wertart: 'ansatz' },
    totals: both('2017 ansatz', '1019885500', '1037188900'),
  },
  {
    layout: '6',
    files: ['moers/Haushalt.csv'],
    totals: [
      of('2017 ansatz ertrag', '275845649.47', ['Art', /^1$/]),
      of('2017 ansatz aufwand', '268857189.25', ['Art', /^2$/]),
      of('2017 ansatz ertrag', '610364', ['Art', /^4$/]),
      of('2017 ansatz aufwand', '610364', ['Art', /^5$/]),
    ],
  },
  { layout: '7', files: ['wesel/hhplan2017.csv'], totals: both('2017 ansatz', '190687753.71', '194962990.77') },
  { layout: '7', files: ['wesel/liste_produkte.csv'], refused: /keine Beträge gefunden/ },
  {
    layout: '8',
    files: ['land-brandenburg/haushalt-brandenburg.csv'],
    answers: { teil: 'verwaltung' },
    totals: [
      ...both('2016 ansatz', '11218229500', '11218229500', kameral),
      ...both('2017 ansatz', '11448679900', '11448679900', kameral),
      ...both('2018 ansatz', '11371900000', '11371900000', kameral),
    ],
  },
  {
    layout: '8',
    files: ['land-brandenburg/Maschinenlesbarer Haushalt 2017-2018_21-12-2016.xlsx'],
    answers: { teil: 'verwaltung' },
    totals: both('2017 ansatz', '11448679900', '11448679900', kameral),
  },
  {
    layout: '9',
    files: ['bremen/Haushaltsdaten_2016-2017.csv'],
    answers: { teil: 'verwaltung' },
    totals: [
      of('2016 ansatz einnahme', '1711015820', ['Aggregat', /EKONS|EINVE/]),
      of('2016 ansatz ausgabe', '1711015820', ['Aggregat', /VKONS|VINVE/]),
      of('2017 ansatz einnahme', '1718879730', ['Aggregat', /EKONS|EINVE/]),
      of('2017 ansatz ausgabe', '1718879730', ['Aggregat', /VKONS|VINVE/]),
    ],
  },
  { layout: '9', files: ['bremen/Haushaltsdaten_2016-2017.xls'], refused: /altes Excel-Format/ },
  {
    layout: '10',
    files: ['berlin/kopie-von-mastertab_2014-2019-csv.csv.gz'],
    answers: { teil: 'verwaltung', cent: 'runden' },
    totals: [
      ...both('2014 ansatz', '23436050100', '23436050100', kameral),
      ...both('2017 ansatz', '26737693900', '26737693900', kameral),
      ...both('2019 ansatz', '29355507000', '29355507000', kameral),
    ],
  },
  {
    layout: '10',
    files: ['berlin/2016_Ansatz_Ist.xlsx'],
    answers: { teil: 'verwaltung', cent: 'runden' },
    totals: both('2016 ansatz', '25660446800', '25660446800', kameral),
  },
  {
    layout: '10',
    files: [
      'berlin/json-2026/Ausgabetitel_2026_bereich-03.json',
      'berlin/json-2026/Einnahmetitel_2026_bereich-03.json',
    ],
    answers: {
      'richtung@Ausgabetitel_2026_bereich-03.json': 'ausgabe',
      'richtung@Einnahmetitel_2026_bereich-03.json': 'einnahme',
      jahr: '2026',
      wertart: 'ansatz',
      teil: 'verwaltung',
    },
    totals: both('2026 ansatz', '1398115100', '1398115100', kameral),
  },
  {
    layout: '11',
    files: ['at-st-poelten/offenerhaushalt_30201_2026_va_ehh.csv'],
    totals: [
      of('2026 ansatz ertrag', '261857100', ['Mvag', /^21/]),
      of('2026 ansatz aufwand', '265234700', ['Mvag', /^22/]),
      of('2026 ansatz aufwand', '2100000', ['Mvag', /^24/]),
    ],
  },
  {
    layout: '11',
    files: ['at-st-poelten/offenerhaushalt_30201_2026_va_fhh.csv'],
    totals: [
      of('2026 ansatz einzahlung', '251801200', ['Mvag', /^31/]),
      of('2026 ansatz auszahlung', '236389600', ['Mvag', /^32/]),
      of('2026 ansatz einzahlung', '9288400', ['Mvag', /^33/]),
      of('2026 ansatz auszahlung', '37969300', ['Mvag', /^34/]),
      of('2026 ansatz einzahlung', '19159000', ['Mvag', /^35/]),
      of('2026 ansatz auszahlung', '11537700', ['Mvag', /^36/]),
    ],
  },
  { layout: '12', files: ['ch-zuerich/B13_Institution_Konzernkonto.csv'], open: ['summenzeilen', 'richtung', 'teil'] },
  {
    layout: '13',
    files: ['ch-bern/PG-Budget_Stadt_Bern_2014.csv'],
    totals: both('2014 ansatz', '1256146425.63', '1256085900.99'),
  },
  {
    layout: '13',
    files: ['ch-bern/PG-Budget_Stadt_Bern_2014_normalized.csv'],
    answers: { teil: 'ergebnis' },
    totals: both('2014 ansatz', '1256146425.63', '1256085900.99'),
  },
  { layout: '14', files: ['ch-bern/2013_overview.csv'], refused: /die Beträge sind Salden/ },
  {
    layout: '15',
    files: ['fiscal-data-package/roetgen/datapackage.json'],
    totals: [...both('2017 ansatz', '17837383', '19068424'), ...both('2018 ansatz', '20180539', '20625725')],
  },
  { layout: '15', files: ['fiscal-data-package/arnsberg/data'], totals: both('2018 ansatz', '220510407', '220043582') },
  { layout: '16', files: ['ettlingen/ettlingen.csv'], totals: both('2018 ansatz', '147813743', '160069742') },
  {
    layout: '16',
    files: ['weinheim/haushalt_weinheim_2018_edit.csv'],
    totals: both('2018 ansatz', '141076356', '159142060'),
  },
  {
    layout: '17',
    files: ['regionalstatistik/71231-01-02-4_00.csv'],
    refused: /Statistik, kein Haushalt|keine Beträge/,
  },
  {
    layout: '18',
    files: ['landesdatenbank-nrw/finanzrechnungsstatistik-ausgaben-2009.csv'],
    refused: /Statistik, kein Haushalt/,
  },
  { layout: '19', files: ['land-nrw/2014.ods'], refused: /OpenDocument-Tabelle/ },
  {
    layout: '20',
    files: ['offenerhaushalt-standard/standard-datensatz-ohh.csv'],
    totals: [
      of('2016 ergebnis ertrag', '11438910.74'),
      of('2016 ergebnis aufwand', '792948.25'),
      of('2017 ansatz aufwand', '25855010.44'),
    ],
  },
  {
    layout: 'Leipzig',
    files: ['leipzig-2025-2026/2025_list.json', 'leipzig-2025-2026/2026_list.json'],
    answers: {
      'jahr@2025_list.json': '2025',
      'jahr@2026_list.json': '2026',
      wertart: 'ansatz',
      'richtung:ILV': 'aufwand',
    },
    totals: [of('2025 ansatz aufwand', '2435856417.8'), of('2026 ansatz aufwand', '2500245227.21')],
  },
  { layout: 'Leipzig', files: ['leipzig-2025-2026/2025_treemap.json'], refused: /verschachtelt/ },
  {
    layout: 'Jesberg',
    files: ['jesberg-2026/haushalt.json'],
    answers: { wertart: 'ansatz' },
    totals: [
      of('2026 ansatz ertrag', '6386649.23', WITHOUT_INTERNAL),
      of('2026 ansatz aufwand', '5987033.12', WITHOUT_INTERNAL),
      { ...of('2026 ansatz ertrag', '6388653.93', WITHOUT_INTERNAL), bySign: true },
      { ...of('2026 ansatz aufwand', '5989037.82', WITHOUT_INTERNAL), bySign: true },
      { ...of('2020 ansatz ertrag', '5301445.66', WITHOUT_INTERNAL), bySign: true },
      { ...of('2020 ansatz aufwand', '5130772.2', WITHOUT_INTERNAL), bySign: true },
    ],
  },
  {
    layout: 'Konstanz',
    files: ['konstanz-in-zahlen/haushalt.csv'],
    answers: { 'spalten:unklar': 'ohne', einheit: 'millionen', teil: 'ergebnis', wertart: 'ansatz' },
    totals: both('2026 ansatz', '373620000', '383940000'),
  },
  {
    layout: 'Konstanz',
    files: ['konstanz-in-zahlen/kinder_und_jugend_ausgaben.csv'],
    refused: /keine Beträge gefunden/,
  },
  { layout: 'Rödermark', files: ['roedermark-2015-2029/summary.json'], refused: /keine Tabelle|verschachtelt/ },
  {
    layout: 'Wien',
    files: ['wien-bezirksvoranschlag-2026/Bezirke Daten Voranschlag 2026.csv'],
    answers: { 'spalten:unklar': 'ohne', richtung: 'ausgabe', teil: 'verwaltung', jahr: '2026', wertart: 'ansatz' },
    totals: [of('2026 ansatz ausgabe', '390983900')],
  },
  {
    layout: 'Münster',
    files: ['muenster-zuschuesse-2026-2027/Zuschuesse_Vereine_Verbaende_2026_2027_auszug.csv'],
    answers: { richtung: 'aufwand', teil: 'ergebnis', wertart: 'ansatz' },
    totals: [of('2026 ansatz aufwand', '4778140'), of('2027 ansatz aufwand', '5121050')],
  },
  {
    layout: 'Gilching',
    files: ['gilching/Haushalt-2015-2018-enriched.csv'],
    totals: [
      ...both('2016 ergebnis verwaltung', '44902869', '44902517', kameral),
      ...both('2016 ansatz verwaltung', '39226100', '39226100', kameral),
      ...both('2018 ansatz verwaltung', '46843200', '46843200', kameral),
      ...both('2015 ergebnis vermoegen', '28153724', '28153719', kameral),
      ...both('2018 ansatz vermoegen', '19653400', '19653400', kameral),
    ],
  },
  {
    layout: 'Düsseldorf',
    files: ['duesseldorf/duesseldorf2018.csv'],
    totals: [
      ...both('2016 ergebnis', '2570076242.15', '2698580247.65'),
      ...both('2018 ansatz', '2796873357', '2827938231'),
      ...both('2021 ansatz', '2882359346', '2898785529'),
    ],
  },
  {
    layout: 'München',
    files: ['muenchen/muenchen-enriched.csv'],
    totals: both('2018 ansatz', '6790531895.89', '7015350290.23'),
  },
  {
    layout: 'Kalkofen',
    files: ['kalkofen/OG Kalkofen 2017 2018.csv'],
    totals: [...both('2018 ansatz', '180658', '206177'), ...both('2017 ansatz', '206932', '250229')],
  },
];
