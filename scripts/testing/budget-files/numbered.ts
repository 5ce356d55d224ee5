/** The first collection: layouts 1 to 20. */
import { type BudgetFile, both, kameral, of } from './expected.ts';

const ILV = 'richtung:Interne Leistungsbeziehung (Aufwand / (-) Ertrag)';
const cash = ['einzahlung', 'auszahlung'] as const;
const FREIBURG =
  'freiburg/de-bw-freiburg-ergebnishaushalt_ordentliche_ertraegeaufwendungen_ohne_aktivierte_eigenleistunge_doppelhaushalt_20172018.csv';

export const NUMBERED: readonly BudgetFile[] = [
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
    // the years of the results count from „Ansatz Vorjahr 2011“; their totals are lines 9, 23 and 33, and 16, 30 and 34 of the file
    totals: [
      ...both('2009 ergebnis', '1188156443.44', '1384991953.39', cash),
      ...both('2010 ergebnis', '1090523801.86', '1227023577.97', cash),
      ...both('2012 planung', '1092572732', '1230164353', cash),
    ],
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
];
