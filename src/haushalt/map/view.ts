/** What the map shows of its data: pure, for the build and the browser alike. */
import { type AmountUnit, amountUnit } from '../../charts/amount-unit.ts';
import type { TileInput } from '../../charts/treemap.ts';
import { formatCell } from '../../figure/cell.ts';
import { difference, percent, shortEuro } from '../../text/format.ts';
import type { Phrase, Role } from '../../text/phrase.ts';
import {
  eurosPerInhabitant,
  MAP_SENTENCE,
  mapSubtitle,
  perInhabitant,
  tileWithoutBefore,
} from '../../words/de/haushalt/map.ts';
import { populationNote } from '../../words/de/haushalt/population-note.ts';
import type { MapData, MapNode } from './tree-data.ts';

/** What is measured: what goes out, what comes in, what the city adds. */
export const MEASURES = ['aus', 'ein', 'netto'] as const;
export type Measure = (typeof MEASURES)[number];

/** What the reader has chosen. */
export interface View {
  readonly measure: Measure;
  /** Place of the column in `data.spalten`. */
  readonly column: number;
  /** The column it is held against; null: the tiles show size. */
  readonly against: number | null;
  /** Euro per inhabitant instead of euro. */
  readonly perHead: boolean;
  readonly node: MapNode;
}

/** Amount in euro; null: not known. What the city adds is what goes out less what comes in. */
export function amountIn(node: MapNode, measure: Measure, column: number): number | null {
  const [ein, aus] = [node.ein[column] ?? null, node.aus[column] ?? null];
  if (measure === 'ein') return ein;
  if (measure === 'aus') return aus;
  return ein === null && aus === null ? null : Math.round(((aus ?? 0) - (ein ?? 0)) * 100) / 100;
}

/** What a node opens into: its parts; an only part is passed over, as it is the same again. */
export function partsOf(node: MapNode): readonly MapNode[] {
  const [only] = node.children;
  return node.children.length === 1 && only && only.children.length > 0 ? partsOf(only) : node.children;
}

/** Colours by direction; the deepest step has a colour of writing of its own. */
const HUE: Readonly<Record<Measure, string>> = { aus: 'a', ein: 'e', netto: 'n' };
/** From which share of the whole on a tile has the step: 5, 4, 3, 2; else 1. */
const STEPS = [0.15, 0.08, 0.035, 0.012];
/** From which change on, in parts of the earlier amount, a tile has the step 3, 2, 1. */
const CHANGES = [0.15, 0.05, 0.005];

/** The colour of a measure: a token, and a word of the sentence. */
export const COLOUR_TOKEN: Readonly<Record<Measure, Role>> = { aus: 'aufwand', ein: 'ertrag', netto: 'netto' };

/** By its share of the whole: one of five steps. */
export function sizeColour(measure: Measure, share: number): Pick<TileInput, 'colour' | 'on'> {
  const step = 5 - STEPS.filter((least) => share < least).length;
  return { colour: `${HUE[measure]}${step}`, on: step === 5 ? 'on-deep' : step === 4 ? 'on-fourth' : 'on-light' };
}

function changeColour(delta: number, before: number): Pick<TileInput, 'colour' | 'on'> {
  const relative = before === 0 ? (delta === 0 ? 0 : Math.sign(delta)) : delta / Math.abs(before);
  const step = CHANGES.filter((least) => Math.abs(relative) > least).length;
  return { colour: `${step === 0 ? 'p' : relative < 0 ? 'm' : 'p'}${step}`, on: step === 3 ? 'on-deep' : 'on-light' };
}

/** Inhabitants by which the amounts of a view are divided; undefined: amounts in euro. */
const headsOf = (data: MapData, { perHead, column }: Pick<View, 'perHead' | 'column'>): number | undefined =>
  perHead ? data.einwohner[column]?.wert : undefined;

/** "152,8 Mio. €", or "870 € je Einwohner". */
export function say(data: MapData, view: Pick<View, 'perHead' | 'column'>, value: number): string {
  const heads = headsOf(data, view);
  return heads === undefined ? shortEuro(value) : perInhabitant(formatCell(value / heads, 'head'));
}

/** The unit of the tiles of a view, whatever node is shown beside them. */
const unitOf = ({ node, measure, column }: View): AmountUnit =>
  amountUnit(partsOf(node).map((part) => amountIn(part, measure, column)));

/** The same, short enough for a tile: without the unit, which the subtitle says. */
function inTile(data: MapData, view: View, value: number): string {
  const heads = headsOf(data, view);
  return heads === undefined ? unitOf(view).text(value) : formatCell(value / heads, 'head');
}

/** The tiles of a view, in the order of its parts; what is not known has no size and says so. */
export function tilesOf(data: MapData, view: View): TileInput[] {
  const { measure, column } = view;
  const parts = partsOf(view.node);
  const sum = parts.reduce((total, part) => total + Math.max(0, amountIn(part, measure, column) ?? 0), 0);
  return parts.map((part) => {
    const value = amountIn(part, measure, column);
    return {
      id: part.id,
      name: part.name,
      value: value ?? 0,
      parts: partsOf(part).map((one) => Math.max(0, amountIn(one, measure, column) ?? 0)),
      href: part.href,
      ...(value === null
        ? { shown: '', title: `${plain(part.name)}: keine Angabe`, colour: 'p0', on: 'on-light' }
        : view.against === null
          ? sizeOf(data, view, part, value, sum)
          : changeOf(data, view, part, value, view.against)),
    };
  });
}

type Shown = Pick<TileInput, 'shown' | 'title' | 'colour' | 'on'>;

/** Amount and share; what the city adds is no part of a whole. */
function sizeOf(data: MapData, view: View, part: MapNode, value: number, sum: number): Shown {
  const share = sum > 0 ? value / sum : 0;
  const said = `${plain(part.name)}: ${say(data, view, value)}`;
  return {
    shown: inTile(data, view, value),
    title: view.measure === 'netto' ? said : `${said}, ${percent(share)}`,
    ...sizeColour(view.measure, share),
  };
}

/** The change against another version; without an amount there, the amount alone. */
function changeOf(data: MapData, view: View, part: MapNode, value: number, against: number): Shown {
  const before = amountIn(part, view.measure, against);
  const [name, now] = [plain(part.name), say(data, view, value)];
  if (before === null)
    return {
      shown: inTile(data, view, value),
      title: tileWithoutBefore(name, now),
      colour: 'p0',
      on: 'on-light',
    };
  const delta = value - before;
  return {
    shown: difference(delta, (amount) => inTile(data, view, amount)),
    title: `${name} ${difference(delta, (amount) => say(data, view, amount))}: ${now}`,
    ...changeColour(delta, before),
  };
}

/** By which amounts the rows of the map are laid out, whatever year is shown: those told first, else the largest of any year. */
export function baseOf(data: MapData, { measure, node }: View): number[] {
  return partsOf(node).map((part) => {
    const largest = Math.max(...data.spalten.map((_, column) => amountIn(part, measure, column) ?? 0));
    return Math.max(amountIn(part, measure, data.standard) ?? 0, largest * 1e-4);
  });
}

/** A name without the hyphens that only a narrow tile shows. */
export const plain = (name: string): string => name.replaceAll('\u00ad', '');

/** The sentence of the map; its coloured word is the legend. */
export function sentenceOf(data: MapData, view: View): Phrase {
  const { measure, node, column } = view;
  const parts = partsOf(node).map((part) => ({ name: plain(part.name), value: amountIn(part, measure, column) ?? 0 }));
  const above = parts.filter(({ value }) => value > 0).sort((a, b) => b.value - a.value);
  const sum = above.reduce((total, { value }) => total + value, 0);
  const word = { text: data.worte[measure].mass, role: COLOUR_TOKEN[measure] };
  const within = node.parent ? `${plain(node.name)}: ` : '';
  const [first, second] = above;
  if (!first || sum <= 0) return MAP_SENTENCE.nothing(within, word);
  const largest = second ? [first, second] : [first];
  if (measure === 'netto') {
    const [most, next] = largest.map(({ name, value }) => ({ name, said: say(data, view, value) }));
    return MAP_SENTENCE.netto(within, word, most as NonNullable<typeof most>, next);
  }
  const shares = largest.map(({ name, value }) => ({ name, share: value / sum }));
  return MAP_SENTENCE.ofHundred(measure, within, word, shares);
}

/** Measure, year, what is divided how, unit: the subtitle. */
export function subtitleOf(data: MapData, view: View): string {
  const { measure, column, node, perHead, against } = view;
  const { jahr, name } = data.spalten[column] as MapData['spalten'][number];
  const people = perHead ? data.einwohner[column] : null;
  const unit = people ? eurosPerInhabitant(populationNote(jahr, people)) : unitOf(view).name;
  const other = against === null ? undefined : data.spalten[against]?.name;
  const shown = { mass: data.worte[measure].mass, jahr, version: name };
  return mapSubtitle(shown, node.mehrzahl, unit, { against: other, measure });
}
