import { groupBy, type Measure } from './measures.ts';
import type { Investition } from './queries.ts';

/**
 * Figures that may be added up: amounts of single years from one source, of one Träger, with one scope.
 * A period overlaps with its years, and an estimate is no amount of a year: neither is ever part of a sum.
 */
export interface SummableList {
  readonly quelle: string;
  readonly traeger: string;
  readonly umfang: string;
  readonly wertarten: readonly string[];
  readonly jahre: readonly number[];
  readonly rows: readonly Investition[];
  readonly measures: readonly Measure[];
  /** Euro, all years together. */
  readonly summe: number;
}

/** What figures need in common to be added up; null: this one is never added to another. */
export function sumKey({ betrag, jahr, jahr_bis, wertart, quelle, traeger, umfang }: Investition): string | null {
  if (betrag === null || jahr === null || jahr_bis !== null || wertart === 'bestand') return null;
  // a plan calls its first year Ansatz and the later ones planning: together they are one list
  const kind = wertart === 'planung' ? 'ansatz' : wertart;
  return [quelle, traeger, umfang, kind].join('\n');
}

/** Lists of at least two measures, the largest first. */
export function summableLists(measures: readonly Measure[]): SummableList[] {
  const rows = measures.flatMap((measure) => measure.rows).filter((row) => sumKey(row) !== null);
  return [...groupBy(rows, (row) => sumKey(row) ?? '').values()]
    .map((own) => listOf(own, measures))
    .filter((list) => list.measures.length > 1)
    .sort((a, b) => b.summe - a.summe);
}

function listOf(rows: readonly Investition[], measures: readonly Measure[]): SummableList {
  const [{ quelle, traeger, umfang }] = rows as [Investition];
  const own = new Set(rows.map((row) => row.massnahme));
  return {
    quelle,
    traeger,
    umfang,
    wertarten: [...new Set(rows.map((row) => row.wertart))],
    jahre: [...new Set(rows.flatMap((row) => row.jahr ?? []))].sort((a, b) => a - b),
    rows,
    measures: measures.filter(({ massnahme }) => own.has(massnahme)),
    summe: rows.reduce((sum, row) => sum + (row.betrag ?? 0), 0),
  };
}
