import type { CityCourse } from '../../charts/city-years.ts';
import { SWITCHES } from '../beside/switches.ts';
import { isValid } from '../groups.ts';
import type { Region } from '../queries.ts';
import { type Figures, loadFigures, shortName } from '../values.ts';
import type { Guest, GuestCourse } from './guest.ts';
import { besideWords, breakYears, type Compared, compared, coursesOf, indicatorCities } from './side-by-side.ts';

/** Any year in which today's keys are valid. */
const TODAY = 9998;

/** All other cities of the kind of the home city of which there is a value, in the order of the alphabet. */
export function guestsOf({ home, peers, peerGroup }: Figures, all: readonly Compared[]): Region[] {
  const own = new Set([home, ...peers.slice(0, SWITCHES)].map(({ ags }) => ags));
  const known = new Set(all.flatMap(({ statistic }) => statistic.rows.map(({ ags }) => ags)));
  return peerGroup.regions
    .filter(
      (region) => region.art === home.art && isValid(region, TODAY) && !own.has(region.ags) && known.has(region.ags),
    )
    .map((region) => ({ ...region, name: shortName(region.name) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
}

let loaded: Promise<{ figures: Figures; all: Compared[] }> | undefined;

/** Loads what all guests share once. */
async function load(): Promise<{ figures: Figures; all: Compared[] }> {
  loaded ??= Promise.all([loadFigures(), compared()]).then(([figures, all]) => ({ figures, all }));
  return loaded;
}

/** All cities that have a file. */
export async function loadGuests(): Promise<Region[]> {
  const { figures, all } = await load();
  return guestsOf(figures, all);
}

/** The file of a city. */
export async function guest(city: Region): Promise<Guest> {
  const { figures, all } = await load();
  const { home, peers } = figures;
  const others = peers.filter(({ ags }) => ags !== city.ags);
  const cities = [home, city, ...others];
  const pairs = all.map(async (one) => ({
    ...(await indicatorCities(one, [home, ...others, city])),
    cities: coursesOf(
      one,
      cities.map((each) => ({ city: each, klasse: klasseOf(each, city, figures) })),
    ).map(shortened),
    umbrueche: breakYears(one, cities),
    beside: besideWords(one, city),
  }));
  return { name: city.name, paare: await Promise.all(pairs) };
}

/** Values to a hundredth: no card shows more. */
function shortened({ name, klasse, points }: CityCourse): GuestCourse {
  const pieces = [...new Set(points.map(({ stueck }) => stueck))];
  const jahre = points.flatMap(({ jahr, wert, stueck }): GuestCourse['jahre'][number][] =>
    wert === null ? [] : [[jahr, Math.round(wert * 100) / 100, pieces.indexOf(stueck)]],
  );
  return { name, klasse, jahre };
}

const klasseOf = (each: Region, guest: Region, { home, peers }: Figures): string =>
  each === guest ? 'gast' : `stadt-${[home, ...peers].indexOf(each)}`;
