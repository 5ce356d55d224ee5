import type { Console } from '../../../engine/console.ts';
import { number } from '../../../ui/format.ts';
import { tableName } from './names.ts';
import { previewForm } from './preview-form.ts';
import { guessLayout, type ReadFile, readFile } from './read-file.ts';

/** A table of the visitor with its columns and what they were called in the file. */
export type OwnSchema = Readonly<Record<string, readonly (readonly [name: string, title: string])[]>>;

interface Wiring {
  readonly database: Pick<Console, 'add' | 'remove'>;
  /** Columns that are text in the published tables: of the same name, they can be joined with them. */
  readonly texts: ReadonlySet<string>;
  /** The tables of the visitor have changed. */
  changed(tables: OwnSchema): void;
  /** Writes a question about a new table. */
  ask(sql: string): void;
}

/** Takes files of the visitor, shows how they were read, and makes tables of them that live in this page only. */
export function ownTables(root: HTMLElement, { database, texts, changed, ask }: Wiring): void {
  const find = <E extends HTMLElement>(selector: string): E => root.querySelector(selector) as E;
  const input = find<HTMLInputElement>('input[type="file"]');
  const drop = find('[data-ablage]');
  const list = find('[data-liste]');
  const tables = new Map<string, ReadFile>();
  const preview = previewForm(find<HTMLFormElement>('[data-vorschau]'), find('[data-fehler]'), add);

  async function add(name: string, read: ReadFile): Promise<void> {
    await database.add({ name, columns: read.columns, rows: read.rows });
    tables.set(name, read);
    draw();
    list.querySelector<HTMLElement>('li:last-child button')?.focus();
  }

  function draw(): void {
    changed(
      Object.fromEntries(
        [...tables].map(([name, { columns }]) => [name, columns.map((column) => [column.name, column.title] as const)]),
      ),
    );
    list.replaceChildren(...[...tables].map(([name, read]) => item(name, read)));
  }

  function item(name: string, { rows, columns }: ReadFile): HTMLLIElement {
    const line = document.createElement('li');
    const title = document.createElement('code');
    title.textContent = name;
    line.append(
      title,
      ` mit ${number(rows.length)} Zeilen: ${columns.map((column) => column.name).join(', ')} `,
      button('Ansehen', () => ask(`SELECT *\nFROM ${name}\nLIMIT 100`)),
      ' ',
      button('Entfernen', () => {
        tables.delete(name);
        void database.remove(name).then(draw);
      }),
    );
    return line;
  }

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    (root as HTMLDetailsElement).open = true;
    const bytes = new Uint8Array(await file.arrayBuffer());
    preview.open(file.name, tableName(file.name), {
      guess: () => guessLayout(bytes),
      read: (layout, types) => readFile(bytes, layout, types, texts),
    });
  }

  input.addEventListener('change', () => {
    void take(input.files?.[0]);
    // the same file can be chosen again
    input.value = '';
  });
  drop.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.classList.add('over');
  });
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    void take(event.dataTransfer?.files[0]);
  });
}

function button(text: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', act);
  return element;
}
