import type { Entry } from './overview.ts';
import { loadSheets, THEMEN } from './sheets.ts';

/** Expenditure that is told by area. */
const AREAS = [
  'anteil-pflichtaufgaben',
  'aufwand-kinder-jugend-familie',
  'aufwand-kultur',
  'aufwand-ordnung',
  'aufwand-schulen',
  'aufwand-soziales',
  'aufwand-ver-und-entsorgung',
  'aufwand-verkehr',
  'aufwand-verwaltung',
];

/** Indicators that have a page of another form, by topic. */
const OTHERS: Readonly<Record<string, readonly Entry[]>> = {
  ausgaben: AREAS.map((kennzahl) => ({ kennzahl, href: '/kennzahlen/ausgaben-nach-bereich/' })),
  steuern: ['hebesatz-grundsteuer-a', 'hebesatz-grundsteuer-b', 'hebesatz-gewerbesteuer'].map((kennzahl) => ({
    kennzahl,
    href: '/kennzahlen/hebesaetze/',
  })),
  schulden: [
    'schulden-integriert-je-ew',
    'schulden-kern-je-ew',
    'schulden-kern-inkar',
    'kassenkredite-je-ew',
    'schulden-stadt-je-ew',
  ].map((kennzahl) => ({ kennzahl, href: '/kennzahlen/schulden/' })),
  ergebnis: [
    { kennzahl: 'jahresergebnis', href: '/kennzahlen/ergebnis/', wertart: 'ergebnis' },
    { kennzahl: 'aufwandsdeckungsgrad', href: '/kennzahlen/aufwandsdeckungsgrad/', wertart: 'abschluss' },
    ...['ordentliche-ertraege', 'ordentliche-aufwendungen', 'zahlungssaldo'].map((kennzahl) => ({
      kennzahl,
      href: '/kennzahlen/ergebnis/',
    })),
    { kennzahl: 'liquiditaet', href: '/kennzahlen/ergebnis/' },
  ],
};

/** The indicators of a topic, each with the page that tells of it. */
export const entriesOf = async (thema: string): Promise<Entry[]> => [
  ...(await loadSheets())
    .filter((sheet) => sheet.thema === thema)
    .flatMap((sheet) => [
      ...sheet.plan.map((kennzahl) => ({
        kennzahl,
        href: `/kennzahlen/${sheet.slug}/#plan-${kennzahl}`,
        plan: true as const,
      })),
      ...sheet.statistik.map((kennzahl) => ({ kennzahl, href: `/kennzahlen/${sheet.slug}/#${kennzahl}` })),
    ]),
  ...(OTHERS[thema] ?? []),
];

/** The indicators of all topics, in the order of reading. */
export const allEntries = async (): Promise<Entry[]> => (await Promise.all(Object.keys(THEMEN).map(entriesOf))).flat();
