import type { Site } from '../../src/site.ts';

/** The settings of a small city, complete and right. */
export const SITE: Site = {
  titel: 'Klarhaushalt Kleinstadt',
  stadt: { ags: '99000001', name: 'Kleinstadt', genitiv: 'Kleinstadts', verwaltung: 'Stadt Kleinstadt' },
  vergleichsstaedte: [],
  betreiber: { name: null, anschrift: null, mail: null },
  amtlich: false,
  adresse: null,
  massendownload_ungeklaert: true,
  beispielsuche: ['Kita'],
  luecken: [],
  aktuell: [{ text: 'Haushalt', url: 'https://example.org/haushalt', was: 'der laufende' }],
};
