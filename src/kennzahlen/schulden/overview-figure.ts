import type { Figure } from '../../ui/figure.ts';
import { type Angabe, precision } from '../angaben.ts';
import type { Region } from '../queries.ts';
import { newest, type Statistic } from '../statistics.ts';
import type { Figures } from '../values.ts';
import { eur } from './sentences.ts';

/** A column of the overview: one measure in the newest year of the home city. */
interface Measure {
  readonly name: string;
  readonly titel: string;
  readonly jahr: number;
  readonly quelle: string;
  readonly wert: (city: Region) => number | null;
}

const printed = (statistic: Statistic | null, home: Region, name: string, titel: string): Measure[] => {
  const last = statistic && newest(statistic, home.ags);
  if (!statistic || !last) return [];
  const wert = ({ ags }: Region): number | null => {
    const row = statistic.at(ags, last.jahr);
    return row?.reihe === last.reihe ? row.wert : null;
  };
  return [
    { name: `${name}_${last.jahr}`, titel: `${titel} (${last.jahr})`, jahr: last.jahr, quelle: last.quelle, wert },
  ];
};

/** The newest state per inhabitant that the city itself gives; a forecast is none. */
function ownMeasure(own: readonly Angabe[]): (Measure & { readonly angabe: Angabe })[] {
  const [angabe] = own
    .filter(({ einheit, wertart }) => einheit === 'EUR je Einwohner' && wertart === 'bestand')
    .sort((a, b) => b.jahr - a.jahr);
  if (!angabe) return [];
  const { ags, jahr, quelle, wert } = angabe;
  const name = `angabe_der_stadt_${jahr}`;
  return [{ name, titel: '', jahr, quelle, wert: (city) => (city.ags === ags ? wert : null), angabe }];
}

/** The measures beside each other, each with its year; there is no sum and no scale across them. */
export function overviewFigure(
  { home, peers }: Figures,
  core: Statistic | null,
  integrated: Statistic | null,
  own: readonly Angabe[],
): Figure | null {
  const [stated] = ownMeasure(own);
  const columns = [
    ...printed(core, home, 'kernhaushalt', 'Nur Haushalt der Stadt'),
    ...printed(integrated, home, 'integriert', 'Mit Betrieben und Gesellschaften'),
  ];
  const measures: readonly Measure[] = [...columns, ...(stated ? [stated] : [])];
  if (measures.length === 0) return null;
  const values = measures.flatMap(({ wert, jahr }) => {
    const found = wert(home);
    return found === null ? [] : [`${eur(found)} (${jahr})`];
  });
  const note = (city: Region): string | undefined => {
    if (!stated) return undefined;
    const { genauigkeit, wert, jahr } = stated.angabe;
    if (stated.wert(city) === null) return 'eigene Angabe der Stadt: uns nicht bekannt';
    return `eigene Angabe der Stadt: ${[precision(genauigkeit), eur(wert)].filter(Boolean).join(' ')} (${jahr})`;
  };
  return {
    id: 'schulden-ueberblick',
    headline: `${home.name}: ${either(values)} Schulden je Einwohner, je nachdem, was mitzählt`,
    sub: 'Euro je Einwohner, wie veröffentlicht. Jede Spalte zählt etwas anderes und gilt für ihr Jahr; vergleichbar sind nur Zahlen einer Spalte',
    charts: [],
    file: null,
    tableOpen: true,
    quellen: [...new Set(measures.map(({ quelle }) => quelle))],
    note: stated?.angabe.anmerkung ? `Zur eigenen Angabe: ${stated.angabe.anmerkung}.` : undefined,
    table: {
      caption: 'Schulden je Einwohner in Euro, mehrere Abgrenzungen',
      columns: [
        { name: 'stadt', title: 'Stadt', kind: 'text' },
        ...columns.map(({ name, titel }) => ({ name, title: titel, kind: 'head' as const })),
        ...(stated ? [{ name: stated.name, title: 'Eigene Angabe', kind: 'head' as const, fileOnly: true }] : []),
      ],
      rows: [home, ...peers].map((city) => ({
        key: city.ags,
        cells: [city.name, ...measures.map(({ wert }) => wert(city))],
        note: note(city),
        gaps: Object.fromEntries(columns.map(({ name }) => [name, 'keine Angabe'])),
      })),
      context: { einheit: 'EUR je Einwohner' },
    },
  };
}

/** "a", "a oder b", "a, b oder c". */
const either = (words: readonly string[]): string => words.join(', ').replace(/, ([^,]*)$/, ' oder $1');
