import { ask } from '../engine/native.ts';
import { oneOf, type Role } from '../roles.ts';
import { site } from '../site.ts';
import { QUELLEN, type Quelle } from '../sources.ts';
import { type Gruppe, members } from './groups.ts';
import { measure } from './measures.ts';
import { DEFICITS, KENNZAHLEN, type Kennzahl, populations, REGIONEN, type Region, values } from './queries.ts';
import { shortName } from './sentences.ts';
import { type Comparison, newest, type Statistic, statistic } from './statistics.ts';

export { shortName } from './sentences.ts';

/** What every page of key figures needs: the cities, the definitions, the sources. */
export interface Figures extends Comparison {
  /** The group that bands and places are of: the cities in the east for one of them, else all. */
  readonly gruppe: Gruppe;
  readonly home: Region;
  /** The cities that the home city is compared with by name, in the order of `site.json`. */
  readonly peers: readonly Region[];
  readonly kennzahlen: ReadonlyMap<string, Kennzahl>;
  readonly quellen: ReadonlyMap<string, Quelle>;
}

/** Any year in which today's keys are valid. */
const TODAY = 9998;

let loaded: Promise<Figures> | undefined;

/** Loads the frame of all key figures once. */
export function loadFigures(): Promise<Figures> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Figures> {
  const regions = await ask(REGIONEN);
  const region = (ags: string): Region => {
    const found = regions.find((row) => row.ags === ags);
    if (!found) throw new Error(`site.json: die Region «${ags}» gibt es in den Daten nicht.`);
    return { ...found, name: shortName(found.name) };
  };
  const home = region(site.stadt.ags);
  const peerGroup = { home, regions, populations: await ask(populations(home.art)) };
  return {
    home,
    gruppe: members('ost', TODAY, peerGroup).includes(home.ags) ? 'ost' : 'alle',
    peers: site.vergleichsstaedte.map(region),
    kennzahlen: new Map((await ask(KENNZAHLEN)).map((row) => [row.kennzahl, row])),
    quellen: new Map((await ask(QUELLEN)).map((row) => [row.quelle, row])),
    peerGroup,
    deficits: await ask(DEFICITS),
  };
}

/** The indicator for all regions of the home city's kind; null when it is not defined or the home city has no value. */
export async function loadStatistic(kennzahl: string): Promise<Statistic | null> {
  const { home, kennzahlen } = await loadFigures();
  if (!kennzahlen.has(kennzahl)) return null;
  const how = measure(kennzahl, kennzahlen);
  // what a city says of itself (plan, forecast, stock) is no statistic to compare
  const rows = (await ask(values(how, { art: home.art }))).filter((row) => row.wertart === 'statistik');
  return rows.some((row) => row.ags === home.ags && row.wert !== null) ? statistic(how, rows, home.ags) : null;
}

/** The indicator of a role; null as above, or when no indicator has it. */
export const statisticOf = async (role: Role): Promise<Statistic | null> =>
  loadStatistic(oneOf((await loadFigures()).kennzahlen.values(), role));

/** The indicator, where the home city has a value of it for a later year than of another; else null. */
export async function loadLater(kennzahl: string, than: Statistic): Promise<Statistic | null> {
  const { home } = await loadFigures();
  const found = await loadStatistic(kennzahl);
  const [jahr, other] = [found && newest(found, home.ags)?.jahr, newest(than, home.ags)?.jahr];
  return found && jahr && other && jahr > other ? found : null;
}

/** The definition of an indicator. @throws when `kennzahlen` has none */
export async function definition(kennzahl: string): Promise<Kennzahl> {
  const found = (await loadFigures()).kennzahlen.get(kennzahl);
  if (!found) throw new Error(`Die Kennzahl «${kennzahl}» ist in kennzahlen nicht erklärt.`);
  return found;
}
