import { autocompletion, type CompletionSource, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { PostgreSQL, type SQLNamespace, sql } from '@codemirror/lang-sql';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { Compartment, EditorState, type Extension, Prec, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
  placeholder,
} from '@codemirror/view';
import { SQL_EDITOR } from '../../words/de/sql/panel.ts';
import { COLOURS, THEME } from './editor-theme.ts';
import type { Place } from './statements.ts';

/** Tables with their columns, each with its meaning. */
export type Schema = Readonly<Record<string, readonly (readonly [name: string, meaning: string])[]>>;

export interface Editor {
  text(): string;
  write(text: string): void;
  /** Marks a place in the text and goes there; nothing takes the mark away. */
  mark(place: Place | null): void;
  /** What is completed from now on. */
  complete(schema: Schema): void;
  focus(): void;
}

const setMark = StateEffect.define<Place | null>();

/** The place of an error; it goes with the first change of the text. */
const marked = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    const place = transaction.effects.find((effect) => effect.is(setMark))?.value as Place | null | undefined;
    if (place) return Decoration.set(Decoration.mark({ class: 'cm-fehler' }).range(place.from, place.to));
    return place === null || transaction.docChanged ? Decoration.none : marks;
  },
  provide: (field) => EditorView.decorations.from(field),
});

const WORDS = {
  'Control character': 'Steuerzeichen',
  'Selection deleted': SQL_EDITOR.deleted,
  Completions: SQL_EDITOR.completions,
  'current match': 'Treffer',
};

/** Readers who ask for less movement get a cursor that does not blink. */
const STILL = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * Puts an SQL editor into an element. It lives in a shadow root: there its styles are adopted as style sheets, which the
 * policy of the page allows; in the page itself it would need inline styles.
 */
export function editorIn(host: HTMLElement, schema: Schema, run: () => void): Editor {
  const root = host.attachShadow({ mode: 'open' });
  const language = new Compartment();
  const runs = {
    run: () => {
      run();
      return true;
    },
  };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      extensions: [
        Prec.highest(
          keymap.of([
            { key: 'Ctrl-Enter', ...runs },
            { key: 'Mod-Enter', ...runs },
          ]),
        ),
        lineNumbers(),
        placeholder('SELECT … FROM haushalt …'),
        highlightActiveLine(),
        history(),
        drawSelection(STILL.matches ? { cursorBlinkRate: 0 } : {}),
        bracketMatching(),
        marked,
        language.of(sqlOf(schema)),
        // few enough to be shown whole: a list that scrolls would have to take the focus
        autocompletion({ icons: false, maxRenderedOptions: 10 }),
        // no key for Tab: it leaves the editor, as it leaves every other field
        keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
        syntaxHighlighting(COLOURS),
        THEME,
        EditorView.lineWrapping,
        EditorView.domEventHandlers({ beforeinput: replaceSelection }),
        EditorState.phrases.of(WORDS),
        EditorView.contentAttributes.of({
          'aria-label': SQL_EDITOR.label,
          autocapitalize: 'off',
          spellcheck: 'false',
        }),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    write: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    mark(place) {
      const length = view.state.doc.length;
      const from = Math.min(place?.from ?? 0, Math.max(length - 1, 0));
      const within = place && length > 0 ? { from, to: Math.max(Math.min(place.to, length), from + 1) } : null;
      view.dispatch({
        effects: setMark.of(within),
        ...(within && { selection: { anchor: within.from, head: within.to }, scrollIntoView: true }),
      });
    },
    complete: (next) => view.dispatch({ effects: language.reconfigure(sqlOf(next)) }),
    focus: () => view.focus(),
  };
}

/** What is typed over a selection: the browser would keep the look of the old text in an inline style, which is forbidden. */
function replaceSelection(event: InputEvent, view: EditorView): boolean {
  const { data, inputType } = event;
  if (inputType !== 'insertText' || data === null || view.composing || view.state.selection.main.empty) return false;
  event.preventDefault();
  view.dispatch(view.state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true });
  return true;
}

/** Colours and completion: keywords, tables, columns behind a table or alias, and columns by themselves. */
function sqlOf(schema: Schema): Extension {
  const tables: SQLNamespace = Object.fromEntries(
    Object.entries(schema).map(([table, columns]) => [
      table,
      columns.map(([label, meaning]) => ({ label, type: 'property', detail: meaning })),
    ]),
  );
  const support = sql({ dialect: PostgreSQL, schema: tables, upperCaseKeywords: true });
  return [support, support.language.data.of({ autocomplete: columnsOf(schema) })];
}

function columnsOf(schema: Schema): CompletionSource {
  const where = new Map<string, string[]>();
  for (const [table, columns] of Object.entries(schema))
    for (const [name] of columns) where.set(name, [...(where.get(name) ?? []), table]);
  const options = [...where].map(([label, names]) => ({
    label,
    type: 'property',
    detail: names.length > 3 ? SQL_EDITOR.inTables(names.length) : names.join(', '),
  }));
  return (context) => {
    const word = context.matchBefore(/\w+/);
    // behind a point the columns of that table come from the language itself
    const afterPoint = word && context.state.sliceDoc(word.from - 1, word.from) === '.';
    return !word || afterPoint ? null : { from: word.from, options, validFor: /^\w*$/ };
  };
}
