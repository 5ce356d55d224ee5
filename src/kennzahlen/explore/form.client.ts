import { EXPLORE_YEARS } from '../../words/de/kennzahlen/explore-question.ts';
import { isMoney } from '../units.ts';
import { isRanked, selectedRegion } from './choice.ts';
import { type Choosable, defaultState, dividable, type Options, parseState, type State } from './state.ts';

export interface QuestionForm {
  /** The question as it stands in the form. */
  read(): State;
  /** Sets the form to a question, e.g. after going back; what makes no sense for it cannot be chosen. */
  write(state: State): void;
  /** A word for a group, or keys. */
  setRegions(regionen: string): void;
}

/** Controls that the usual question does not need. */
const FOLDED = ['mass', 'preise', 'zeigen', 'gruppe'] as const;

/** The controls of the explorer as one question. */
export function questionForm(form: HTMLFormElement, options: Options): QuestionForm {
  const select = (name: string): HTMLSelectElement => form.querySelector(`select[name="${name}"]`) as HTMLSelectElement;
  const regions = form.querySelector('input[name="regionen"]') as HTMLInputElement;
  const usual = defaultState(options);
  /** What is folded stands open where it says what is asked; what a reader has opened stays open. */
  const openWhereAsked = (state: State): void => {
    const folded = form.querySelector('details') as HTMLDetailsElement;
    if (FOLDED.some((name) => state[name] !== usual[name])) folded.open = true;
  };
  return {
    read: () =>
      parseState(new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])), options),
    setRegions(regionen) {
      regions.value = regionen;
    },
    write(state) {
      const kennzahl = options.kennzahlen.find((known) => known.kennzahl === state.kennzahl);
      if (!kennzahl) return;
      regions.value = typeof state.regionen === 'string' ? state.regionen : state.regionen.join('.');
      const dots = state.ansicht === 'punkte';
      fill(select('von'), kennzahl, String(kennzahl.von));
      fill(select('bis'), kennzahl, dots ? EXPLORE_YEARS.newest : String(kennzahl.bis));
      for (const name of ['kennzahl', 'mass', 'preise', 'zeigen', 'ansicht', 'gruppe', 'von', 'bis'] as const)
        select(name).value = String(state[name] ?? '');
      (form.querySelector('[data-years="von"]') as HTMLElement).hidden = dots;
      (form.querySelector('[data-years="bis"] span') as HTMLElement).textContent = dots ? EXPLORE_YEARS.year : 'bis';
      openWhereAsked(state);
      const ranked = isRanked(selectedRegion(state, options).art);
      select('mass').disabled = !dividable(kennzahl);
      select('preise').disabled = !isMoney(kennzahl.einheit) || !options.preise;
      select('gruppe').disabled = !ranked;
      select('zeigen').disabled = !ranked && state.zeigen === 'wert';
    },
  };
}

/** Years of the indicator; the empty value is its first or last year. */
function fill(select: HTMLSelectElement, { von, bis }: Choosable, usual: string): void {
  const option = (value: string, text: string): HTMLOptionElement => new Option(text, value);
  const years = Array.from({ length: bis - von + 1 }, (_, index) => String(von + index));
  select.replaceChildren(
    option('', usual),
    ...years.filter((jahr) => jahr !== usual).map((jahr) => option(jahr, jahr)),
  );
}
