import { EXPLORED_NOTES } from '../../words/de/kennzahlen/explore-answer.ts';
import { breakNote, breaks, printedNote } from '../breaks.ts';
import { isValid } from '../groups.ts';
import { suffersFromDeficits } from '../measures.ts';
import { isKnown } from '../rules.ts';
import { yearRanges, yearsWithValue } from '../sentences.ts';
import { isRanked } from './choice.ts';
import type { Found } from './load.ts';
import { isGrouped, LINES, shownRegions, spreadOf, tableYears } from './tables.ts';

/** What keeps a reader from a wrong conclusion. */
export function notesOf(found: Found): string[] {
  const { state, kennzahl, regionen, statistic, selected } = found;
  return [
    found.unplaced ? EXPLORED_NOTES.noPlaces(selected.art) : '',
    state.ansicht === 'linien' && regionen.length > LINES ? EXPLORED_NOTES.drawn(LINES, regionen.length) : '',
    state.ansicht === 'tabelle' ? emptyYears(found) : '',
    breakNote(breaks(statistic, shownRegions(found)), state.ansicht === 'linien'),
    earlyNote(found),
    printedNote(statistic, kennzahl),
    state.ansicht === 'linien' && isGrouped(found) ? silentGroup(found) : '',
    suffersFromDeficits(statistic.measure) ? EXPLORED_NOTES.deficits : '',
    regionen.length > 1 && /^(Mio\. )?EUR$/.test(kennzahl.einheit) ? EXPLORED_NOTES.totals : '',
    kennzahl.grenzen ?? '',
  ].filter(Boolean);
}

/** So many regions are named in a note. */
const NAMED = 3;

/** Sources tell values also under keys that were not valid yet (or any more): kept, but said. */
function earlyNote(found: Found): string {
  const { statistic } = found;
  const outside = shownRegions(found).flatMap((region) => {
    const jahre = yearsWithValue(statistic, region.ags).filter((jahr) => !isValid(region, jahr));
    return jahre.length > 0 ? [`${region.name} ${yearRanges(jahre)}`] : [];
  });
  if (outside.length === 0) return '';
  const named = [...outside.slice(0, NAMED), ...(outside.length > NAMED ? [EXPLORED_NOTES.more] : [])];
  const group = isRanked(found.selected.art) ? EXPLORED_NOTES.uncounted : '';
  return EXPLORED_NOTES.early(named.join('; '), group);
}

/** Years that the table leaves out, because nobody has a value. */
function emptyYears(found: Found): string {
  const left = found.statistic.jahre.filter((jahr) => !tableYears(found).includes(jahr));
  return left.length > 0 ? EXPLORED_NOTES.emptyYears(yearRanges(left)) : '';
}

function silentGroup(found: Found): string {
  const silent = found.statistic.jahre.filter((jahr) => !isKnown(spreadOf(found, jahr)));
  if (silent.length === 0) return '';
  return EXPLORED_NOTES.silent(yearRanges(silent), suffersFromDeficits(found.statistic.measure));
}
