/** The cities of the comparison in the search, with the numbers of those that the home city is put beside. */
import { formatCell } from '../figure/cell.ts';
import { oneOf } from '../roles.ts';
import type { Answer, Entry } from '../search/entry.ts';
import { site } from '../site.ts';
import { KEY_SEARCH } from '../words/de/kennzahlen/sheets.ts';
import { accurately } from '../words/published.ts';
import { members } from './groups.ts';
import { STEUERN } from './hebesaetze/rates.ts';
import { loadProfiled, type Profiled, profilePath } from './profil/cities.ts';
import { loadProfile, type ProfileRow } from './profil/profile.ts';
import { columnKind } from './units.ts';
import { loadFigures } from './values.ts';

const CITY = 1.2;
/** Any year in which today's keys are valid. */
const TODAY = 9998;

/** The cities that are compared with the home city by name, and every city with a page of its own. */
export async function cityEntries(): Promise<Entry[]> {
  const { peers } = await loadFigures();
  const all = await loadProfiled();
  const told = await Promise.all(all.map(answersOf));
  return [
    ...peers.map(
      ({ name }): Entry => ({
        h: '/vergleich/',
        k: name,
        n: KEY_SEARCH.beside(site.stadt.name),
        p: true,
        e: 'Stadt',
        w: KEY_SEARCH.words,
        y: '',
        g: CITY,
      }),
    ),
    ...all.map((region, at): Entry => {
      const a = told[at] ?? [];
      return {
        h: profilePath(region, all),
        k: region.name,
        n: KEY_SEARCH.single,
        p: true,
        e: 'Stadt',
        w: `${KEY_SEARCH.words} ${region.ganzerName}`,
        y: '',
        ...(a.length > 0 && { a }),
      };
    }),
  ];
}

/** What a city of the group of the home city has of each key figure, with the home city beside it where that may stand there. */
async function answersOf(region: Profiled): Promise<Answer[]> {
  const { gruppe, home, peerGroup, kennzahlen } = await loadFigures();
  if (region.ags === home.ags || !members(gruppe, TODAY, peerGroup).includes(region.ags)) return [];
  const rateOf = new Map(
    STEUERN.map(({ satz, name }) => [oneOf(kennzahlen.values(), satz), KEY_SEARCH.rateOf(name)] as const),
  );
  const { rows } = await loadProfile(region);
  return rows.map(({ kennzahl, wert, jahr, genauigkeit, daneben }): Answer => {
    const written = (number: number): string => formatCell(number, columnKind(kennzahl.einheit));
    const rate = rateOf.get(kennzahl.kennzahl);
    return {
      m: rate ? 'satz' : 'wert',
      t: rate ?? kennzahl.name,
      z: accurately(genauigkeit ?? 'genau', written(wert)),
      y: String(jahr),
      ...(daneben && { d: homeBeside(home.name, written(daneben.wert), daneben, jahr) }),
    };
  });
}

/** "Potsdam: 6.438 €", with its year where that is another one. */
const homeBeside = (home: string, number: string, daneben: NonNullable<ProfileRow['daneben']>, jahr: number): string =>
  KEY_SEARCH.homeBeside(home, number, daneben.jahr === jahr ? null : daneben.jahr);
