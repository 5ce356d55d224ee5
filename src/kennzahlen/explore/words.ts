import { capital } from '../../text/capital.ts';
import { list } from '../../text/format.ts';
import { EXPLORED } from '../../words/de/kennzahlen/explore-answer.ts';
import { groupName } from '../groups.ts';
import { isVolatile } from '../measures.ts';
import { caveatOf, peersHeadline, sizes, uncounted } from '../sentences.ts';
import { formatWert, unitPhrase } from '../units.ts';
import { isRanked } from './choice.ts';
import type { Found } from './load.ts';
import { placeShown, type Show, show, valueShown } from './shown.ts';
import { LINES } from './tables.ts';

/** What an answer says in words; each sentence is made from the rows that are shown. */

/** The newest year in which the told region has what is shown, else a value at all: that of the headline. */
export function yearOf(found: Found): number | undefined {
  const newest = (of: Show): number | undefined =>
    found.statistic.jahre.filter((jahr) => of(found.selected, jahr).wert !== null).at(-1);
  return newest(show(found)) ?? newest(valueShown(found));
}

/** "Personalausgaben je Einwohner: Musterstadt 2030: 100 €, der niedrigste Wert der vier Städte (…)". */
export function headlineOf(found: Found): string {
  const { kennzahl, selected, statistic, regionen, state } = found;
  const jahr = yearOf(found);
  const wert = jahr === undefined ? null : valueShown(found)(selected, jahr).wert;
  const what = state.preise === null ? kennzahl.name : EXPLORED.inPrices(kennzahl.name, state.preise);
  if (jahr === undefined || wert === null) return EXPLORED.none(what, selected.name);
  const own = `${selected.name} ${jahr}: ${formatWert(wert, kennzahl.einheit)}`;
  if (regionen.length > LINES || state.zeigen === 'platz') return `${what}: ${own}${placeWords(found, jahr)}`;
  const values = statistic.values(jahr, statistic.at(selected.ags, jahr)?.reihe ?? '');
  const others = regionen.slice(1).map(({ ags, name }) => ({ name, wert: values.get(ags) ?? null }));
  if (selected.art === 'kreisfreie Stadt')
    return `${what}: ${peersHeadline(jahr, kennzahl.einheit, { name: selected.name, wert }, others, {
      ranked: !isVolatile(statistic.measure),
    })}`;
  const known = others.flatMap((one) =>
    one.wert === null ? [] : [`${one.name} ${formatWert(one.wert, kennzahl.einheit)}`],
  );
  return `${what}: ${own}${known.length > 0 ? ` (${list(known)})` : ''}`;
}

/** ", Platz 3 von 18 (kreisfreie Städte in Ostdeutschland; 2 ohne Angabe)", or why there is none. */
function placeWords(found: Found, jahr: number): string {
  if (!isRanked(found.selected.art)) return '';
  const { wert, zusatz, grund, ort } = placeShown(found)(found.selected, jahr);
  if (!ort) return `, ${grund}`;
  const group = [groupName(found.state.gruppe, found.selected.art), uncounted(ort)].filter(Boolean).join('; ');
  return EXPLORED.placed(wert, zusatz, group);
}

/** What is shown, in which unit, for which years, and what holds for every comparison. */
export function subOf(found: Found): string {
  const { kennzahl, state, statistic, selected } = found;
  const [from, to] = [statistic.jahre[0], statistic.jahre.at(-1)];
  const years = from === undefined ? '' : from === to ? `, ${to}` : EXPLORED.span(from, to);
  const group = EXPLORED.inGroup(groupName(state.gruppe, selected.art));
  return [
    `${capital(state.zeigen === 'platz' ? group : unitPhrase(kennzahl.einheit))}${years}.`,
    state.zeigen === 'platz' ? EXPLORED.highest : '',
    madeBy(found),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What holds for every comparison of cities: their size, and who does their work. */
export function caveats({ kennzahl, selected, comparison, ...found }: Found): string[] {
  const others = found.regionen.slice(1);
  if (others.length === 0 || selected.art !== 'kreisfreie Stadt') return [];
  return [
    kennzahl.thema === 'bevoelkerung' ? '' : caveatOf(kennzahl),
    others.length < LINES ? sizes({ home: selected, peers: others, peerGroup: comparison.peerGroup }) : '',
  ];
}

/** Who made the number: the publisher, or we. */
function madeBy({ statistic, state, kennzahl, preisindex }: Found): string {
  const { art } = statistic.measure.herkunft;
  const made =
    art === 'je-einwohner'
      ? EXPLORED.perHead
      : art === 'anteil'
        ? EXPLORED.share
        : kennzahl.einheit === 'EUR je Einwohner'
          ? EXPLORED.printed(kennzahl.formel ? ` (${kennzahl.formel})` : '')
          : '';
  const priced = state.preise === null ? '' : EXPLORED.priced(state.preise, preisindex?.basis);
  return [made, priced].filter(Boolean).join(' ');
}
