import { ask } from '../../engine/native.ts';
import { oneOf } from '../../roles.ts';
import { site } from '../../site.ts';
import { licence } from '../../sources.ts';
import { EXPLORE_OPTIONS } from '../../words/de/kennzahlen/explore-page.ts';
import { members } from '../groups.ts';
import { shownIndicators } from '../herkunft/shown.ts';
import { type Declared, measure } from '../measures.ts';
import { type Kennzahl, RANGES, type Range, type Region } from '../queries.ts';
import { shortName } from '../sentences.ts';
import { THEMEN } from '../sheets.ts';
import { loadFigures } from '../values.ts';
import { loadPairs } from '../vergleich/pairs.ts';
import type { Choosable, Options } from './state.ts';

/** What the data allow; null when no indicator has values of several regions. */
export async function loadOptions(): Promise<Options | null> {
  const { kennzahlen, quellen, home, peerGroup, gruppe } = await loadFigures();
  const ranges = new Map((await ask(RANGES)).map((range) => [range.kennzahl, range]));
  const choosable = [...kennzahlen.values()].flatMap((kennzahl) => choosableOf(kennzahl, kennzahlen, ranges));
  const begins = (await loadPairs()).filter(({ vorauswahl }) => vorauswahl).map(({ kennzahl }) => kennzahl);
  const first = choosable.find(({ kennzahl }) => begins.includes(kennzahl)) ?? choosable[0];
  if (!first) return null;
  const vpi = ranges.get(oneOf(kennzahlen.values(), 'preisindex'));
  const east = members('ost', first.bis, peerGroup).includes(home.ags);
  return {
    stadt: home.ags,
    vergleichsstaedte: site.vergleichsstaedte,
    regionen: labelled(peerGroup.regions),
    kennzahlen: choosable,
    preise: vpi ? { von: vpi.von, bis: vpi.bis } : null,
    standard: { kennzahl: first.kennzahl, gruppe: east ? 'ost' : 'alle' },
    herkunft: {
      kennzahlen: (await shownIndicators()).filter((id) => choosable.some(({ kennzahl }) => kennzahl === id)),
      gruppe,
      alle: choosable.flatMap(({ kennzahl }) => (kennzahlen.get(kennzahl)?.nachweis === 'alle' ? [kennzahl] : [])),
    },
    quellen: Object.fromEntries(
      [...quellen.values()].map((row) => [
        row.quelle,
        EXPLORE_OPTIONS.source(row.herausgeber, row.titel, licence(row)),
      ]),
    ),
  };
}

/** An indicator of these topics with one value a year for each of several regions; of derived ones the years of all parts. */
function choosableOf(
  { kennzahl, name, einheit, thema }: Kennzahl,
  declared: Declared,
  ranges: ReadonlyMap<string, Range>,
): Choosable[] {
  if (!(thema in THEMEN)) return [];
  const { herkunft } = measure(kennzahl, declared);
  const parts = herkunft.art === 'gedruckt' ? [kennzahl] : [herkunft.zaehler, herkunft.nenner];
  const found = parts.flatMap((part) => ranges.get(part) ?? []);
  const comparable = found.length === parts.length && found.every(({ regionen, werte }) => regionen > 1 && werte === 1);
  if (!comparable) return [];
  const von = Math.max(...found.map((range) => range.von));
  const bis = Math.min(...found.map((range) => range.bis));
  return von <= bis ? [{ kennzahl, name, einheit, thema, von, bis }] : [];
}

/** Short names; where a kind has the same name twice, the time in which each was valid. */
function labelled(regions: readonly Region[]): Region[] {
  const key = ({ name, art }: Region): string => `${name} ${art}`;
  const short = regions.map((region) => ({ ...region, name: shortName(region.name) }));
  const counts = new Map<string, number>();
  for (const region of short) counts.set(key(region), (counts.get(key(region)) ?? 0) + 1);
  return short.map((region) => {
    if (counts.get(key(region)) === 1) return region;
    const [from, to] = [region.gueltig_von?.slice(0, 4), region.gueltig_bis?.slice(0, 4)];
    return {
      ...region,
      name: `${region.name} (${to ? EXPLORE_OPTIONS.until(to) : EXPLORE_OPTIONS.since(from ?? '?')})`,
    };
  });
}
