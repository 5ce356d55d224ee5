/** Key figures and the results of the years in the search of another language. */

import { formatCell } from '../figure/cell.ts';
import { entriesOf } from '../kennzahlen/entries.ts';
import { loadResultFigures } from '../kennzahlen/ergebnis/figures.ts';
import { type NewestFigure, newestFigures } from '../kennzahlen/overview.ts';
import { THEMEN } from '../kennzahlen/sheets.ts';
import type { Answer, Entry } from '../search/entry.ts';
import { site } from '../site.ts';
import type { Words } from '../words/languages.ts';
import { debtTotal } from './debt-total.ts';
import { kindOf, namedMeasure } from './key-figures.ts';
import { addressIn } from './pages.ts';
import { WEIGHT } from './search-weights.ts';
import { placeOf, translatedSheets } from './sheets.ts';

/** A number as the overview of the key figures writes it. */
function amountOf(words: Words, { value }: NewestFigure): string {
  const { wert, genauigkeit, kennzahl } = value;
  if (kennzahl.einheit === 'Mio. EUR') return words.site.published({ wert, genauigkeit });
  const written = formatCell(wert, kindOf(kennzahl.einheit), words.language);
  const about = words.site.results.about(genauigkeit);
  return about ? `${written} ${about}` : written;
}

/** The topics of the key figures, and each key figure by itself. */
export async function keyFigureEntries(words: Words): Promise<Entry[]> {
  const { found, keyFigures: said } = words;
  const entriesIn = async (thema: string): Promise<Entry[]> => {
    const all = await newestFigures(await entriesOf(thema));
    const [title, german] = said.topics[thema] ?? [thema, ''];
    const own = (await translatedSheets()).find(({ slug }) => slug === thema);
    const h = addressIn(words.page.root, own?.href ?? '/kennzahlen/');
    const total = await debtTotal(
      words,
      all.map(({ entry }) => entry.kennzahl),
    );
    const singles = await Promise.all(all.map((figure) => singleEntry(words, figure)));
    const first = singles.filter(({ a }) => a).slice(0, 2);
    const topic: Entry = {
      h,
      k: title,
      n: said.title,
      e: found.kinds.keyFigure,
      w: german,
      y: '',
      g: WEIGHT.topic,
      // each counts something else: one of them alone would not answer
      ...(thema === 'schulden' &&
        first.length === 2 && {
          a: [
            {
              m: 'wert',
              t: [sentence(words, all.slice(0, 2)), total ?? []].flat().join('. '),
              z: '',
              y: yearSpan(all.slice(0, 2)),
            },
          ],
        }),
    };
    return [topic, ...singles];
  };
  return (await Promise.all(Object.keys(THEMEN).map(entriesIn))).flat();
}

const nameIn = (words: Words, { entry, value }: NewestFigure) =>
  namedMeasure(words, { kennzahl: entry.kennzahl, name: value.name });

const sentence = (words: Words, all: readonly NewestFigure[]): string =>
  all.map((one) => words.found.inYear(nameIn(words, one).name, amountOf(words, one), one.value.jahr)).join('; ');

const yearSpan = (all: readonly NewestFigure[]): string =>
  [...new Set(all.map(({ value }) => value.jahr))].sort((a, b) => a - b).join(', ');

async function singleEntry(words: Words, figure: NewestFigure): Promise<Entry> {
  const { entry, value } = figure;
  const h = (await placeOf(words.page.root, entry)) ?? addressIn(words.page.root, '/kennzahlen/');
  const { found, keyFigures: said } = words;
  const { name, german } = nameIn(words, figure);
  const b = amountOf(words, figure);
  const d = value.rang ? { d: found.placeAmong(said.place(value.rang.platz, value.rang.n)) } : {};
  const rate = entry.kennzahl.startsWith('hebesatz-');
  const kind = entry.plan ? said.fromPlan : words.budget.kindName(value.wertart);
  return {
    h,
    k: rate ? (name.split(':')[0] ?? name) : name,
    ...(german && { n: german }),
    e: rate ? found.kinds.rate : found.kinds.keyFigure,
    b,
    y: found.yearAndKind(value.jahr, kind),
    g: rate ? WEIGHT.rate : WEIGHT.single,
    a: [{ m: rate ? 'satz' : 'wert', t: name, z: b, ...d }],
  };
}

/** What came of each year, or is planned for it. */
export async function resultEntries(words: Words): Promise<Entry[]> {
  const name = words.site.headlineName('ergebnis-eines-jahres');
  const { years } = await loadResultFigures();
  const said = years.flatMap(({ jahr, ergebnis, prognose, plan }): Answer[] => {
    const row = ergebnis ?? prognose ?? plan;
    if (!row) return [];
    const y = words.found.yearAndKind(jahr, words.site.stateOf(row));
    if (ergebnis) return [{ m: 'wert', t: words.site.resultSentence(ergebnis, site.stadt.name), z: '', y }];
    return [{ m: 'jahr', t: `${name?.[0] ?? ''} ${jahr}`, z: words.site.published(row), y }];
  });
  const [from, to] = [years[0]?.jahr, years.at(-1)?.jahr];
  if (!name || from === undefined || to === undefined) return [];
  const closed = said.filter(({ m }) => m === 'wert').reverse();
  return [
    {
      h: addressIn(words.page.root, '/kennzahlen/ergebnis/'),
      k: name[0],
      n: name[1],
      e: words.found.kinds.page,
      y: '',
      j: [from, to],
      g: WEIGHT.page,
      a: [...closed, ...said.filter(({ m }) => m === 'jahr').reverse()],
    },
  ];
}
