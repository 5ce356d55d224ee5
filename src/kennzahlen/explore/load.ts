import type { Query } from '../../engine/engine.ts';
import { oneOf } from '../../roles.ts';
import { EXPLORED } from '../../words/de/kennzahlen/explore-answer.ts';
import type { Frame } from '../herkunft/indicators.ts';
import { type Declared, type Measure, measure, perHead, suffersFromDeficits } from '../measures.ts';
import { DEFICITS, type Fehlbetrag, KENNZAHLEN, type Kennzahl, populations, type Region, values } from '../queries.ts';
import { type Comparison, newest, type Statistic, statistic } from '../statistics.ts';
import { chosenRegions, isRanked, selectedRegion } from './choice.ts';
import { inPrices } from './prices.ts';
import type { Options, State } from './state.ts';

/** Asks an engine, be it that of the build or of the browser. */
export type Ask = <R>(query: Query<R>) => Promise<R[]>;

/** Everything that an answer is made of. */
export interface Found {
  /** The question as it is answered: values instead of places, where the regions' kind has no places. */
  readonly state: State;
  /** Were places asked for that do not exist? */
  readonly unplaced: boolean;
  readonly kennzahl: Kennzahl;
  /** The indicator for all regions of the told one's kind, in its full length; `jahre` are those asked for. */
  readonly statistic: Statistic;
  readonly selected: Region;
  /** The chosen regions, the told one first. */
  readonly regionen: readonly Region[];
  readonly comparison: Comparison;
  /** Whose values have a page that tells where they come from; null where those of the answer have none. */
  readonly herkunft: OriginFrame | null;
  /** The price index of amounts in other prices: its base and its sources. */
  readonly preisindex: { readonly basis: string; readonly quellen: readonly string[] } | null;
}

/** The way a question is measured: as given, or per inhabitant. */
export const measureOf = ({ kennzahl, mass }: Pick<State, 'kennzahl' | 'mass'>, declared: Declared): Measure =>
  mass === 'wie-angegeben' ? measure(kennzahl, declared) : perHead(kennzahl, declared);

/** What the measured indicator is called; of an own division that has no definition, name and unit are made. */
function definitionOf(how: Measure, { kennzahl }: State, declared: Declared): Kennzahl {
  const named = (key: string): Kennzahl => {
    const found = declared.get(key);
    if (!found) throw new Error(`Die Kennzahl «${key}» ist in kennzahlen nicht erklärt.`);
    return found;
  };
  const own = named(how.kennzahl);
  if (how.kennzahl !== kennzahl || how.herkunft.art !== 'je-einwohner' || own.einheit !== 'EUR') return own;
  return {
    ...own,
    name: EXPLORED.perHeadName(own.name),
    einheit: 'EUR je Einwohner',
    formel: EXPLORED.perHeadFormula(own.name),
  };
}

/** Asks for what a question needs, and no more. */
export async function load(ask: Ask, asked: State, options: Options): Promise<Found> {
  const selected = selectedRegion(asked, options);
  const unplaced = asked.zeigen === 'platz' && !isRanked(selected.art);
  const state: State = unplaced ? { ...asked, zeigen: 'wert' } : asked;
  const declared: Declared = new Map((await ask(KENNZAHLEN)).map((row) => [row.kennzahl, row]));
  const how = measureOf(state, declared);
  const kennzahl = definitionOf(how, state, declared);
  // what a city says of itself (plan, forecast, stock) is no statistic to compare
  const rows = (await ask(values(how, { art: selected.art }))).filter((row) => row.wertart === 'statistik');
  // sizes make a group, and of cities they are told
  const sized = isRanked(selected.art) && (selected.art === CITY || [state.regionen, state.gruppe].includes('groesse'));
  const peerGroup = {
    home: selected,
    regions: options.regionen,
    populations: sized ? await ask(populations(selected.art)) : [],
  };
  const deficits: Fehlbetrag[] = suffersFromDeficits(how) ? await ask(DEFICITS) : [];
  const prices = oneOf(declared.values(), 'preisindex');
  const vpi = state.preise === null ? [] : await ask(values(measure(prices, declared), ALL));
  const priced = state.preise === null ? rows : inPrices(rows, vpi, state.preise);
  const whole = statistic(how, priced, selected.ags);
  const jahre = yearsOf(whole, state, selected);
  const regionen = chosenRegions(state, options, peerGroup, jahre);
  const basis = declared.get(prices)?.einheit ?? '';
  return {
    state,
    unplaced,
    kennzahl,
    statistic: { ...whole, jahre },
    selected,
    regionen,
    comparison: { peerGroup, deficits },
    herkunft: originFrame(how, state, selected, { peerGroup, deficits }, options),
    preisindex: state.preise === null ? null : { basis, quellen: [...new Set(vpi.map(({ quelle }) => quelle))] },
  };
}

/** Who stands on the pages of origin; `alle`: every city. */
interface OriginFrame extends Frame {
  readonly alle: boolean;
}

/** Places and amounts in other prices have no page; nor have regions of another kind than the home city's. */
function originFrame(
  { kennzahl }: Measure,
  { preise, zeigen }: State,
  selected: Region,
  comparison: Comparison,
  { herkunft, stadt, vergleichsstaedte, regionen }: Options,
): OriginFrame | null {
  const home = regionen.find(({ ags }) => ags === stadt);
  if (!herkunft?.kennzahlen.includes(kennzahl) || preise !== null || zeigen !== 'wert' || home?.art !== selected.art)
    return null;
  const peers = vergleichsstaedte.map((ags) => ({ ags }));
  return { ...comparison, home, peers, gruppe: herkunft.gruppe, alle: herkunft.alle.includes(kennzahl) };
}

const CITY = 'kreisfreie Stadt';

/** Prices are those of the whole country. */
const ALL = { ags: ['DG'] };

/** The years asked for; of dots one: the last, or the newest in which the told region has a value. */
function yearsOf(whole: Statistic, { von, bis, ansicht }: State, selected: Region): number[] {
  const last = bis ?? whole.jahre.at(-1) ?? 0;
  if (ansicht !== 'punkte') return whole.jahre.filter((jahr) => jahr >= (von ?? jahr) && jahr <= last);
  return [bis ?? newest(whole, selected.ags)?.jahr ?? last];
}
