import { number } from '../../../ui/format.ts';
import type { Encoding } from './decode.ts';
import type { Layout, ReadColumn, ReadFile } from './read-file.ts';
import type { Delimiter } from './records.ts';
import { type DecimalMark, type OwnType, TYPE_NAME } from './types.ts';

/** The file that is looked at. */
interface Source {
  guess(): Pick<Layout, 'encoding' | 'delimiter'>;
  /** Reads it anew, with what the visitor has set. */
  read(layout: Partial<Layout>, types: ReadonlyMap<number, OwnType>): ReadFile;
}

const SHOWN = 5;

/**
 * Shows how a file was read, and takes corrections.
 * @param accept makes the table; what it rejects with is shown
 */
export function previewForm(
  form: HTMLFormElement,
  failure: HTMLElement,
  accept: (name: string, read: ReadFile) => Promise<void>,
): { open(file: string, name: string, source: Source): void } {
  const find = <E extends HTMLElement>(selector: string): E => form.querySelector(selector) as E;
  const field = <E extends HTMLElement>(name: string): E => form.elements.namedItem(name) as unknown as E;
  const [encoding, delimiter, mark] = ['encoding', 'delimiter', 'mark'].map((name) =>
    field<HTMLSelectElement>(name),
  ) as [HTMLSelectElement, HTMLSelectElement, HTMLSelectElement];
  const header = field<HTMLInputElement>('header');
  const nameField = field<HTMLInputElement>('name');
  let source: Source | undefined;
  let done: ReadFile | undefined;
  let types = new Map<number, OwnType>();

  const corrected = (): Layout => ({
    encoding: encoding.value as Encoding,
    delimiter: delimiter.value as Delimiter,
    mark: mark.value as DecimalMark,
    header: header.checked,
  });

  function attempt(layout: Partial<Layout>): void {
    try {
      done = source?.read(layout, types);
      failure.hidden = true;
      if (done) draw(done);
    } catch (error) {
      done = undefined;
      fail(error);
    }
    find<HTMLButtonElement>('[type="submit"]').disabled = !done;
  }

  /** Also a file that does not become a table shows how it was taken, so that it can be corrected. */
  function attemptFirst({ guess }: Source): void {
    try {
      const guessed = guess();
      [encoding.value, delimiter.value] = [guessed.encoding, guessed.delimiter];
      mark.value = guessed.delimiter === ',' ? '.' : ',';
    } catch {
      // told by the attempt itself
    }
    attempt({});
  }

  function fail(error: unknown): void {
    failure.hidden = false;
    failure.textContent = `So wird daraus keine Tabelle. ${error instanceof Error ? error.message : String(error)}`;
  }

  function draw({ layout, columns, rows, blank }: ReadFile): void {
    [encoding.value, delimiter.value, mark.value] = [layout.encoding, layout.delimiter, layout.mark];
    header.checked = layout.header;
    find('[data-umfang]').textContent =
      `${number(rows.length)} Zeilen, ${columns.length} Spalten${blank > 0 ? `, dazu ${number(blank)} leere Zeilen, die wegbleiben` : ''}.`;
    const table = document.createElement('table');
    const head = table.createTHead().insertRow();
    for (const [at, column] of columns.entries()) head.append(heading(column, at));
    const body = table.createTBody();
    for (const cells of rows.slice(0, SHOWN)) {
      const row = body.insertRow();
      for (const cell of cells) row.insertCell().textContent = cell ?? '–';
    }
    find('[data-zeilen]').replaceChildren(table);
  }

  function heading({ name, title, type }: ReadColumn, at: number): HTMLElement {
    const cell = document.createElement('th');
    cell.scope = 'col';
    const code = document.createElement('code');
    code.textContent = name;
    const select = document.createElement('select');
    select.setAttribute('aria-label', `Art der Spalte ${title}`);
    for (const [value, text] of Object.entries(TYPE_NAME)) select.add(new Option(text, value, false, value === type));
    select.addEventListener('change', () => {
      types.set(at, select.value as OwnType);
      attempt(corrected());
    });
    cell.append(code, select);
    return cell;
  }

  for (const control of [encoding, delimiter, mark, header])
    control.addEventListener('change', () => {
      // other cells have other types
      types = new Map();
      attempt(corrected());
    });
  find('[data-verwerfen]').addEventListener('click', () => {
    form.hidden = true;
    failure.hidden = true;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!done) return;
    accept(nameField.value, done).then(() => {
      form.hidden = true;
    }, fail);
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
      attemptFirst(opened);
    },
  };
}
