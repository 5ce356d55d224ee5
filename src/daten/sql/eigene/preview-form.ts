import type { Delimiter } from '../../../reader/bytes/delimited.ts';
import type { Encoding } from '../../../reader/bytes/encoding.ts';
import { number } from '../../../text/format.ts';
import { OWN_TABLES } from '../../../words/de/sql/own-files.ts';
import type { Layout, ReadColumn } from './read-file.ts';
import type { Preview } from './reader.ts';
import { type DecimalMark, type OwnType, TYPE_NAME } from './types.ts';

/** The file that is looked at. */
interface Source {
  guess(): Promise<Pick<Layout, 'encoding' | 'delimiter'>>;
  /** Reads it anew, with what the visitor has set. */
  read(layout: Partial<Layout>, types: ReadonlyMap<number, OwnType>): Promise<Preview>;
}

interface Wiring {
  /** Makes the table; what it rejects with is shown. */
  accept(name: string, read: Preview): Promise<void>;
  /** Is there a table of this name already? */
  taken(name: string): boolean;
}

export interface PreviewForm {
  open(file: string, name: string, source: Source): void;
  /** Says why a file is not even looked at. */
  refuse(reason: Error): void;
}

/** Longer cells would hide the columns beside them. */
const LONGEST = 80;

/** Shows how a file was read, and takes corrections. */
export function previewForm(form: HTMLFormElement, failure: HTMLElement, { accept, taken }: Wiring): PreviewForm {
  const find = <E extends HTMLElement>(selector: string): E => form.querySelector(selector) as E;
  const field = <E extends HTMLElement>(name: string): E => form.elements.namedItem(name) as unknown as E;
  const [encoding, delimiter, mark] = ['encoding', 'delimiter', 'mark'].map((name) =>
    field<HTMLSelectElement>(name),
  ) as [HTMLSelectElement, HTMLSelectElement, HTMLSelectElement];
  const header = field<HTMLInputElement>('header');
  const nameField = field<HTMLInputElement>('name');
  const submit = find<HTMLButtonElement>('[type="submit"]');
  let source: Source | undefined;
  let done: Preview | undefined;
  let types = new Map<number, OwnType>();
  let busy = false;

  const corrected = (): Layout => ({
    encoding: encoding.value as Encoding,
    delimiter: delimiter.value as Delimiter,
    mark: mark.value as DecimalMark,
    header: header.checked,
  });

  /** Later attempts overtake earlier ones. */
  let attempts = 0;

  async function attempt(layout: Partial<Layout>): Promise<void> {
    attempts += 1;
    const mine = attempts;
    done = undefined;
    submit.disabled = true;
    const late = setTimeout(() => {
      find('[data-umfang]').textContent = OWN_TABLES.reading;
    }, 200);
    try {
      const read = await source?.read(layout, types);
      if (mine !== attempts || !read) return;
      done = read;
      failure.hidden = true;
      draw(read);
      submit.disabled = false;
    } catch (error) {
      if (mine !== attempts) return;
      find('[data-umfang]').textContent = '';
      fail(error);
    } finally {
      clearTimeout(late);
    }
  }

  /** Also a file that does not become a table shows how it was taken, so that it can be corrected. */
  async function attemptFirst(opened: Source): Promise<void> {
    const guessed = await opened.guess().catch(() => null);
    if (source !== opened) return;
    if (guessed) {
      [encoding.value, delimiter.value] = [guessed.encoding, guessed.delimiter];
      mark.value = guessed.delimiter === ',' ? '.' : ',';
    }
    await attempt({});
  }

  function fail(error: unknown): void {
    failure.hidden = false;
    failure.textContent = OWN_TABLES.noTable(error instanceof Error ? error.message : String(error));
  }

  function draw(read: Preview): void {
    const { layout, columns, count, first, blank } = read;
    [encoding.value, delimiter.value, mark.value] = [layout.encoding, layout.delimiter, layout.mark];
    header.checked = layout.header;
    find('[data-umfang]').textContent =
      `${number(count)} ${count === 1 ? 'Zeile' : 'Zeilen'}, ${columns.length} ${columns.length === 1 ? 'Spalte' : 'Spalten'}${blank > 0 ? OWN_TABLES.blank(blank) : ''}.${twiceTold(read)}`;
    const table = document.createElement('table');
    const head = table.createTHead().insertRow();
    for (const [at, column] of columns.entries()) head.append(heading(column, at));
    const body = table.createTBody();
    for (const cells of first) {
      const row = body.insertRow();
      for (const cell of cells)
        row.insertCell().textContent =
          cell === null ? '–' : cell.length > LONGEST ? `${cell.slice(0, LONGEST)} …` : cell;
    }
    find('[data-zeilen]').replaceChildren(table);
  }

  function heading({ name, title, type }: ReadColumn, at: number): HTMLElement {
    const cell = document.createElement('th');
    cell.scope = 'col';
    const code = document.createElement('code');
    code.textContent = name;
    const select = document.createElement('select');
    select.setAttribute('aria-label', OWN_TABLES.kind(title));
    for (const [value, text] of Object.entries(TYPE_NAME)) select.add(new Option(text, value, false, value === type));
    select.addEventListener('change', () => {
      types.set(at, select.value as OwnType);
      void attempt(corrected()).then(() => find('[data-zeilen]').querySelectorAll('select')[at]?.focus());
    });
    cell.append(code, select);
    return cell;
  }

  for (const control of [encoding, delimiter, mark, header])
    control.addEventListener('change', () => {
      // other cells have other types
      types = new Map();
      void attempt(corrected());
    });
  const replaces = (): void => {
    find('[data-ersetzt]').hidden = !taken(nameField.value);
  };
  nameField.addEventListener('input', replaces);
  find('[data-verwerfen]').addEventListener('click', () => {
    form.hidden = true;
    failure.hidden = true;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!done) return;
    // not `disabled`, which would take the focus away
    submit.setAttribute('aria-disabled', 'true');
    if (busy) return;
    busy = true;
    const over = (): void => {
      busy = false;
      submit.setAttribute('aria-disabled', 'false');
    };
    accept(nameField.value, done).then(
      () => {
        over();
        form.hidden = true;
      },
      (error: unknown) => {
        over();
        fail(error);
      },
    );
  });

  return {
    open(file, name, opened) {
      [source, types] = [opened, new Map()];
      find('[data-datei]').textContent = file;
      nameField.value = name;
      find('[data-zeilen]').replaceChildren();
      find('[data-umfang]').textContent = '';
      form.hidden = false;
      header.checked = true;
      replaces();
      void attemptFirst(opened);
    },
    refuse(reason) {
      form.hidden = true;
      fail(reason);
    },
  };
}

/** Why a first line that could be names is not taken for them, or what becomes of the second column of one name. */
function twiceTold({ doubled, layout }: Preview): string {
  if (doubled === null) return '';
  const found = doubled === '' ? OWN_TABLES.twoEmpty : OWN_TABLES.twice(doubled);
  return layout.header ? OWN_TABLES.numbered(found, doubled === '') : OWN_TABLES.asData(found, doubled === '');
}
