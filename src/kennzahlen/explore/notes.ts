import { list } from '../../ui/format.ts';
import { suffersFromDeficits } from '../measures.ts';
import type { Wert } from '../queries.ts';
import { isKnown } from '../rules.ts';
import { yearRanges } from '../sentences.ts';
import type { Found } from './load.ts';
import { isGrouped, LINES, shownRegions, spreadOf, tableYears } from './tables.ts';

/** What keeps a reader from a wrong conclusion. */
export function notesOf(found: Found): string[] {
  const { state, kennzahl, regionen, statistic } = found;
  return [
    state.ansicht === 'linien' && regionen.length > LINES
      ? `Gezeichnet sind die ersten ${LINES} von ${regionen.length} Regionen. Alle stehen unter „Punkte“ und „Tabelle“.`
      : '',
    state.ansicht === 'tabelle' ? emptyYears(found) : '',
    ...seriesNotes(found),
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

/** Years that the table leaves out, because nobody has a value. */
function emptyYears(found: Found): string {
  const left = found.statistic.jahre.filter((jahr) => !tableYears(found).includes(jahr));
  return left.length > 0 ? `Keine Angabe für alle diese Regionen: ${yearRanges(left)}.` : '';
}

/** Rows of the shown regions with a value, in the shown years. */
function shownRows(found: Found): Wert[] {
  const { statistic } = found;
  return shownRegions(found).flatMap(({ ags }) =>
    statistic.jahre.flatMap((jahr) => {
      const row = statistic.at(ags, jahr);
      return row && row.wert !== null ? [row] : [];
    }),
  );
}

/** Values of different series, or divided by different censuses, stand side by side: said here. */
function seriesNotes(found: Found): string[] {
  const rows = shownRows(found);
  const told = (name: (row: Wert) => string | null): string | null => {
    const years = new Map<string, Set<number>>();
    for (const row of rows) {
      const reihe = name(row);
      if (reihe) years.set(reihe, (years.get(reihe) ?? new Set()).add(row.jahr));
    }
    if (years.size < 2) return null;
    return list([...years].map(([reihe, all]) => `„${reihe}“ (${yearRanges([...all].sort((a, b) => a - b))})`));
  };
  const [series, censuses] = [told((row) => row.reihe), told((row) => row.nenner_reihe)];
  return [
    series ? `Die Werte gehören zu mehreren Reihen, die nicht aneinander anschließen: ${series}.` : '',
    censuses
      ? `Die Einwohner sind nach mehreren Volkszählungen gezählt: ${censuses}. Über diese Brüche hinweg sagt eine Veränderung je Einwohner nichts.`
      : '',
  ];
}

function silentGroup(found: Found): string {
  const silent = found.statistic.jahre.filter((jahr) => !isKnown(spreadOf(found, jahr)));
  if (silent.length === 0) return '';
  return `Über die Gruppe wird ${yearRanges(silent)} nichts gesagt: Weniger als drei Viertel ihrer Mitglieder haben eine Angabe.`;
}
