import { site } from '../site.ts';
import { COUNTS_FIGURE } from '../words/de/digital/figures.ts';
import type { Zaehlung } from './queries.ts';

export interface CountGroup {
  readonly id: string;
  readonly titel: string;
  readonly rows: readonly Zaehlung[];
}

/** The home city's counts in the groups that `site.json` names, in that order; the first is the overview's. */
export function countsOf(counts: readonly Zaehlung[]): CountGroup[] {
  const own = counts.filter(({ ags, thema }) => ags === site.stadt.ags && thema === 'digitalisierung');
  return (site.digitalisierung?.zahlen ?? [])
    .map(({ id, titel, kennzahlen }) => ({
      id,
      titel,
      rows: kennzahlen.flatMap((kennzahl) => own.filter((row) => row.kennzahl === kennzahl)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** The counts of other regions: other cities together, then the state, then the country. */
export function countsElsewhere(counts: readonly Zaehlung[]): CountGroup[] {
  const other = counts.filter(({ ags, thema }) => ags !== site.stadt.ags && thema === 'digitalisierung');
  const groups = [
    { id: 'land', rows: other.filter(({ ags }) => ags === site.stadt.ags.slice(0, 2)) },
    { id: 'bund', rows: other.filter(({ ags }) => ags === 'DG') },
    { id: 'staedte', rows: other.filter(({ ags }) => ags.length === 8) },
  ];
  const name = (id: string, rows: readonly Zaehlung[]): string =>
    ({ land: COUNTS_FIGURE.land(rows[0]?.region), bund: rows[0]?.region })[id] ?? COUNTS_FIGURE.otherCities;
  return groups.filter(({ rows }) => rows.length > 0).map(({ id, rows }) => ({ id, titel: name(id, rows), rows }));
}
