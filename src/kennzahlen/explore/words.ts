import { list } from '../../ui/format.ts';
import { groupName } from '../groups.ts';
import { suffersFromDeficits } from '../measures.ts';
import type { Region, Wert } from '../queries.ts';
import { isKnown } from '../rules.ts';
import { CAVEAT, peersHeadline, yearRanges } from '../sentences.ts';
import { formatWert, unitPhrase } from '../units.ts';
import { isRanked } from './choice.ts';
import type { Found } from './load.ts';
import { placeShown, show, valueShown } from './shown.ts';
import { isGrouped, LINES, shownRegions, spreadOf } from './tables.ts';

/** What an answer says in words; each sentence is made from the rows that are shown. */

/** The newest year in which the told region has what is shown. */
const newestShown = (found: Found): number | undefined =>
  found.statistic.jahre.filter((jahr) => show(found)(found.told, jahr).wert !== null).at(-1);

/** "Personalausgaben je Einwohner: Potsdam 2008: 528 €, der niedrigste Wert der vier Städte (…)". */
export function headlineOf(found: Found): string {
  const { kennzahl, told, statistic, regionen, state } = found;
  const jahr = newestShown(found) ?? newestValue(found);
  const wert = jahr === undefined ? null : valueShown(found)(told, jahr).wert;
  if (jahr === undefined || wert === null) return `${kennzahl.name}: ${told.name}, keine Angabe`;
  const own = `${told.name} ${jahr}: ${formatWert(wert, kennzahl.einheit)}`;
  if (state.zeigen === 'platz' || regionen.length > LINES) return `${kennzahl.name}: ${own}${placeWords(found, jahr)}`;
  const reihe = statistic.at(told.ags, jahr)?.reihe;
  const others = regionen.slice(1).map((region) => {
    const row = statistic.at(region.ags, jahr);
    return { name: region.name, wert: row && row.reihe === reihe ? row.wert : null };
  });
  if (told.art === 'kreisfreie Stadt')
    return `${kennzahl.name}: ${peersHeadline(jahr, kennzahl.einheit, { name: told.name, wert }, others)}`;
  const known = others.flatMap((one) =>
    one.wert === null ? [] : [`${one.name} ${formatWert(one.wert, kennzahl.einheit)}`],
  );
  return `${kennzahl.name}: ${own}${known.length > 0 ? ` (${list(known)})` : ''}`;
}

const newestValue = ({ statistic, told }: Found): number | undefined =>
  statistic.jahre.filter((jahr) => (statistic.at(told.ags, jahr)?.wert ?? null) !== null).at(-1);

/** ", Platz 3 von 18 (kreisfreie Städte in Ostdeutschland)", or why there is none. */
function placeWords(found: Found, jahr: number): string {
  const { wert, zusatz, grund } = placeShown(found)(found.told, jahr);
  if (!isRanked(found.told.art)) return '';
  return wert === null ? `, ${grund}` : `, Platz ${wert} ${zusatz} (${groupName(found.state.gruppe, found.told.art)})`;
}

/** What is shown, in which unit, for which years, and what holds for every comparison. */
export function subOf(found: Found): string {
  const { kennzahl, state, statistic, regionen, told } = found;
  const [from, to] = [statistic.jahre[0], statistic.jahre.at(-1)];
  const years = from === to ? `${to}` : `${from} bis ${to}`;
  const group = `Platz in der Gruppe: ${groupName(state.gruppe, told.art)}`;
  return [
    `${kennzahl.name}, ${state.zeigen === 'platz' ? group : unitPhrase(kennzahl.einheit)}, ${years}.`,
    state.zeigen === 'platz' ? 'Platz 1 hat den höchsten Wert; ob das gut ist, sagt der Platz nicht.' : '',
    madeBy(found),
    regionen.length > 1 && told.art === 'kreisfreie Stadt' ? CAVEAT : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Who made the number: the publisher, or we. */
function madeBy({ statistic, state, kennzahl }: Found): string {
  const { art } = statistic.measure.herkunft;
  const made =
    art === 'je-einwohner'
      ? 'Je Einwohner: eigene Rechnung mit den amtlichen Einwohnern am 31.12. des Jahres.'
      : art === 'anteil'
        ? 'Anteil: eigene Rechnung.'
        : kennzahl.einheit === 'EUR je Einwohner'
          ? `Je Einwohner wie veröffentlicht${kennzahl.formel ? ` (${kennzahl.formel})` : ''}.`
          : '';
  const priced =
    state.preise === null
      ? ''
      : `In Preisen von ${state.preise}: eigene Rechnung mit dem Verbraucherpreisindex (2020 = 100).`;
  return [made, priced].filter(Boolean).join(' ');
}

/** What keeps a reader from a wrong conclusion. */
export function notesOf(found: Found): string[] {
  const { state, kennzahl, regionen, statistic } = found;
  return [
    state.ansicht === 'linien' && regionen.length > LINES
      ? `Gezeichnet sind die ersten ${LINES} von ${regionen.length} Regionen. Alle stehen unter „Punkte“ und „Tabelle“.`
      : '',
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

/** Rows of the shown regions with a value, in the shown years. */
function shownRows(found: Found): Wert[] {
  const { statistic } = found;
  return shownRegions(found).flatMap(({ ags }: Region) =>
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
