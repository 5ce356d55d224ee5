/** The formula of a key figure with the numbers of the home city put in, in another language: the numbers that the German page has. */

import { formatCell } from '../figure/cell.ts';
import type { NewestFigure } from '../kennzahlen/overview.ts';
import { type FormulaView, formulaView, type SideView } from '../kennzahlen/plan/formula-view.ts';
import { loadPlan } from '../kennzahlen/plan/plan.ts';
import { loadFigures, loadStatistic } from '../kennzahlen/values.ts';
import { type Term, workings } from '../kennzahlen/working.ts';
import type { Words } from '../words/languages.ts';
import { kindOf } from './key-figures.ts';
import { type Named, nameOf } from './names.ts';

/** What is divided, or what it is divided by. */
export interface WorkedSide {
  readonly text: string;
  /** Where the number stands; null where it is a sum. */
  readonly href: string | null;
  /** What a sum adds up: the names, and whether they are taken off. */
  readonly parts: readonly { readonly named: Named; readonly minus: boolean }[];
}

export interface WorkedFormula {
  readonly year: number;
  readonly upper: WorkedSide;
  readonly lower: WorkedSide;
  /** Times a hundred? */
  readonly share: boolean;
  readonly result: string;
}

/** The formula of a key figure; null where the source prints the value itself, or where it is of rounded amounts. */
export async function workedFormula(words: Words, figure: NewestFigure): Promise<WorkedFormula | null> {
  const { entry, value } = figure;
  const result = formatCell(value.wert, kindOf(value.kennzahl.einheit), words.language);
  const made = { year: value.jahr, result };
  if (entry.abschluss) return null;
  if (entry.plan) {
    const view = formulaView(await loadPlan(), entry.kennzahl);
    return view.zaehler.betrag === null || view.nenner.betrag === null ? null : { ...made, ...ofPlan(words, view) };
  }
  const statistic = await loadStatistic(entry.kennzahl);
  if (!statistic) return null;
  const figures = await loadFigures();
  const own = workings(figures, statistic).find(({ city, jahr }) => city === figures.home && jahr === value.jahr);
  if (!own?.zaehler || !own.nenner) return null;
  const share = statistic.measure.herkunft.art === 'anteil';
  const people = (count: number): string => words.keyFigures.people(count);
  return {
    ...made,
    share,
    upper: ofTerm(own.zaehler, words.language.euro),
    lower: ofTerm(own.nenner, share ? words.language.euro : people),
  };
}

function ofPlan(words: Words, { zaehler, nenner }: FormulaView): Omit<WorkedFormula, 'year' | 'result'> {
  const side = ({ betrag, entries }: SideView): WorkedSide => ({
    text: words.language.euro(betrag ?? 0),
    href: entries.length === 1 ? (entries[0]?.place?.href ?? null) : null,
    parts: entries.map(({ name, betrag: own }) => ({
      named: nameOf(words.language.code, { kurzname: name, name }),
      minus: own < 0,
    })),
  });
  return { upper: side(zaehler), lower: side(nenner), share: true };
}

const ofTerm = ({ wert, quelle }: Term, written: (value: number) => string): WorkedSide => ({
  text: written(wert),
  href: `/daten/quellen/${quelle}/`,
  parts: [],
});
