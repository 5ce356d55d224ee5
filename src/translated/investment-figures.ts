/** The figures on investments in another language: the same amounts and origins as the German ones. */
import { bars } from '../charts/bars.ts';
import { squares } from '../charts/squares.ts';
import type { Figure } from '../figure/figure.ts';
import type { Column } from '../figure/table.ts';
import { sumOrigin } from '../investitionen/herkunft.ts';
import { type Line, lineOrigin, linesOf } from '../investitionen/list-figure.ts';
import type { SummableList } from '../investitionen/lists.ts';
import type { Investments } from '../investitionen/measures.ts';
import { amountOf, type Part, partsOf } from '../investitionen/purpose-figure.ts';
import type { Investition } from '../investitionen/queries.ts';
import { largestSizes, type Size, type SizeKind } from '../investitionen/sizes.ts';
import { SIZE_COLOURS } from '../investitionen/sizes-figure.ts';
import { isFunding } from '../investitionen/words.ts';
import { rowOrigin } from '../ui/origins.ts';
import type { Words } from '../words/languages.ts';
import { translated } from './lines.ts';
import { type Named, nameOf, sentenceOf } from './names.ts';
import { addressIn } from './pages.ts';

/** What a figure covers, in the words of a language where somebody has made them. */
export function scopeOf({ language, investments: said }: Words, umfang: string): string {
  if (umfang === 'nicht angegeben') return said.untold;
  return sentenceOf(language.code, umfang) ?? `“${umfang}”`;
}

const named = ({ language }: Words, name: string): Named => nameOf(language.code, { kurzname: name, name });

/** A number of a list after the first has it in its id. */
const numbered = (id: string, index: number): string => `${id}${index > 0 ? `-${index + 1}` : ''}`;

interface SizeRow extends Named {
  readonly size: Size;
  readonly href: string | undefined;
  readonly what: string;
  readonly umfang: string;
}

function sizeRow(words: Words, size: Size): SizeRow {
  const { investments: said, language } = words;
  const { of } = size;
  if (of.list) {
    const { list } = of;
    const years = language.list(list.jahre.map(String));
    return {
      size,
      name: said.together(list.measures.length),
      german: undefined,
      lang: {},
      href: undefined,
      what: `${said.kindOf(list.rows[0] as Investition)}, ${years}`,
      umfang: scopeOf(words, list.umfang),
    };
  }
  const kind = isFunding(of.row) ? said.funding(of.row.wertart) : said.kindOf(of.row);
  return {
    size,
    ...named(words, of.measure.name),
    href: addressIn(words.page.root, of.measure.href),
    what: `${kind}, ${said.period(of.row)}`,
    umfang: scopeOf(words, of.row.umfang),
  };
}

/** Which is the largest; undefined where there are not two to choose from. */
function largestOf({ investments: said }: Words, rows: readonly SizeRow[]): string | undefined {
  const [largest, second] = rows;
  if (!largest || !second) return undefined;
  return said.sizes.sentence(largest.name, said.amountText(largest.size.betrag, largest.size.genauigkeit));
}

/** What the figure says, for who asks the search. */
export const largestSentence = (words: Words, { measures }: Pick<Investments, 'measures'>): string | undefined =>
  largestOf(
    words,
    largestSizes(measures).map((size) => sizeRow(words, size)),
  );

/** The largest amounts side by side; undefined below two. */
export function sizesFigure(words: Words, { measures }: Investments): Figure | undefined {
  const { investments: said } = words;
  const rows = largestSizes(measures).map((size) => sizeRow(words, size));
  const sentence = largestOf(words, rows);
  if (sentence === undefined) return undefined;
  const amount = ({ size }: SizeRow): string => said.amountText(size.betrag, size.genauigkeit);
  const kinds = Object.fromEntries(
    Object.entries(said.kinds).map(([kind, text]) => [
      kind,
      { form: 'full' as const, farbe: SIZE_COLOURS[kind as SizeKind], text },
    ]),
  );
  return translated<SizeRow>(words, {
    id: 'investitionen-groesse',
    sentence,
    subtitle: said.sizes.subtitle(rows.length),
    picture: {
      draw: (document, width) =>
        squares(
          rows.map((row) => ({
            name: row.name,
            note: row.what,
            value: row.size.betrag,
            shown: amount(row),
            kind: kinds[row.size.kind] as { form: 'full'; farbe: string; text: string },
            title: `${row.name}: ${amount(row)} (${row.what}; ${row.umfang})`,
            href: row.href,
          })),
          { label: sentence, width },
          document,
        ),
    },
    view: 'picture',
    sources: rows.map(({ size }) => size.quelle),
    origin: rowOrigin('investitionen'),
    notes: [said.sizes.note],
    caption: said.sizes.caption,
    rows,
    row: {
      href: ({ href }) => href,
      origin: ({ size }) => size.origin,
      note: ({ german }) => german,
      lang: ({ lang }) => lang,
    },
    columns: [
      { name: 'name', title: said.sizes.columns.name, kind: 'text', value: ({ name }) => name },
      {
        name: 'betrag',
        title: said.sizes.columns.euros,
        kind: 'euro',
        value: ({ size }) => size.betrag,
        mark: ({ size }) => said.about(size.genauigkeit),
      },
      { name: 'art', title: said.sizes.columns.kind, kind: 'text', value: ({ what }) => what },
      { name: 'umfang', title: said.sizes.columns.scope, kind: 'text', secondary: true, value: ({ umfang }) => umfang },
    ],
  });
}

/** The amounts of a list in each of its years. */
const yearColumns = <R extends { readonly rows: readonly Investition[] }>(
  { investments: said }: Words,
  list: SummableList,
  secondary: boolean,
): Column<R>[] =>
  list.jahre.map((jahr) => ({
    name: `jahr_${jahr}`,
    title: `${jahr}`,
    kind: 'euro',
    secondary,
    value: ({ rows }) => amountOf(rows, jahr),
    gap: said.noAmount,
    total: amountOf(list.rows, jahr),
  }));

/** The translated name of an area by its number. */
function areaName(words: Words, { bereiche }: Investments, key: string): Named {
  if (key === '') return { name: words.investments.unassigned, german: undefined, lang: {} };
  return named(words, bereiche.get(key)?.kurzname ?? key);
}

/** What a list is for, by area; undefined where it has not two areas, one of them named. */
export function purposeFigure(words: Words, investments: Investments, list: SummableList, index: number) {
  const { investments: said } = words;
  const rows = partsOf(list).map((part) => ({ ...part, ...areaName(words, investments, part.key) }));
  const largest = rows.find(({ key }) => key !== '');
  if (!largest || rows.length < 2) return undefined;
  const { jahre, summe } = list;
  const sentence = said.purpose.sentence(
    largest === rows[0],
    largest.name,
    said.amountText(largest.betrag),
    jahre,
    largest.betrag / summe,
  );
  return translated<Part & Named>(words, {
    id: numbered('investitionen-bereiche', index),
    sentence,
    subtitle: said.purpose.subtitle(list.measures.length, scopeOf(words, list.umfang), jahre),
    picture: {
      draw: (document, width) =>
        bars(
          rows.map(({ name, betrag }) => ({ name, werte: [betrag] })),
          {
            label: sentence,
            width,
            arten: [{ name: said.planned(jahre), farbe: 'var(--accent)' }],
            language: words.language,
          },
          document,
        ),
    },
    view: 'picture',
    sources: [list.quelle],
    origin: sumOrigin(index, null),
    notes: [said.purpose.note],
    caption: said.purpose.caption,
    rows,
    row: {
      key: ({ key }) => key,
      origin: ({ key }) => sumOrigin(index, key),
      note: ({ german }) => german,
      lang: ({ lang }) => lang,
    },
    columns: [
      { name: 'produktbereich', title: said.purpose.area, kind: 'text', value: ({ name }) => name },
      yearColumns<Part & Named>(words, list, false),
      { name: 'betrag', title: said.total, kind: 'euro', value: ({ betrag }) => betrag, total: summe },
    ],
    total: { name: said.total, origin: sumOrigin(index, null) },
    adds: true,
  });
}

/** The measures of one list, by area, the largest area first. */
export function listFigure(words: Words, investments: Investments, list: SummableList, index: number): Figure {
  const { investments: said } = words;
  type Row = Line & Named & { readonly area: string };
  const rows = linesOf(investments, list).map(
    (line): Row => ({
      ...line,
      ...named(words, line.measure.name),
      area: areaName(words, investments, line.measure.produktbereich ?? '').name,
    }),
  );
  const largest = rows.reduce((most, row) => (row.betrag > most.betrag ? row : most), rows[0] as Row);
  const planned = said.planned(list.jahre);
  return translated<Row>(words, {
    id: numbered('investitionen-liste', index),
    sentence: said.listed.sentence(rows.length, largest.name, said.amountText(largest.betrag)),
    subtitle: said.listed.subtitle(scopeOf(words, list.umfang), list.jahre),
    picture: 'bars',
    view: 'table',
    sources: [list.quelle],
    origin: sumOrigin(index, null),
    caption: said.listed.caption,
    rows,
    row: {
      key: ({ measure }) => measure.massnahme,
      href: ({ measure }) => addressIn(words.page.root, measure.href),
      origin: (line) => lineOrigin(index, line),
      note: ({ german }) => german,
      lang: ({ lang }) => lang,
    },
    columns: [
      { name: 'name', title: said.listed.measure, kind: 'text', value: ({ name }) => name },
      { name: 'betrag', title: said.total, kind: 'euro', value: ({ betrag }) => betrag, total: list.summe },
      yearColumns<Row>(words, list, true),
      {
        name: 'bereich',
        title: said.purpose.area,
        kind: 'text',
        secondary: true,
        value: ({ area }) => area,
        total: '',
      },
    ],
    bars: [{ name: planned, role: 'neu', value: ({ betrag }) => betrag }],
    total: { name: said.total, origin: sumOrigin(index, null) },
    adds: true,
  });
}
