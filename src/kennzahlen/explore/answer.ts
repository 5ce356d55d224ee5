import { type Dot, dots } from '../../charts/dots.ts';
import { lines } from '../../charts/lines.ts';
import type { Picture } from '../../figure/picture.ts';
import type { Table } from '../../figure/table.ts';
import { EXPLORED, EXPLORED_TABLE } from '../../words/de/kennzahlen/explore-answer.ts';
import { bandPoints, linePoints, sourcesOf } from '../band-lines.ts';
import { breaks } from '../breaks.ts';
import { groupName } from '../groups.ts';
import { isKnown } from '../rules.ts';
import { formatWert } from '../units.ts';
import type { Found } from './load.ts';
import { notesOf } from './notes.ts';
import { placeShown, show } from './shown.ts';
import { dotTable, isGrouped, regionTable, shownRegions, spreadOf, yearTable } from './tables.ts';
import { caveats, headlineOf, subOf, yearOf } from './words.ts';

/** An answer as it is shown: the same at build time and in the browser. */
export interface Answer {
  readonly found: Found;
  readonly sentence: string;
  readonly subtitle: string;
  /** Null where there is nothing to draw, and for the table, which speaks for itself. */
  readonly picture: Picture | null;
  readonly table: Table;
  readonly notes: readonly string[];
  /** Ids of the sources. */
  readonly quellen: readonly string[];
}

/** Rows → sentence, picture, table, notes, sources. */
export function answerOf(found: Found): Answer {
  const sentence = headlineOf(found);
  const { ansicht } = found.state;
  const picture = ansicht === 'linien' ? linePicture : ansicht === 'punkte' ? dotPicture : () => null;
  const regions = shownRegions(found);
  return {
    found,
    sentence,
    subtitle: subOf(found),
    picture: picture(found, sentence),
    table: tableOf(found),
    notes: [...notesOf(found), ...caveats(found).filter(Boolean)],
    quellen: [...sourcesOf(found.statistic, regions), ...(found.preisindex?.quellen ?? [])],
  };
}

function tableOf(found: Found): Table {
  const { state, kennzahl, statistic } = found;
  const prices = state.preise === null ? '' : EXPLORED_TABLE.prices(state.preise);
  const caption = `${kennzahl.name}${state.zeigen === 'platz' ? EXPLORED_TABLE.place : `, ${kennzahl.einheit}`}${prices}`;
  const [jahr] = statistic.jahre;
  if (state.ansicht === 'linien') return yearTable(found, caption);
  return state.ansicht === 'punkte' && jahr !== undefined
    ? dotTable(found, jahr, caption)
    : regionTable(found, caption);
}

function linePicture(found: Found, label: string): Picture | null {
  const { statistic, state, selected, kennzahl, comparison } = found;
  const [regions, of] = [shownRegions(found), show(found)];
  const points = regions.flatMap((region) => linePoints(statistic, region, (jahr) => of(region, jahr).wert));
  const band = isGrouped(found) ? bandPoints(comparison, statistic, state.gruppe) : [];
  if (!points.some(({ wert }) => wert !== null)) return null;
  const year = yearOf(found);
  const known = (name: string) => points.filter(({ linie, wert }) => linie === name && wert !== null);
  const format = (wert: number): string =>
    state.zeigen === 'platz' ? EXPLORED.place(wert) : formatWert(wert, kennzahl.einheit);
  const options = {
    label,
    linien: regions.map(({ name }) => {
      // all of the headline's year where they have it: values of different years are no comparison
      const point = known(name).find(({ jahr }) => jahr === year) ?? known(name).at(-1);
      return { name, zusatz: point ? `${format(point.wert as number)} (${point.jahr})` : EXPLORED.unknown };
    }),
    band: band.some(({ mitte }) => mitte !== null) ? EXPLORED.middle(groupName(state.gruppe, selected.art)) : undefined,
    umbrueche: breaks(statistic, regions).map(({ jahr }) => jahr),
    format: state.zeigen === 'platz' ? String : format,
    plaetze: state.zeigen === 'platz' ? lastPlace(found) : undefined,
  };
  return { draw: (document, width) => lines(points, band, { ...options, width }, document) };
}

/** The scale of places ends where the largest group of these years ends. */
function lastPlace(found: Found): number {
  const of = placeShown(found);
  const sizes = shownRegions(found).flatMap((region) => found.statistic.jahre.map((jahr) => of(region, jahr).n ?? 0));
  return Math.max(2, ...sizes);
}

function dotPicture(found: Found, label: string): Picture | null {
  const { statistic, selected, kennzahl, state, regionen } = found;
  const [jahr] = statistic.jahre;
  if (jahr === undefined) return null;
  const values = statistic.values(jahr, statistic.seriesOf(jahr) ?? '');
  const places = placeShown(found);
  const rows = regionen.flatMap((region): Dot[] => {
    const wert = values.get(region.ags);
    if (wert === undefined) return [];
    const place = places(region, jahr);
    const placeText = place.wert === null ? EXPLORED.noPlace : EXPLORED.place(place.wert);
    const text = state.zeigen === 'platz' ? placeText : formatWert(wert, kennzahl.einheit);
    return [{ name: region.name, wert, text, highlighted: region.ags === selected.ags }];
  });
  if (rows.length === 0) return null;
  const spread = isGrouped({ ...found, state: { ...state, zeigen: 'wert' } }) ? spreadOf(found, jahr) : null;
  const ordered = rows.sort((a, b) => b.wert - a.wert || a.name.localeCompare(b.name, 'de'));
  const options = {
    label,
    ...(spread && isKnown(spread)
      ? { band: { ...spread, text: EXPLORED.middleOf(spread.n, groupName(state.gruppe, selected.art)) } }
      : {}),
    format: (wert: number) => formatWert(wert, kennzahl.einheit),
  };
  return { draw: (document, width) => dots(ordered, { ...options, width }, document) };
}
