import { valueOrigin } from '../../ui/origins.ts';
import { allEntries } from '../entries.ts';
import { isTraced, tracedRegions } from '../herkunft/indicators.ts';
import { placeOf } from '../herkunft/places.ts';
import type { Kennzahl, Region } from '../queries.ts';
import { placePhrase } from '../sentences.ts';
import { loadSheets, onStrips } from '../sheets.ts';
import { groupPlaces, newest, piece, type Statistic } from '../statistics.ts';
import { definition, type Figures, loadFigures, loadStatistic } from '../values.ts';
import { PAIRS } from '../vergleich/pairs.ts';

/** One key figure of a region. */
export interface ProfileRow {
  readonly kennzahl: Kennzahl;
  readonly href: string;
  readonly wert: number;
  readonly jahr: number;
  /** "Platz 3 von 102", or why there is none. */
  readonly platz: string;
  /** The value of the home city in the same year and series; null where it has none, and for itself. */
  readonly daneben: number | null;
  /** Values of all years of the statistic. */
  readonly verlauf: readonly (number | null)[];
  readonly quellen: readonly string[];
  /** The page that tells where the value comes from, where it has one. */
  readonly herkunft: string | undefined;
}

/** A region with its key figures, and the names of those that it has no value of. */
export interface Profile {
  readonly region: Region;
  readonly rows: readonly ProfileRow[];
  readonly fehlt: readonly string[];
}

/** A statistic with what all profiles need of it; the places of a year are found once. */
interface Told {
  readonly kennzahl: Kennzahl;
  readonly href: string;
  readonly statistic: Statistic;
  readonly places: (jahr: number) => ReturnType<typeof groupPlaces>;
  readonly onStrip: boolean;
}

let loaded: Promise<readonly Told[]> | undefined;

/** The statistics of the comparison and of the pages of key figures, in the order of reading; read once. */
function loadTold(): Promise<readonly Told[]> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Told[]> {
  const figures = await loadFigures();
  const sheets = await loadSheets();
  const strips = await onStrips();
  const known = new Set((await allEntries()).filter(({ plan }) => !plan).map(({ kennzahl }) => kennzahl));
  const ids = new Set([...PAIRS.map(({ kennzahl }) => kennzahl), ...sheets.flatMap(({ statistik }) => statistik)]);
  const found = await Promise.all(
    [...ids].map(async (id): Promise<Told[]> => {
      const statistic = known.has(id) ? await loadStatistic(id) : null;
      if (!statistic) return [];
      const kennzahl = await definition(id);
      const places = new Map<number, ReturnType<typeof groupPlaces>>();
      return [
        {
          kennzahl,
          statistic,
          href: (await placeOf(kennzahl)).href,
          onStrip: strips.has(id),
          places: (jahr) => {
            const made = places.get(jahr) ?? groupPlaces(statistic, 'alle', jahr, figures);
            places.set(jahr, made);
            return made;
          },
        },
      ];
    }),
  );
  return found.flat();
}

/** What a region has of each statistic. */
export async function loadProfile(region: Region): Promise<Profile> {
  const figures = await loadFigures();
  const told = await loadTold();
  const rows = told.map((one) => rowOf(one, region, figures));
  return {
    region,
    rows: rows.filter((row) => row !== null),
    fehlt: told.filter((_, at) => rows[at] === null).map(({ kennzahl }) => kennzahl.name),
  };
}

function rowOf(
  { kennzahl, href, statistic, places, onStrip }: Told,
  { ags }: Region,
  figures: Figures,
): ProfileRow | null {
  const row = newest(statistic, ags);
  if (!row || row.wert === null) return null;
  const { jahr, wert } = row;
  const home = statistic.at(figures.home.ags, jahr);
  const comparable = home !== undefined && piece(home) === piece(row) && ags !== figures.home.ags;
  // a value of another series than the one that the year is told by stands in no order with the others
  const counted = statistic.values(jahr, statistic.seriesOf(jahr) ?? '').get(ags) === wert;
  const strip = onStrip && newest(statistic, figures.home.ags)?.jahr === jahr;
  const traced =
    isTraced(statistic, jahr, figures) && tracedRegions(kennzahl.kennzahl, jahr, figures, strip).includes(ags);
  return {
    kennzahl,
    href,
    wert,
    jahr,
    platz: counted ? placePhrase(places(jahr)(ags)) : 'kein Platz: andere Reihe',
    daneben: comparable ? home.wert : null,
    verlauf: statistic.jahre.map((year) => statistic.at(ags, year)?.wert ?? null),
    quellen: [row.quelle, ...(row.nenner_quelle ? [row.nenner_quelle] : [])],
    herkunft: traced ? valueOrigin(kennzahl.kennzahl, jahr, ags) : undefined,
  };
}
