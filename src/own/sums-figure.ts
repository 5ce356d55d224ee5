/** The sums of a budget that was read, as a figure: a row for each year, kind of amount, version and part. */
import { partNamed, partsOf } from '../budget/part.ts';
import { type Figure, figure } from '../figure/figure.ts';
import type { CheckedSum } from '../reader/dataset/totals.ts';
import { groupBy } from '../reader/group.ts';
import { isIncoming } from '../schema/values.ts';
import { cents } from '../text/cents.ts';
import { WERTART_NAME } from '../text/words.ts';
import { OWN_SUMS } from '../words/de/own/figures.ts';
import { sumsInWords } from './sum-words.ts';

interface Row {
  readonly jahr: number;
  readonly was: string;
  readonly teil: string;
  readonly ein: number | null;
  readonly aus: number | null;
  readonly anzahl: number;
  readonly geprueft: boolean;
}

const rowOf = (sums: readonly CheckedSum[]): Row[] => {
  const [first] = sums;
  if (!first) return [];
  const side = (incoming: boolean): number | null => {
    const found = sums.find(({ richtung }) => isIncoming(richtung) === incoming);
    return found ? Number(found.summe) : null;
  };
  return [
    {
      jahr: first.jahr,
      was: [WERTART_NAME[first.wertart] ?? first.wertart, first.fassung].filter(Boolean).join(' '),
      teil: partNamed(first.teil).name,
      ein: side(true),
      aus: side(false),
      anzahl: sums.reduce((count, { anzahl }) => count + anzahl, 0),
      geprueft: sums.every(({ geprueft }) => geprueft),
    },
  ];
};

const balance = ({ ein, aus }: Row): number | null => (ein === null || aus === null ? null : cents(ein - aus));

/**
 * @param sources names of the files
 * @param open is a question open, so that the sums may change?
 */
export function sumsFigure(sums: readonly CheckedSum[], sources: readonly string[], open: boolean): Figure {
  const groups = groupBy(sums, ({ jahr, wertart, fassung, teil }) => [jahr, wertart, fassung, teil].join('\n'));
  const rows = [...groups.values()].flatMap(rowOf);
  const parts = partsOf(sums.map(({ teil }) => teil));
  const [only] = parts;
  const alone = parts.length === 1 && only;
  const gap = OWN_SUMS.missing;
  return figure<Row>({
    id: 'summen',
    sentence: sumsInWords(sums),
    subtitle: OWN_SUMS.subtitle(alone ? alone.name : ''),
    picture: null,
    view: 'table',
    sources,
    caption: OWN_SUMS.caption,
    rows,
    columns: [
      { name: 'jahr', title: OWN_SUMS.year, kind: 'text', value: ({ jahr, was }) => `${jahr}, ${was}` },
      !alone && { name: 'teil', title: OWN_SUMS.part, kind: 'text', value: ({ teil }) => teil },
      { name: 'ein', title: alone ? alone.ein.mass : OWN_SUMS.received, kind: 'euro', value: ({ ein }) => ein, gap },
      { name: 'aus', title: alone ? alone.aus.mass : OWN_SUMS.spent, kind: 'euro', value: ({ aus }) => aus, gap },
      {
        name: 'saldo',
        title: OWN_SUMS.balance,
        kind: 'euro',
        value: balance,
        gap: OWN_SUMS.sideMissing,
        secondary: true,
      },
      { name: 'betraege', title: OWN_SUMS.amounts, kind: 'count', value: ({ anzahl }) => anzahl, secondary: true },
      {
        name: 'stand',
        title: OWN_SUMS.checked,
        kind: 'text',
        value: ({ geprueft }) => (geprueft ? OWN_SUMS.agrees : 'nein'),
        secondary: true,
      },
    ],
    notes: [...(open ? [OWN_SUMS.provisional] : []), OWN_SUMS.rows(rows.length)],
  });
}
