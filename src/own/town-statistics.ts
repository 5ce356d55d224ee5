/** Key figures of official statistics for the towns of which they tell: loaded once somebody names one of these. */
import { type Figure, figure } from '../figure/figure.ts';
import { loadBuilt } from '../ui/load-built.ts';
import { OWN_RATIOS, OWN_SUMS } from '../words/de/own/figures.ts';
import { OWN_TOWN_STATISTICS } from '../words/de/own/town.ts';

/** A key figure of a town as the file has it, as short as a file for all towns wants it. */
export type StatedFigure = readonly [kennzahl: number, wert: string, jahr: number, platz: string];

export interface TownStatistics {
  /** Names of the key figures. */
  readonly kennzahlen: readonly string[];
  /** By key of the municipality: where its page stands, and its newest figures. */
  readonly staedte: Readonly<Record<string, { readonly seite: string; readonly zeilen: readonly StatedFigure[] }>>;
}

/** @throws TypeError where it does not come; asked for again after a failure */
export const loadTownStatistics = (root: HTMLElement): Promise<TownStatistics> =>
  loadBuilt(root.dataset.statistik ?? '');

/** The key figures of a town as a table; null where the statistics tell of none. */
export function statedFigure({ kennzahlen, staedte }: TownStatistics, ags: string, name: string): Figure | null {
  const rows = staedte[ags]?.zeilen ?? [];
  if (rows.length === 0) return null;
  return figure<StatedFigure>({
    id: 'kennzahlen-der-statistik',
    sentence: '',
    subtitle: '',
    picture: null,
    view: 'table',
    sources: [],
    caption: OWN_TOWN_STATISTICS.caption(name),
    rows,
    columns: [
      { name: 'kennzahl', title: OWN_RATIOS.keyFigure, kind: 'text', value: ([at]) => kennzahlen[at] ?? '' },
      { name: 'wert', title: name, kind: 'text', value: ([, wert]) => wert },
      { name: 'jahr', title: OWN_SUMS.year, kind: 'text', value: ([, , jahr]) => String(jahr) },
      { name: 'platz', title: OWN_TOWN_STATISTICS.place, kind: 'text', value: ([, , , platz]) => platz },
    ],
    notes: [],
  });
}
