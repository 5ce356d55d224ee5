import { squares } from '../charts/squares.ts';
import type { StatusMark } from '../charts/status-mark.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { list as words } from '../text/format.ts';
import { rowOrigin } from '../ui/origins.ts';
import { figureRecord, sumOrigin } from './herkunft.ts';
import { type SummableList, summableLists } from './lists.ts';
import type { Investments, Measure } from './measures.ts';
import { furthestRow } from './newest.ts';
import type { Investition } from './queries.ts';
import { amountText, artOf, figureOf, kindOf, mark, period, scopeCell } from './words.ts';

/** What an amount is of; amounts of two kinds are never compared. */
const KINDS = {
  longer: { form: 'full', farbe: 'var(--aufwand)', text: 'mehrere Jahre' },
  whole: { form: 'full', farbe: 'var(--netto)', text: 'Kosten im Ganzen' },
  list: { form: 'full', farbe: 'var(--ertrag)', text: 'eine Liste von Maßnahmen' },
  single: { form: 'full', farbe: 'var(--rest)', text: 'ein Jahr' },
} as const satisfies Record<string, StatusMark>;

/** An amount that stands for itself: that of a measure, or the sum of a list. */
interface Size {
  readonly name: string;
  readonly href: string | undefined;
  readonly betrag: number;
  readonly genauigkeit: string | null;
  readonly note: string;
  readonly umfang: string;
  readonly kind: StatusMark;
  readonly origin: string;
  readonly quellen: readonly string[];
}

/** More squares cannot be told apart at a glance. */
const SHOWN = 6;

/** The largest amounts side by side, because they cannot be added; a list that can be added is one of them. Undefined below two. */
export function sizesFigure({ measures }: Pick<Investments, 'measures'>): Figure | undefined {
  const lists = summableLists(measures);
  const listed = new Set(lists.flatMap((list) => list.measures.map(({ massnahme }) => massnahme)));
  const alone = measures.filter(({ massnahme }) => !listed.has(massnahme)).flatMap(sizeOf);
  const sizes = [...alone, ...lists.map(sumOf)].sort((a, b) => b.betrag - a.betrag).slice(0, SHOWN);
  const [largest] = sizes;
  if (!largest || sizes.length < 2) return undefined;
  const sentence = `Am größten: ${largest.name}, ${amountText(largest.betrag, largest.genauigkeit)}`;
  return figure({
    id: 'investitionen-groesse',
    sentence,
    subtitle: `Die ${sizes.length} größten Beträge in unseren Unterlagen, je Maßnahme der am weitesten reichende; gleiche Fläche, gleicher Betrag`,
    picture: {
      draw: (document, width) =>
        squares(
          sizes.map((size) => ({
            name: size.name,
            note: size.note,
            value: size.betrag,
            shown: amountText(size.betrag, size.genauigkeit),
            kind: size.kind,
            title: `${size.name}: ${amountText(size.betrag, size.genauigkeit)} (${size.note}; ${size.umfang})`,
            href: size.href,
          })),
          { label: sentence, width },
          document,
        ),
    },
    view: 'picture',
    sources: sizes.flatMap(({ quellen }) => quellen),
    origin: rowOrigin('investitionen'),
    notes: [
      'Diese Beträge darf man nicht zusammenzählen: Sie umfassen Verschiedenes, gelten für verschiedene Jahre und können sich überschneiden. Deshalb stehen die Flächen nebeneinander.',
    ],
    caption: 'Die größten Beträge, in Euro',
    rows: sizes,
    row: { href: ({ href }) => href, origin: ({ origin }) => origin, note: ({ umfang }) => umfang },
    columns: [
      { name: 'name', title: 'Was', kind: 'text', value: ({ name }) => name },
      { name: 'betrag', title: 'Euro', kind: 'euro', value: ({ betrag }) => betrag, mark },
      { name: 'art', title: 'Art der Zahl', kind: 'text', value: ({ note }) => note },
      { name: 'umfang', title: 'Was sie umfasst', kind: 'text', fileOnly: true, value: ({ umfang }) => umfang },
    ],
  });
}

function sizeOf(measure: Measure): Size[] {
  const row = furthestRow(measure);
  if (!row) return [];
  const { name, href } = measure;
  return [
    {
      name,
      href,
      betrag: figureOf(row),
      genauigkeit: row.genauigkeit,
      note: `${artOf(row)}, ${period(row)}`,
      umfang: scopeCell(row.umfang),
      kind: kindOfSize(row),
      origin: figureRecord(row),
      quellen: [row.quelle],
    },
  ];
}

const kindOfSize = ({ betrag, jahr_bis }: Investition): StatusMark =>
  betrag === null ? KINDS.whole : jahr_bis === null ? KINDS.single : KINDS.longer;

const sumOf = (list: SummableList, index: number): Size => ({
  name: `${list.measures.length} Maßnahmen zusammen`,
  href: undefined,
  betrag: list.summe,
  genauigkeit: null,
  note: `${kindOf(list.rows[0] as Investition)}, ${words(list.jahre.map(String))}`,
  umfang: `${list.umfang}; Träger: ${list.traeger}`,
  kind: KINDS.list,
  origin: sumOrigin(index, null),
  quellen: [list.quelle],
});
