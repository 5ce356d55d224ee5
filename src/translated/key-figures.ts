/** Key figures of the home city in another language: the same values, places and origins. */
import type { ColumnKind } from '../figure/cell.ts';
import type { Figure } from '../figure/figure.ts';
import type { RowLang } from '../figure/table.ts';
import type { NewestFigure } from '../kennzahlen/overview.ts';
import type { Kennzahl } from '../kennzahlen/queries.ts';
import { columnKind } from '../kennzahlen/units.ts';
import { loadFigures } from '../kennzahlen/values.ts';
import { GERMAN } from '../text/german.ts';
import type { Words } from '../words/languages.ts';
import { translated } from './lines.ts';
import { measureOf } from './names.ts';
import { linkOf } from './sheets.ts';

/** A key figure with its name in front of readers of the language. */
export interface NamedMeasure {
  readonly name: string;
  readonly german: string | undefined;
  readonly meaning: string | undefined;
  readonly lang: RowLang;
}

/** The name of a key figure; the German one, marked as such, where nobody has translated it. */
export function namedMeasure(words: Words, { kennzahl, name }: Pick<Kennzahl, 'kennzahl' | 'name'>): NamedMeasure {
  const found = measureOf(words.language.code, { kennzahl, name });
  if (!found) return { name, german: undefined, meaning: undefined, lang: { name: GERMAN.code } };
  return { name: found.uebersetzt, german: found.deutsch, meaning: found.erklaerung, lang: { note: GERMAN.code } };
}

/** In a column of different units each cell names its own: an amount is written with its sign, as one per head is. */
export function kindOf(einheit: string): ColumnKind {
  if (einheit === 'Mio. EUR') return 'mio';
  return einheit === 'EUR' ? 'head' : columnKind(einheit);
}

interface KeyRow extends NamedMeasure {
  readonly figure: NewestFigure;
  readonly state: string;
  readonly href: string;
}

async function keyRow(words: Words, figure: NewestFigure): Promise<KeyRow> {
  const { value, entry } = figure;
  const named = namedMeasure(words, { kennzahl: entry.kennzahl, name: value.name });
  const name = entry.abschluss && named.german ? words.keyFigures.result(named.name) : named.name;
  const kind = entry.plan ? words.keyFigures.fromPlan : words.budget.kindName(value.wertart);
  const { href } = await linkOf(words.page.root, entry);
  return { ...named, name, figure, href, state: `${value.jahr}, ${kind}` };
}

/** The newest values of a topic: value, year, place, course; null where there are none. */
export async function topicFigure(
  words: Words,
  { thema, title }: { readonly thema: string; readonly title: string },
  found: readonly NewestFigure[],
): Promise<Figure | null> {
  if (found.length === 0) return null;
  const { home, gruppe } = await loadFigures();
  const said = words.keyFigures;
  const rows = await Promise.all(found.map((figure) => keyRow(words, figure)));
  const years = found.map(({ value }) => value.jahr);
  const ranked = found.some(({ value }) => value.rang !== null);
  return translated<KeyRow>(words, {
    id: `kennzahlen-${thema}`,
    sentence: title,
    subtitle: said.subtitle(home.name, Math.min(...years), Math.max(...years)),
    picture: null,
    view: 'table',
    sources: found.flatMap(({ value }) => value.quellen),
    caption: said.caption(title, ranked ? said.group(gruppe, home.art) : undefined),
    rows,
    row: {
      key: ({ figure }) => figure.value.kennzahl.kennzahl,
      href: ({ href }) => href,
      origin: ({ figure }) => figure.value.herkunft,
      note: ({ german }) => german,
      lang: ({ lang }) => lang,
    },
    columns: [
      { name: 'name', title: said.columns.name, kind: 'text', value: ({ name }) => name },
      {
        name: 'wert',
        title: home.name,
        kind: 'count',
        kindOf: ({ figure }) => kindOf(figure.value.kennzahl.einheit),
        value: ({ figure }) => figure.value.wert,
        mark: ({ figure }) => words.site.results.about(figure.value.genauigkeit),
      },
      {
        name: 'platz',
        title: said.columns.place,
        kind: 'text',
        fileOnly: !ranked,
        value: ({ figure: { value } }) => (value.rang ? said.place(value.rang.platz, value.rang.n) : said.noPlace),
      },
      { name: 'stand', title: said.columns.year, kind: 'text', value: ({ state }) => state },
      {
        name: 'einheit',
        title: said.columns.unit,
        kind: 'text',
        fileOnly: true,
        value: ({ figure }) => said.unitName(figure.value.kennzahl.einheit) ?? figure.value.kennzahl.einheit,
      },
    ],
    ...(ranked && { strip: { title: said.columns.spot, place: ({ figure }: KeyRow) => figure.value.lage } }),
    trend: { title: said.columns.course, values: ({ figure }) => figure.value.verlauf },
  });
}
