/** The form of the explorer, in the browser: reads a question from it, and sets it to one. */
import { type Options, parseState, type State } from './state.ts';

export interface QuestionForm {
  /** The question as it stands in the form. */
  read(): State;
  /** Sets the form to a question, e.g. after going back. Years outside the version cannot be chosen. */
  write(question: State): void;
}

export const formOf = (form: HTMLFormElement, options: Options): QuestionForm => ({
  read: () =>
    parseState(new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])), options),
  write(question) {
    const covered = options.fassungen.find(({ fassung }) => fassung === question.fassung)?.jahre ?? [];
    for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
      if (control instanceof HTMLInputElement && control.type === 'checkbox') {
        control.checked = control.name === 'intern' ? question.intern : question.jahre.includes(Number(control.value));
        if (control.name === 'jahr') control.disabled = !covered.includes(Number(control.value));
      } else {
        control.value = question.nur[control.name] ?? String(question[control.name as keyof State] ?? '');
      }
    }
    const filter = form.querySelector<HTMLDetailsElement>('details');
    if (filter && (question.text || Object.keys(question.nur).length > 0)) filter.open = true;
    const share = form.querySelector<HTMLOptionElement>('option[value="anteil"]');
    if (share) share.disabled = question.groesse === 'ergebnis';
  },
});
