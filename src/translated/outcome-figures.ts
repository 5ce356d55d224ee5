/** Planned and real results in another language: the rows and origins of the German figures. */
import { signedBars } from '../charts/signed-bars.ts';
import type { Figure } from '../figure/figure.ts';
import type { TableRow } from '../figure/table.ts';
import { loadResultFigures } from '../kennzahlen/ergebnis/figures.ts';
import { type Abstand, isRoundedGap } from '../kennzahlen/ergebnis/results.ts';
import { GERMAN } from '../text/german.ts';
import type { Words } from '../words/languages.ts';
import { namedMeasure } from './key-figures.ts';
import { resultsFigure } from './results-figure.ts';
import { twinFigure } from './twin-figure.ts';

/** Texts of the download that are German: what kind of number, how exact, source and remark. */
const GERMAN_TEXTS = ['art', 'genauigkeit', 'quelle', 'stand', 'anmerkung'];

const numberIn = ({ cells }: TableRow, column: string): number => Number(cells[column]?.value ?? 0);
const isRounded = ({ cells }: TableRow, column: string): boolean => (cells[column]?.mark ?? '') !== '';

/** The figures that have a translation, in the order of the German page. */
export async function outcomeFigures(words: Words): Promise<Figure[]> {
  const { figures, years, gaps } = await loadResultFigures();
  const of = (id: string): Figure | undefined => figures.find((figure) => figure.id === id);
  const made = [
    resultsFigure(words, years, figures),
    twin(of('jahresergebnis-abstand'), (german) => gapsFigure(words, german, gaps)),
    twin(of('jahresergebnis-teile'), (german) => partsFigure(words, german)),
    twin(of('ordentliche-ertraege-aufwendungen'), (german) => ordinaryFigure(words, german)),
    twin(of('haushaltsvolumen'), (german) => volumeFigure(words, german)),
  ];
  return made.filter((figure) => figure !== null);
}

const twin = (german: Figure | undefined, make: (german: Figure) => Figure): Figure | null =>
  german ? make(german) : null;

/** What all of them have in common: years and parts have no German name beside them, marks say how exact a number is. */
const common = ({ outcomes: said }: Words) => ({
  title: (column: string, german: string): string => said.columns[column] ?? german,
  name: (german: string) => ({ name: said.yearName(german), german: undefined, lang: {} }),
  text: (_: string, german: string): string => said.about(german),
  without: GERMAN_TEXTS,
  picture: null,
});

function gapsFigure(words: Words, german: Figure, years: readonly Abstand[]): Figure {
  const said = words.outcomes.gaps;
  const gaps = years.map(({ jahr, plan, ergebnis, wert, ohneUebertragungen: other }) => ({
    jahr,
    distance: wert,
    rounded: isRoundedGap(plan, ergebnis),
    without: other && { distance: other.wert, rounded: isRoundedGap(plan, other.ergebnis) },
  }));
  return twinFigure(words, german, {
    ...common(words),
    sentence: said.sentence(gaps),
    subtitle: said.subtitle,
    caption: said.caption,
    notes: [said.note],
  });
}

function partsFigure(words: Words, german: Figure): Figure {
  const said = words.outcomes.parts;
  const year = Number(german.table.context.jahr);
  const nameOf = ({ key = '', cells }: TableRow): string =>
    namedMeasure(words, { kennzahl: key, name: String(cells.name?.value) }).name;
  const rows = german.table.rows.map((row) => {
    const wert = numberIn(row, 'wert');
    const genauigkeit = isRounded(row, 'wert') ? 'rund' : null;
    const shown = words.site.published({ wert, genauigkeit });
    const text = words.site.besideBar({ wert, genauigkeit });
    return { name: nameOf(row), wert, shown, text, farbe: 'var(--accent)' };
  });
  const sentence = said.sentence(
    year,
    rows.map(({ name, shown }) => `${name} ${shown}`),
  );
  return twinFigure(words, german, {
    ...common(words),
    sentence,
    subtitle: said.subtitle(year),
    caption: said.caption(year),
    name: (own, row) => ({ name: nameOf(row), german: own, lang: { note: GERMAN.code } }),
    total: said.total,
    picture: {
      draw: (document, width) => signedBars(rows, { label: sentence, width, language: words.language }, document),
    },
  });
}

function ordinaryFigure(words: Words, german: Figure): Figure {
  const said = words.outcomes.ordinary;
  const amount = (row: TableRow, column: string): string =>
    words.site.published({ wert: numberIn(row, column), genauigkeit: isRounded(row, column) ? 'rund' : null });
  const beside = (row: TableRow, column: string): string =>
    words.site.besideBar({ wert: numberIn(row, column), genauigkeit: isRounded(row, column) ? 'rund' : null });
  const rows = german.table.rows.flatMap((row) => {
    const [ein, aus] = said.bars(String(row.cells.jahr?.value));
    return [
      { name: ein, wert: numberIn(row, 'ertraege'), text: beside(row, 'ertraege'), farbe: 'var(--ertrag)' },
      { name: aus, wert: numberIn(row, 'aufwendungen'), text: beside(row, 'aufwendungen'), farbe: 'var(--aufwand)' },
    ];
  });
  const last = german.table.rows.at(-1) as TableRow;
  const sentence = said.sentence(
    String(last.cells.jahr?.value),
    amount(last, 'ertraege'),
    amount(last, 'aufwendungen'),
  );
  return twinFigure(words, german, {
    ...common(words),
    sentence,
    subtitle: said.subtitle,
    caption: said.caption,
    picture: {
      draw: (document, width) => signedBars(rows, { label: sentence, width, language: words.language }, document),
    },
  });
}

function volumeFigure(words: Words, german: Figure): Figure {
  const said = words.outcomes.volume;
  const last = german.table.rows.at(-1) as TableRow;
  const amount = words.site.published({
    wert: numberIn(last, 'wert'),
    genauigkeit: isRounded(last, 'wert') ? 'rund' : null,
  });
  return twinFigure(words, german, {
    ...common(words),
    sentence: said.sentence(String(last.cells.jahr?.value), amount),
    subtitle: said.subtitle,
    caption: said.caption,
  });
}
