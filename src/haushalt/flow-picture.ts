import type { AmountUnit } from '../charts/amount-unit.ts';
import { type FlowItem, flow } from '../charts/flow.ts';
import { isNarrow } from '../charts/svg.ts';
import type { Picture } from '../figure/picture.ts';

/** What comes in or goes out under one name. */
interface FlowLine {
  readonly richtung: 'ertrag' | 'aufwand';
  readonly name: string;
  readonly href: string;
  readonly betrag: number;
}

/** The words of the picture, in the language of its page. */
export interface FlowWords {
  readonly label: string;
  /** Above both sides: "Woher es kommt", "Wohin es geht"; and the same for a narrow screen. */
  readonly heads: readonly [from: string, to: string];
  readonly shortHeads: readonly [from: string, to: string];
  readonly pot: string;
  /** What makes both sides equal: missing, or left over. */
  readonly difference: { readonly name: string; readonly title: string };
  /** The sentence of a band. */
  title(row: FlowLine, share: number): string;
}

/** Bands into one pot and out of it; `gap` is what comes in less what goes out, and makes both sides equal. */
export function flowPicture(
  rows: readonly FlowLine[],
  { unit, total, said }: { unit: AmountUnit; total: (side: FlowLine['richtung']) => number; said: FlowWords },
): Picture {
  const gap = total('ertrag') - total('aufwand');
  const items = (side: FlowLine['richtung']): FlowItem[] =>
    rows
      .filter(({ richtung }) => richtung === side)
      .map((row) => ({
        name: row.name,
        href: row.href,
        value: row.betrag,
        shown: unit.text(row.betrag),
        title: said.title(row, row.betrag / (total(side) || 1)),
      }));
  const difference: FlowItem = {
    ...said.difference,
    value: Math.abs(gap),
    shown: unit.text(Math.abs(gap)),
    gap: true,
  };
  return {
    draw: (document, width) =>
      flow(
        [...items('ertrag'), ...(gap < 0 ? [difference] : [])],
        [...items('aufwand'), ...(gap > 0 ? [difference] : [])],
        { width, label: said.label, heads: isNarrow(width) ? said.shortHeads : said.heads, pot: said.pot },
        document,
      ),
  };
}
