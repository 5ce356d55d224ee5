/** Where the money comes from and where it goes, in another language: the rows of the German figure with their names translated. */
import { amount, type Budget } from '../budget/budget.ts';
import type { Level } from '../budget/tree.ts';
import { contextOf } from '../budget/versions.ts';
import { amountUnit } from '../charts/amount-unit.ts';
import type { Figure } from '../figure/figure.ts';
import { plain } from '../figure/sentence.ts';
import { type FlowRow, sideOf } from '../haushalt/flow-figure.ts';
import { flowPicture } from '../haushalt/flow-picture.ts';
import { CALCULATION, wholeOrigin } from '../haushalt/herkunft/addresses.ts';
import { GERMAN } from '../text/german.ts';
import type { Words } from '../words/languages.ts';
import { amountsOf, ownSources, statusIn, translated } from './lines.ts';
import { type Named, nameOf } from './names.ts';
import { addressIn } from './pages.ts';

type Side = FlowRow['richtung'];
type Row = FlowRow & Named;

/** Null where a deduction would have to be drawn as a band. */
export function flowFigure(
  words: Words,
  pages: ReadonlySet<string>,
  budget: Budget,
  levels: { readonly kinds: Level; readonly areas: Level },
): Figure | null {
  const { language, overview } = words;
  const said = overview.flow;
  const part = words.budget.partWords(budget.part.id);
  const rows = [
    ...sideOf(budget, levels.kinds, 'ertrag', '/haushalt/art/'),
    ...sideOf(budget, levels.areas, 'aufwand', '/haushalt/'),
  ].map((row): Row => {
    const own: Named = row.node
      ? nameOf(language.code, row.node)
      : row.count > 1
        ? { name: said.others(row.count), german: undefined, lang: {} }
        : { name: row.name, german: undefined, lang: { name: GERMAN.code } };
    return { ...row, ...own, href: pages.has(row.href) ? addressIn(words.page.root, row.href) : row.href };
  });
  if (rows.some(({ betrag }) => betrag < 0)) return null;
  const total = (side: Side): number => amount(budget.total, side, budget.selected) ?? 0;
  const gap = total('ertrag') - total('aufwand');
  const unit = amountUnit(
    rows.map(({ betrag }) => betrag),
    language,
  );
  const mass = { ertrag: part.ein, aufwand: part.aus };
  const share = ({ betrag, richtung }: Row): number => betrag / (total(richtung) || 1);
  const first = (side: Side): readonly [number, string] => {
    const row = rows.find(({ richtung }) => richtung === side);
    return [row ? Math.round(share(row) * 100) : 0, `“${row?.name ?? ''}”`];
  };
  const sentence = said.sentence(first('ertrag'), first('aufwand'));
  const rest = gap < 0 ? said.lacks : said.leaves;
  return translated<Row>(words, {
    id: 'geldfluss',
    sentence,
    subtitle: `${overview.both(part, unit.name)}, ${amountsOf(words, budget)}`,
    picture: flowPicture(rows, {
      unit,
      total,
      said: {
        label: `${plain(sentence)}. ${said.inTable}`,
        heads: said.heads,
        shortHeads: said.shortHeads,
        pot: said.pot(budget.jahr, language.shortEuro(Math.max(total('ertrag'), total('aufwand')))),
        difference: { name: rest, title: `${rest}: ${language.shortEuro(Math.abs(gap))}` },
        title: ({ name, betrag }, part) =>
          `${name}: ${language.shortEuro(betrag)}, ${said.ofAll(language.percent(part))}`,
      },
    }),
    view: 'picture',
    status: statusIn(words, budget.selected),
    origin: `${wholeOrigin(budget)}${CALCULATION}`,
    sources: ownSources(budget),
    notes: [said.note, gap < 0 && said.notCovered(language.shortEuro(-gap))],
    caption: said.caption(words.budget.kindName(budget.selected.wertart), budget.jahr),
    rows,
    row: {
      href: ({ href }) => href,
      origin: ({ origin }) => origin,
      note: ({ german }) => german,
      lang: ({ lang }) => lang,
    },
    columns: [
      { name: 'name', title: said.name, kind: 'text', value: ({ name }) => name },
      { name: 'richtung', title: said.direction, kind: 'text', value: ({ richtung }) => mass[richtung] },
      { name: 'betrag', title: overview.euros, kind: 'euro', value: ({ betrag }) => betrag },
      { name: 'anteil', title: overview.share, kind: 'share', value: share },
    ],
    bars: [
      { name: part.ein, role: 'ertrag', value: ({ betrag, richtung }) => (richtung === 'ertrag' ? betrag : null) },
      { name: part.aus, role: 'aufwand', value: ({ betrag, richtung }) => (richtung === 'aufwand' ? betrag : null) },
    ],
    context: contextOf(budget),
  });
}
