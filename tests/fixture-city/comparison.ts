/** What the comparison of a city that does not exist allows: seven regions of four kinds, three indicators. */
import type { Options, State } from '../../src/kennzahlen/explore/state.ts';
import { defaultState } from '../../src/kennzahlen/explore/state.ts';
import { cities, region } from './figures.ts';

const [home, second, third, fourth] = cities(4);
export const CITIES = [home, second, third, fourth].flatMap((city) => (city ? [city] : []));
export const [A, B, C, D] = CITIES.map(({ ags }) => ags) as [string, string, string, string];

const indicator = (kennzahl: string, einheit: string, von: number, bis: number) => ({
  kennzahl,
  name: `Name von ${kennzahl}`,
  einheit,
  thema: 'ausgaben',
  von,
  bis,
});

export const OPTIONS: Options = {
  stadt: A,
  vergleichsstaedte: [B, C],
  regionen: [
    ...CITIES,
    region('12061', { name: 'Landkreis X', art: 'Landkreis' }),
    region('12062', { name: 'Landkreis Y', art: 'Landkreis' }),
    region('12', { name: 'Musterland', art: 'Land' }),
    region('14', { name: 'Nachbarland', art: 'Land' }),
    region('11', { name: 'Stadtstaat Z', art: 'Stadtstaat' }),
  ],
  kennzahlen: [
    indicator('betrag', 'EUR', 2000, 2010),
    indicator('quote', 'Prozent', 2005, 2006),
    indicator('schulden-kern', 'EUR', 2010, 2023),
    indicator('kopf', 'EUR je Einwohner', 2000, 2003),
  ],
  preise: { von: 1991, bis: 2025 },
  standard: { kennzahl: 'betrag', gruppe: 'ost' },
  quellen: {},
};

export const question = (more: Partial<State> = {}): State => ({ ...defaultState(OPTIONS), ...more });
