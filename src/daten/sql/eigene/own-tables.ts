import type { Console } from '../../../engine/console.ts';
import { onDroppedFiles } from '../../../ui/dropped-files.ts';
import { firstRows } from '../../../ui/sql-link.ts';
import { OWN_FILE, OWN_TABLES } from '../../../words/de/sql/own-files.ts';
import { tableName } from './names.ts';
import { previewForm } from './preview-form.ts';
import { LIMITS } from './read-file.ts';
import { openReader, type Preview } from './reader.ts';
import { RefusedFile } from './refused-file.ts';

/** A table of the visitor with its columns and what they were called in the file. */
export type OwnSchema = Readonly<Record<string, readonly (readonly [name: string, title: string])[]>>;

interface Wiring {
  database(): Promise<Pick<Console, 'add' | 'remove'>>;
  /** Columns that are text in the published tables: of the same name, they can be joined with them. */
  readonly texts: ReadonlySet<string>;
  /** The tables of the visitor have changed. */
  changed(tables: OwnSchema): void;
  /** Writes a question about a new table. */
  ask(sql: string): void;
}

/** Rows of a file that are shown before it becomes a table. */
const SHOWN = 5;

/** Takes files of the visitor, shows how they were read, and makes tables of them that live in this page only. */
export function ownTables(root: HTMLElement, { database, texts, changed, ask }: Wiring): void {
  const find = <E extends HTMLElement>(selector: string): E => root.querySelector(selector) as E;
  const input = find<HTMLInputElement>('input[type="file"]');
  const drop = find('[data-ablage]');
  const list = find('[data-liste]');
  const tables = new Map<string, Preview>();
  const reader = openReader();
  const preview = previewForm(find<HTMLFormElement>('[data-vorschau]'), find('[data-fehler]'), {
    accept: add,
    taken: (name) => tables.has(name),
  });

  async function add(name: string, read: Preview): Promise<void> {
    const table = reader.take().then((portions) => ({ name, columns: read.columns, portions }));
    await (await database()).add(table);
    tables.set(name, read);
    draw();
    // as with a table that goes, below
    if (root.contains(document.activeElement)) list.querySelector<HTMLElement>('li:last-child button')?.focus();
  }

  function draw(): void {
    changed(
      Object.fromEntries(
        [...tables].map(([name, { columns }]) => [name, columns.map((column) => [column.name, column.title] as const)]),
      ),
    );
    list.replaceChildren(...[...tables].map(([name, read]) => item(name, read)));
  }

  function item(name: string, { count, columns }: Preview): HTMLLIElement {
    const line = document.createElement('li');
    const title = document.createElement('code');
    title.textContent = name;
    line.append(
      title,
      OWN_TABLES.rows(count, columns.map((column) => column.name).join(', ')),
      button('Ansehen', () => ask(firstRows(name))),
      ' ',
      button('Entfernen', async () => {
        await (await database()).remove(name);
        tables.delete(name);
        // the button that was pressed goes; who has gone on to the editor meanwhile stays there
        const here = line.contains(document.activeElement);
        draw();
        if (here) input.focus();
      }),
    );
    return line;
  }

  async function take(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (!file) return;
    (root as HTMLDetailsElement).open = true;
    const name = tableName(file.name, new Set(tables.keys()));
    try {
      if (file.size > LIMITS.bytes) throw new RefusedFile(OWN_FILE.tooLarge);
      const bytes = new Uint8Array(await file.arrayBuffer());
      preview.open(file.name, name, {
        guess: () => reader.guess(bytes),
        read: (layout, types) => reader.read(layout, types, texts, SHOWN),
      });
    } catch (error) {
      preview.refuse(error instanceof RefusedFile ? error : new Error(OWN_FILE.unread));
    }
    drop.scrollIntoView({ block: 'nearest' });
  }

  input.addEventListener('change', () => {
    void take([...(input.files ?? [])]).finally(() => {
      // the same file can be chosen again
      input.value = '';
    });
  });
  onDroppedFiles(drop, (files) => void take(files));
}

function button(text: string, act: () => unknown): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', act);
  return element;
}
