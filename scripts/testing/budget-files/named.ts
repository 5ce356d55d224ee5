/** The second collection, by the names of the cities. */
import { type BudgetFile, both, kameral, of } from './expected.ts';

const WITHOUT_INTERNAL = ['kontogruppe', /^(?!29|30)/] as const;

export const NAMED: readonly BudgetFile[] = [
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
