/** The largest amounts, each for itself because they cannot be added: what both languages show. */
import { figureRecord, sumOrigin } from './herkunft.ts';
import { type SummableList, summableLists } from './lists.ts';
import type { Measure } from './measures.ts';
import { furthestRow } from './newest.ts';
import type { Investition } from './queries.ts';
import { figureOf } from './words.ts';

/** What an amount is of; amounts of two kinds are never compared. */
export type SizeKind = 'longer' | 'whole' | 'list' | 'single';

/** What a size is of: a row of a measure, or a whole list. */
export type SizeOf =
  | { readonly measure: Measure; readonly row: Investition; readonly list?: undefined }
  | { readonly list: SummableList; readonly measure?: undefined };

/** An amount that stands for itself: that of a measure, or the sum of a list. */
export interface Size {
  readonly of: SizeOf;
  readonly betrag: number;
  readonly genauigkeit: string | null;
  readonly kind: SizeKind;
  readonly origin: string;
  readonly quelle: string;
}

/** More squares cannot be told apart at a glance. */
const SHOWN = 6;

/** The largest amounts, the largest first; a list that can be added is one of them. */
export function largestSizes(measures: readonly Measure[]): Size[] {
  const lists = summableLists(measures);
  const listed = new Set(lists.flatMap((list) => list.measures.map(({ massnahme }) => massnahme)));
  const alone = measures.filter(({ massnahme }) => !listed.has(massnahme)).flatMap(sizeOf);
  return [...alone, ...lists.map(sumOf)].sort((a, b) => b.betrag - a.betrag).slice(0, SHOWN);
}

function sizeOf(measure: Measure): Size[] {
  const row = furthestRow(measure);
  if (!row) return [];
  return [
    {
      of: { measure, row },
      betrag: figureOf(row),
      genauigkeit: row.genauigkeit,
      kind: row.betrag === null ? 'whole' : row.jahr_bis === null ? 'single' : 'longer',
      origin: figureRecord(row),
      quelle: row.quelle,
    },
  ];
}

const sumOf = (list: SummableList, index: number): Size => ({
  of: { list },
  betrag: list.summe,
  genauigkeit: null,
  kind: 'list',
  origin: sumOrigin(index, null),
  quelle: list.quelle,
});
