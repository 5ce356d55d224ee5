import { buildDocument } from '../../charts/document.ts';
import { steps } from '../../charts/step-panels.ts';
import type { Figure } from '../../ui/figure.ts';
import { valueOrigin } from '../../ui/origins.ts';
import type { TableModel, TableRow } from '../../ui/table.ts';
import { sourcesOf } from '../band-lines.ts';
import { isTraced } from '../herkunft/indicators.ts';
import type { Region } from '../queries.ts';
import type { Statistic } from '../statistics.ts';
import { reasonName } from '../units.ts';
import { breakYear, newestRates, pieceOf, rates, type Steuer } from './rates.ts';
import { gapSentences, meanSentence, peersSentence, rateHeadline } from './sentences.ts';

const fileDocument = buildDocument();

/** What a series is called in front of people. */
const SERIES: Readonly<Record<string, string>> = {
  realsteuervergleich: 'Realsteuervergleich',
  hebesatz: 'Hebesätze der Gemeinden',
};
const seriesName = (reihe: string | undefined, { reform = 'Umstellung' }: Steuer): string =>
  reihe === undefined ? '' : (SERIES[reihe] ?? `nach der ${reform}`);

/** The rate of one tax in the home city and its peers over the years, as steps. */
export function rateFigure(steuer: Steuer, statistic: Statistic, home: Region, peers: readonly Region[]): Figure {
  const cities = [home, ...peers].filter(({ ags }) => rates(statistic, ags).length > 0);
  const headline = rateHeadline(steuer, home, rates(statistic, home.ags));
  const jahr = breakYear(statistic, cities);
  const umbruch = jahr === null ? undefined : { jahr, text: `${steuer.reform ?? 'Umstellung'} ${jahr}` };
  const panels = cities.map(({ name, ags }) => ({ name, saetze: rates(statistic, ags) }));
  const svg = steps(panels, { label: headline, umbruch }, fileDocument).outerHTML;
  return {
    id: `hebesatz-${steuer.id}`,
    headline,
    sub: `Hebesatz der ${steuer.name} (${steuer.wer}) in Prozent. ${seriesSentence(statistic, steuer, cities)}${cities.length > 1 ? ' Blass: die anderen Städte.' : ''}`,
    charts: [svg],
    file: svg,
    table: rateTable(steuer, statistic, cities, { home, peers }),
    tableOpen: false,
    quellen: sourcesOf(statistic, cities),
    origin: originOf(steuer, statistic, home),
    note: [
      peersSentence(newestRates(statistic, [home, ...peers])),
      gapSentences(statistic, cities),
      meanSentence(statistic, cities),
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** Which table the years come from, and where the quantity itself changes. */
function seriesSentence(statistic: Statistic, steuer: Steuer, cities: readonly Region[]): string {
  const all = cities.flatMap(({ ags }) => rates(statistic, ags));
  const parts = [...new Set(all.map(({ reihe }) => reihe))].map((reihe) => {
    const years = all.filter((satz) => satz.reihe === reihe).map((satz) => satz.jahr);
    const [from, to] = [Math.min(...years), Math.max(...years)];
    return { reihe, from, text: `${from === to ? from : `${from} bis ${to}`} ${seriesName(reihe, steuer)}` };
  });
  parts.sort((a, b) => a.from - b.from);
  const same = parts.filter(({ reihe }) => pieceOf(reihe) === 'satz');
  const other = parts.filter(({ reihe }) => pieceOf(reihe) !== 'satz');
  const joined = same.length > 1 ? ' (dieselbe Größe aus zwei Tabellen)' : '';
  const broken = other.length > 0 ? `; ${other.map(({ text }) => text).join(', ')} (nicht vergleichbar)` : '';
  return `${same.map(({ text }) => text).join(', ')}${joined}${broken}.`;
}

/** Where the newest rate of the home city comes from. */
function originOf({ kennzahl }: Steuer, statistic: Statistic, { ags }: Region): string | undefined {
  const last = rates(statistic, ags).at(-1);
  return last && valueOrigin(kennzahl, last.jahr);
}

function rateTable(
  steuer: Steuer,
  statistic: Statistic,
  cities: readonly Region[],
  named: { readonly home: Region; readonly peers: readonly Region[] },
): TableModel {
  const column = ({ ags }: Region): string => `hebesatz_${ags}`;
  const known = cities.map((city) => new Map(rates(statistic, city.ags).map((satz) => [satz.jahr, satz])));
  const rows = statistic.jahre.map((jahr): TableRow => {
    const own = known.map((saetze) => saetze.get(jahr));
    const reihe = own.find((satz) => satz !== undefined)?.reihe;
    const notes = new Set(own.flatMap((satz) => satz?.anmerkung ?? []));
    return {
      origin: isTraced(statistic, jahr, named) ? valueOrigin(steuer.kennzahl, jahr) : undefined,
      cells: [String(jahr), ...own.map((satz) => satz?.wert ?? null), seriesName(reihe, steuer), [...notes].join('; ')],
      gaps: Object.fromEntries(
        cities.map((city) => [column(city), `keine Angabe: ${gapReason(statistic.at(city.ags, jahr)?.fehlgrund)}`]),
      ),
      marks: Object.fromEntries(
        cities.map((city, index) => [column(city), own[index]?.durchschnitt ? 'vermutlich Durchschnitt' : undefined]),
      ),
    };
  });
  return {
    caption: `${steuer.name}: Hebesatz je Stadt und Jahr, in Prozent`,
    columns: [
      { name: 'jahr', title: 'Jahr', kind: 'text' },
      ...cities.map((city) => ({ name: column(city), title: city.name, kind: 'prozent' as const })),
      { name: 'reihe', title: 'Tabelle', kind: 'text' },
      { name: 'anmerkung', title: 'Hinweis', kind: 'text', secondary: true },
    ],
    rows,
    context: { kennzahl: steuer.kennzahl, einheit: 'Prozent' },
  };
}

/** In this table a cell that makes no sense is one with several rates, as its footnote says. */
const gapReason = (fehlgrund: string | null | undefined): string =>
  fehlgrund === 'nicht sinnvoll' ? 'mehrere Sätze in der Stadt' : reasonName(fehlgrund);
