/** The explorer: its form, and who answers — sums made at build where they can, the engine everything else. */
import type { LazyEngine } from '../../engine/lazy.ts';
import { saveFile } from '../../figure/save-file.ts';
import { number } from '../../text/format.ts';
import { LOADING, showFailure, type Way } from '../../ui/question-status.ts';
import { formOf } from './form.ts';
import { isUsual } from './prepared.ts';
import { type Answer, explore } from './sql.ts';
import { defaultState, idIn, type Options, type State, sameQuestion } from './state.ts';

export interface Explorer {
  readonly options: Options;
  readonly form: HTMLFormElement;
  /** The question to begin with. */
  readonly state: State;
  readonly engine: LazyEngine;
  /** Does somebody wait for the engine? */
  waits(waiting: boolean): void;
  /** The answer from sums that are there already; undefined where they do not hold it. */
  prepared(state: State): Promise<Answer[] | undefined>;
  /** What is asked, and how it is shown. `step`: it is another question. */
  remember(state: State, step: boolean): void;
  /** Of the file with the answer. */
  readonly fileName: string;
  /** Where it goes on without the engine. */
  readonly pages: Way;
  readonly tables: Way;
}

export interface Opened {
  /** Shows and answers a question, e.g. that of the page before. */
  ask(state: State): void;
  run(): void;
}

type Draw = typeof import('./draw-answer.ts').drawAnswer;

/** Brings the form to life; nothing is asked yet. */
export function openExplorer(given: Explorer): Opened {
  const { options, form: formElement, engine, fileName, pages, tables } = given;
  const element = <E extends HTMLElement>(name: string): E => document.getElementById(idIn(options, name)) as E;
  const status = element('status');
  const form = formOf(formElement, options);
  let answers: Answer[] | undefined;
  let state = given.state;
  let shown: State = defaultState(options);
  let asked = 0;

  /** Asks the current question; an answer that comes after a newer question is dropped. */
  async function run(): Promise<void> {
    asked += 1;
    const question = asked;
    const wanted = state;
    status.className = 'status';
    given.waits(false);
    try {
      // asked for before the many small parts that draw it: a browser fetches only some files at a time
      const answer = answerTo(wanted, question);
      drawing().catch(() => {});
      // the first number that a page writes costs a browser up to a fifth of a second, which it has while these are on their way
      number(0);
      const found = await answer;
      const { drawAnswer } = await drawing();
      if (question !== asked) return;
      answers = found;
      shown = wanted;
      draw(drawAnswer);
      warmUp();
    } catch (error) {
      if (question !== asked) return;
      showFailure(status, error, () => (undrawable ? location.reload() : void run()), pages, tables);
    }
  }

  /** The part that draws comes with the first question. */
  const drawing = (): Promise<typeof import('./draw-answer.ts')> =>
    import('./draw-answer.ts').catch((error) => {
      undrawable = true;
      throw error;
    });
  /** A browser remembers that a part could not be loaded: only the page anew asks for it again. */
  let undrawable = false;

  const prepared = (wanted: State): Promise<Answer[] | undefined> | undefined =>
    isUsual(wanted) ? given.prepared(wanted).catch(() => undefined) : undefined;

  /** From the sums where they hold it; nothing comes before the engine where they do not. */
  const answerTo = (wanted: State, question: number): Promise<Answer[]> =>
    prepared(wanted)?.then((sums) => sums ?? computed(wanted, question)) ?? computed(wanted, question);

  /** The answer of the engine. */
  async function computed(wanted: State, question: number): Promise<Answer[]> {
    if (question === asked) {
      given.waits(true);
      status.textContent = LOADING;
    }
    warm = true;
    const ready = engine.get();
    drawing()
      .then(({ rehearse }) => rehearse(wanted, options, document))
      .catch(() => {});
    return (await ready).run(explore(wanted, options));
  }

  /**
   * The next question may need the engine: it comes while the answer is read. What it makes with its first question, and longest, is made
   * by the one that the sums have answered.
   */
  function warmUp(): void {
    if (warm) return;
    warm = true;
    const same = explore(shown, options);
    ahead()
      ?.then((ready) => ready.run(same))
      .catch(() => {});
  }
  let warm = false;

  /** The engine before anybody waits for it, once, unless the reader wants to save data. */
  function ahead(): ReturnType<LazyEngine['get']> | undefined {
    const { connection } = navigator as { connection?: { saveData?: boolean } };
    if (!connection?.saveData) begun ??= engine.get();
    return begun;
  }
  let begun: ReturnType<LazyEngine['get']> | undefined;

  function draw(drawAnswer: Draw): void {
    if (!answers) return;
    drawAnswer(answers, { ...shown, sort: state.sort, alle: state.alle }, options, {
      sort: (sort) => display({ ...state, sort }, drawAnswer),
      all: () => display({ ...state, alle: true }, drawAnswer),
    });
  }

  /** Shows the answer otherwise: no other question. */
  function display(next: State, drawAnswer: Draw): void {
    state = next;
    given.remember(state, false);
    draw(drawAnswer);
  }

  function changed(): void {
    const next = { ...form.read(), sort: null, alle: false };
    if (sameQuestion(next, state, options) && answers) return;
    state = next;
    form.write(state);
    given.remember(state, true);
    void run();
  }

  formElement.addEventListener('change', changed);
  formElement.addEventListener('submit', (event) => {
    event.preventDefault();
    changed();
  });
  element('csv').addEventListener('click', async () => {
    if (!answers) return;
    const { csvOf } = await drawing();
    saveFile(fileName, csvOf(answers, { ...shown, sort: state.sort }, options), 'text/csv');
  });

  /** Whoever takes the form in hand will ask: what the usual answer needs comes while the choice is made, and behind it the engine. */
  const taken = async (): Promise<void> => {
    await Promise.all([prepared(state), drawing()]);
    await ahead();
  };
  for (const sign of ['focusin', 'pointerdown'])
    formElement.addEventListener(sign, () => void taken().catch(() => {}), { once: true });

  formElement.hidden = false;
  form.write(state);
  return {
    ask(next) {
      state = next;
      form.write(state);
      void run();
    },
    run: () => void run(),
  };
}
