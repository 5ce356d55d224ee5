import { amount, type Budget } from '../budget/budget.ts';
import { withoutInternal } from '../budget/internal.ts';
import { type Node, pageOf } from '../budget/nodes.ts';
import type { Level } from '../budget/tree.ts';
import { contextOf, kindAndYear, sourcesOf, statusOf } from '../budget/versions.ts';
import { amountUnit } from '../charts/amount-unit.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { plain, type Sentence } from '../figure/sentence.ts';
import { FLOW, TABLE } from '../words/de/haushalt/figures.ts';
import { flowPicture } from './flow-picture.ts';
import { CALCULATION, othersAnchor, wholeOrigin, wholePartAnchor } from './herkunft/addresses.ts';
import { hundredParts } from './hundred.ts';

/** A row of the figure: what comes in or goes out under one name. */
export interface FlowRow {
  readonly richtung: 'ertrag' | 'aufwand';
  readonly name: string;
  readonly href: string;
  readonly betrag: number;
  readonly origin: string;
  /** Its entry; null for those that are not named, with how many they are. */
  readonly node: Node | null;
  readonly count: number;
}

/** What a side consists of: the largest by name, the rest in one row that leads to all of them. */
export function sideOf(budget: Budget, level: Level, richtung: 'ertrag' | 'aufwand', all: string): FlowRow[] {
  const { value, named, others } = hundredParts(budget, level, richtung);
  const origin = wholeOrigin(budget, level);
  const rest = others.reduce((sum, line) => sum + value(line), 0);
  return [
    ...named.map((line) => ({
      richtung,
      name: line.name,
      href: pageOf(line.node),
      betrag: value(line),
      origin: `${origin}#${wholePartAnchor(budget.part, richtung, line.key)}`,
      node: line.key === line.node.schluessel ? line.node : null,
      count: 1,
    })),
    ...(others.length > 0
      ? [
          {
            richtung,
            name: FLOW.others(others.length, level.mehrzahl),
            href: all,
            betrag: rest,
            origin: `${origin}#${othersAnchor(budget.part, richtung)}`,
            node: null,
            count: others.length,
          },
        ]
      : []),
  ];
}

/**
 * Where the money comes from and where it goes, through one pot: what is missing, or left over, makes both sides equal.
 * Null where a deduction would have to be drawn as a band.
 */
export function flowFigure(
  budget: Budget,
  kinds: Level,
  areas: Level,
  ways: { kinds: string; areas: string },
): Figure | null {
  const { part, jahr, fassung, selected } = budget;
  const rows = [...sideOf(budget, kinds, 'ertrag', ways.kinds), ...sideOf(budget, areas, 'aufwand', ways.areas)];
  if (rows.some(({ betrag }) => betrag < 0)) return null;
  const total = (field: 'ertrag' | 'aufwand'): number => amount(budget.total, field, selected) ?? 0;
  const gap = total('ertrag') - total('aufwand');
  const unit = amountUnit(rows.map(({ betrag }) => betrag));
  const sentence = flowSentence(rows, total);
  const mass = { ertrag: part.ein.mass, aufwand: part.aus.mass };
  return figure<FlowRow>({
    id: 'geldfluss',
    sentence,
    subtitle: FLOW.subtitle(mass.ertrag, mass.aufwand, jahr, unit.name, withoutInternal(budget), fassung.name),
    picture: flowPicture(rows, {
      unit,
      total,
      said: {
        label: FLOW.label(plain(sentence)),
        heads: FLOW.heads,
        shortHeads: FLOW.shortHeads,
        pot: FLOW.pot(jahr, Math.max(total('ertrag'), total('aufwand'))),
        difference: {
          name: FLOW.rest(gap < 0),
          title: FLOW.difference(gap < 0 ? part.lacks : part.leaves, gap),
        },
        title: FLOW.band,
      },
    }),
    view: 'picture',
    status: statusOf(selected),
    origin: `${wholeOrigin(budget)}${CALCULATION}`,
    sources: sourcesOf(budget).filter((quelle) => quelle === fassung.quelle),
    notes: [FLOW.note(Math.max(-gap, 0))],
    caption: FLOW.caption(kindAndYear(selected)),
    rows,
    row: { href: ({ href }) => href, origin: ({ origin }) => origin },
    columns: [
      { name: 'name', title: FLOW.whenceAndWhither, kind: 'text', value: ({ name }) => name },
      { name: 'richtung', title: FLOW.direction, kind: 'text', value: ({ richtung }) => mass[richtung] },
      { name: 'betrag', title: TABLE.inEuro, kind: 'euro', value: ({ betrag }) => betrag },
      {
        name: 'anteil',
        title: TABLE.share,
        kind: 'share',
        value: ({ betrag, richtung }) => betrag / (total(richtung) || 1),
      },
    ],
    bars: [
      { name: mass.ertrag, role: 'ertrag', value: ({ betrag, richtung }) => (richtung === 'ertrag' ? betrag : null) },
      {
        name: mass.aufwand,
        role: 'aufwand',
        value: ({ betrag, richtung }) => (richtung === 'aufwand' ? betrag : null),
      },
    ],
    context: contextOf(budget),
  });
}

/** "Von 100 Euro kommen 35 aus „Zuweisungen“, 23 gehen an „Kinder, Jugend, Familie“". */
function flowSentence(rows: readonly FlowRow[], total: (field: FlowRow['richtung']) => number): Sentence {
  const first = (richtung: FlowRow['richtung']) => {
    const row = rows.find((one) => one.richtung === richtung);
    const share = row && total(richtung) > 0 ? Math.round((row.betrag / total(richtung)) * 100) : 0;
    return { name: row?.name ?? '', share };
  };
  return FLOW.sentence(first('ertrag'), first('aufwand'));
}
