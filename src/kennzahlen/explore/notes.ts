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
    found.unplaced
      ? `Plätze gibt es nur unter kreisfreien Städten und unter Landkreisen; hier (${selected.art}) stehen deshalb die Werte.`
      : '',
    state.ansicht === 'linien' && regionen.length > LINES
      ? `Gezeichnet sind die ersten ${LINES} von ${regionen.length} Regionen. Alle stehen unter „Punkte“ und „Tabelle“.`
      : '',
    state.ansicht === 'tabelle' ? emptyYears(found) : '',
    breakNote(breaks(statistic, shownRegions(found)), state.ansicht === 'linien'),
    earlyNote(found),
    printedNote(statistic, kennzahl),
    state.ansicht === 'linien' && isGrouped(found) ? silentGroup(found) : '',
    suffersFromDeficits(statistic.measure)
      ? 'Wo Ausgaben die laufenden Einnahmen um mehr als ein Zehntel übersteigen, stecken Fehlbeträge früherer Jahre darin: Diese Städte stehen nicht in Gruppe und Plätzen.'
      : '',
    regionen.length > 1 && /^(Mio\. )?EUR$/.test(kennzahl.einheit)
      ? 'Beträge im Ganzen hängen vor allem davon ab, wie groß eine Region ist. Vergleichen lässt sich, was je Einwohner gemessen ist.'
      : '',
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
  const named = [...outside.slice(0, NAMED), ...(outside.length > NAMED ? ['weitere'] : [])];
  const group = isRanked(found.selected.art) ? ' In Gruppe und Plätzen zählen diese Werte nicht.' : '';
  return `Die Quelle nennt auch Werte für Jahre, in denen es die Region mit diesem Schlüssel nicht gab: ${named.join('; ')}.${group}`;
}

/** Years that the table leaves out, because nobody has a value. */
function emptyYears(found: Found): string {
  const left = found.statistic.jahre.filter((jahr) => !tableYears(found).includes(jahr));
  return left.length > 0 ? `Keine Angabe für alle diese Regionen: ${yearRanges(left)}.` : '';
}

function silentGroup(found: Found): string {
  const silent = found.statistic.jahre.filter((jahr) => !isKnown(spreadOf(found, jahr)));
  if (silent.length === 0) return '';
  return `Über die Gruppe wird ${yearRanges(silent)} nichts gesagt: Weniger als drei Viertel ihrer Mitglieder haben eine Angabe${suffersFromDeficits(found.statistic.measure) ? ', die zählt' : ''}.`;
}
