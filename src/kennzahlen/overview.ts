import { group } from 'd3-array';
import { ask } from '../engine/native.ts';
import type { ColumnKind } from '../figure/cell.ts';
import { type Figure, figure } from '../figure/figure.ts';
import type { StripPlace } from '../figure/table.ts';
import { site } from '../site.ts';
import { list } from '../text/format.ts';
import { WERTART_NAME } from '../text/words.ts';
import { figureOrigin, valueOrigin } from '../ui/origins.ts';
import { KEY_OVERVIEW } from '../words/de/kennzahlen/sheets.ts';
import { coverages } from './deckung/coverage.ts';
import { SUMMENPAARE } from './deckung/queries.ts';
import { groupName } from './groups.ts';
import { measure } from './measures.ts';
import { columnKey, planValues } from './plan/plan-values.ts';
import { type Kennzahl, values } from './queries.ts';
import { isKnown } from './rules.ts';
import { placePhrase, yearRanges } from './sentences.ts';
import { groupPlace, newest, rankedValues, type Statistic, statistic } from './statistics.ts';
import { columnKind } from './units.ts';
import { type Figures, loadFigures, loadStatistic } from './values.ts';

/** In a column of different units each cell names its own. */
const kindOf = (einheit: string): ColumnKind => (einheit === 'Mio. EUR' ? 'mio' : columnKind(einheit));

const NO_PLACE = KEY_OVERVIEW.noPlace;

/** One line of the overview: an indicator, and the page that tells of it. */
export interface Entry {
  readonly kennzahl: string;
  readonly href: string;
  /** From the budget plan of the home city instead of a statistic. */
  readonly plan?: true;
  /** From published results, although the plan has it too. */
  readonly abschluss?: true;
}

export interface Newest {
  readonly kennzahl: Kennzahl;
  readonly wert: number;
  readonly jahr: number;
  readonly art: string;
  readonly platz: string;
  /** The place itself; null where none can be told. */
  readonly rang: { readonly platz: number; readonly n: number } | null;
  /** As in `werte.wertart`. */
  readonly wertart: string;
  /** Its name without what it is of. */
  readonly name: string;
  /** "rund", where the source says so. */
  readonly genauigkeit: string | null;
  /** Last year of the table, also when the home city has no value there. */
  readonly tabelleBis: number;
  /** Where it lies among the cities of its group. */
  readonly lage: StripPlace | null;
  /** Is it of a statistic, and may have ended? */
  readonly statistik: boolean;
  readonly verlauf: readonly (number | null)[];
  readonly quellen: readonly string[];
  /** The entry that tells where the value comes from. */
  readonly herkunft: string;
}

/** The newest value of the home city with its course and its place; null when there is none. */
export async function newestValue({ kennzahl, plan, abschluss }: Entry): Promise<Newest | null> {
  const figures = await loadFigures();
  const definition = figures.kennzahlen.get(kennzahl);
  if (!definition) return null;
  if (plan) return plannedValue(definition);
  if (abschluss) return coveredValue(definition);
  const compared = await loadStatistic(kennzahl);
  const found = compared ?? (await ownStatistic(figures, kennzahl));
  const last = newest(found, figures.home.ags);
  if (!last || last.wert === null) return null;
  const place =
    compared && last.wertart === 'statistik'
      ? groupPlace(compared, figures.home.ags, figures.gruppe, last.jahr, figures)
      : null;
  return {
    kennzahl: definition,
    wert: last.wert,
    jahr: last.jahr,
    art: WERTART_NAME[last.wertart] ?? last.wertart,
    genauigkeit: last.genauigkeit,
    platz: compared && last.wertart === 'statistik' ? placePhrase(place) : NO_PLACE,
    rang: place && isKnown(place) ? place : null,
    wertart: last.wertart,
    name: definition.name,
    lage: compared && last.wertart === 'statistik' ? placeOnStrip(figures, compared, last.jahr) : null,
    statistik: last.wertart === 'statistik',
    tabelleBis: found.jahre.at(-1) ?? last.jahr,
    verlauf: found.jahre.map((jahr) => found.at(figures.home.ags, jahr)?.wert ?? null),
    quellen: [last.quelle, ...(last.nenner_quelle ? [last.nenner_quelle] : [])],
    herkunft: valueOrigin(kennzahl, last.jahr, figures.home.ags),
  };
}

/** The value of the told version and year, with the course of that version. */
async function plannedValue(kennzahl: Kennzahl): Promise<Newest | null> {
  const all = await planValues(kennzahl.kennzahl);
  const told = all.find(({ erzaehlt }) => erzaehlt);
  if (!told || told.wert === null) return null;
  const values = all.filter(({ fassung }) => fassung === told.fassung);
  return {
    kennzahl,
    wert: told.wert,
    jahr: told.jahr,
    art: told.fassung_name,
    genauigkeit: null,
    platz: NO_PLACE,
    rang: null,
    wertart: told.wertart,
    name: kennzahl.name,
    lage: null,
    statistik: false,
    tabelleBis: told.jahr,
    verlauf: values.map(({ wert }) => wert),
    quellen: [told.quelle],
    herkunft: figureOrigin(`plan-${kennzahl.kennzahl}`, columnKey(told)),
  };
}

/** The Aufwandsdeckungsgrad of the newest published result: from rounded amounts, so itself round. */
async function coveredValue(kennzahl: Kennzahl): Promise<Newest | null> {
  const all = coverages(await ask(SUMMENPAARE)).filter(({ pair }) => pair.ags === site.stadt.ags);
  const last = all.at(-1);
  if (!last) return null;
  return {
    kennzahl: { ...kennzahl, name: KEY_OVERVIEW.result(kennzahl.name) },
    wert: last.wert,
    jahr: last.pair.jahr,
    art: 'Ergebnis',
    genauigkeit: last.gerundet ? 'rund' : null,
    platz: NO_PLACE,
    rang: null,
    wertart: 'ergebnis',
    name: kennzahl.name,
    lage: null,
    statistik: false,
    tabelleBis: last.pair.jahr,
    verlauf: all.map(({ wert }) => wert),
    quellen: [last.pair.ertraege_quelle, last.pair.aufwendungen_quelle],
    herkunft: figureOrigin('aufwandsdeckungsgrad-ergebnis', String(last.pair.jahr)),
  };
}

/** Figures that the home city alone publishes: its results where there are any, for plans say less; forecasts are no state of things. */
async function ownStatistic({ home, kennzahlen }: Figures, kennzahl: string): Promise<Statistic> {
  const how = measure(kennzahl, kennzahlen);
  const rows = await ask(values(how, { ags: [home.ags] }));
  const results = rows.filter(({ wertart }) => wertart === 'ergebnis');
  const kept = results.length > 0 ? results : rows.filter(({ wertart }) => wertart !== 'prognose');
  return statistic(how, kept, home.ags);
}

/** The values that the place counts; nothing where none can be told. */
function placeOnStrip(figures: Figures, compared: Statistic, jahr: number): StripPlace | null {
  const { home, gruppe } = figures;
  const place = groupPlace(compared, home.ags, gruppe, jahr, figures);
  const values = rankedValues(compared, gruppe, jahr, figures);
  const own = values.get(home.ags);
  return place && isKnown(place) && own !== undefined ? { own, all: [...values.values()] } : null;
}

/** An indicator with its newest value. */
export interface NewestFigure {
  readonly entry: Entry;
  readonly value: Newest;
}

/** The newest value of each of these that the city has one of. */
export async function newestFigures(entries: readonly Entry[]): Promise<NewestFigure[]> {
  const found = await Promise.all(entries.map(async (entry) => ({ entry, value: await newestValue(entry) })));
  return found.flatMap(({ entry, value }) => (value ? [{ entry, value }] : []));
}

/** The newest values of some indicators as a figure: value, year, place among the cities, course; null when there are none. */
export async function overviewFigure(
  thema: string,
  titel: string,
  found: readonly NewestFigure[],
): Promise<Figure | null> {
  const { home, gruppe } = await loadFigures();
  if (found.length === 0) return null;
  const years = [...new Set(found.map(({ value }) => value.jahr))].sort((a, b) => a - b);
  const ranked = found.some(({ value }) => value.platz.startsWith('Platz'));
  const values = found.map(({ value }) => value);
  return figure({
    id: `kennzahlen-${thema}`,
    sentence: titel,
    subtitle: KEY_OVERVIEW.subtitle(home.name, years.length, yearRanges(years)),
    picture: null,
    view: 'table',
    sources: values.flatMap(({ quellen }) => quellen),
    notes: [endedNote(home.name, values)],
    caption: KEY_OVERVIEW.caption(titel, ranked ? groupName(gruppe, home.art) : null),
    rows: found,
    row: {
      key: ({ value }) => value.kennzahl.kennzahl,
      origin: ({ value }) => value.herkunft,
      href: ({ entry }) => entry.href,
      note: ({ value }) => `${value.jahr}, ${value.art}`,
    },
    columns: [
      { name: 'name', title: 'Kennzahl', kind: 'text', value: ({ value }) => value.kennzahl.name },
      {
        name: 'wert',
        title: home.name,
        kind: 'count',
        kindOf: ({ value }) => kindOf(value.kennzahl.einheit),
        value: ({ value }) => value.wert,
        mark: ({ value: { genauigkeit } }) => (genauigkeit && genauigkeit !== 'genau' ? genauigkeit : undefined),
      },
      { name: 'platz', title: 'Platz', kind: 'text', fileOnly: !ranked, value: ({ value }) => value.platz },
      { name: 'jahr', title: 'Jahr', kind: 'text', fileOnly: true, value: ({ value }) => String(value.jahr) },
      { name: 'art', title: 'Art', kind: 'text', fileOnly: true, value: ({ value }) => value.art },
      {
        name: 'einheit',
        title: 'Einheit',
        kind: 'text',
        fileOnly: true,
        value: ({ value }) => value.kennzahl.einheit.replaceAll('EUR', 'Euro'),
      },
      {
        name: 'genauigkeit',
        title: 'Genauigkeit',
        kind: 'text',
        fileOnly: true,
        value: ({ value }) => value.genauigkeit,
      },
    ],
    ...(ranked && { strip: { title: 'Lage', place: ({ value }) => value.lage } }),
    trend: { title: 'Verlauf', values: ({ value }) => value.verlauf },
  });
}

/** Which values are older than their statistic: there the city no longer reports. */
function endedNote(city: string, found: readonly Newest[]): string | undefined {
  const ended = found.filter(({ jahr, tabelleBis }) => jahr < tabelleBis);
  if (ended.length === 0) return undefined;
  const named = [...group(ended, ({ jahr, tabelleBis }) => KEY_OVERVIEW.until(jahr, tabelleBis))].map(
    ([until, own]) => `${list(own.map(({ kennzahl }) => `„${kennzahl.name}“`))} (${until})`,
  );
  return KEY_OVERVIEW.ended(city, named.join('; '));
}
