import type { Answer, Order } from '../../engine/console-answer.ts';
import type { Value } from '../../engine/engine.ts';
import { saveFile } from '../../figure/save-file.ts';
import { SQL_ANSWER } from '../../words/de/sql/panel.ts';
import { answerCsv, PORTION } from './answer-csv.ts';
import { cellTexts, shortened } from './cells.ts';

/** So many rows stand in the page at once, fewer where they are very wide. */
const PAGE = 100;
const CELLS = 20_000;

export interface AnswerView {
  show(answer: Answer): Promise<void>;
  /** The next question runs; until it is answered the last answer stays where it is, so that the page does not jump. */
  wait(): void;
  hide(): void;
}

/**
 * The answer as a table: one page of it at a time, in the order of the question or by a column.
 * @param eigene what a file with it says of itself, where its tables are those of a visitor
 */
export function answerView(section: HTMLElement, ordered: (order: Order) => void, eigene?: () => string): AnswerView {
  const find = <E extends HTMLElement>(selector: string): E => section.querySelector(selector) as E;
  const table = document.createElement('table');
  table.setAttribute('aria-label', 'Antwort');
  const body = table.createTBody();
  let answer: Answer | undefined;
  let from = 0;
  let order: Order | undefined;

  const size = (): number => Math.max(10, Math.min(PAGE, Math.floor(CELLS / (answer?.columns.length ?? 1))));
  const last = (): number => Math.max(0, Math.ceil((answer?.rows ?? 0) / size()) - 1) * size();
  const moves: Readonly<Record<string, () => number>> = {
    erste: () => 0,
    vorige: () => Math.max(from - size(), 0),
    naechste: () => Math.min(from + size(), last()),
    letzte: last,
  };

  async function draw(): Promise<void> {
    if (!answer) return;
    const [asked, at] = [answer, from];
    const rows = await asked.page(at, size(), order).catch(() => null);
    // gone on, or replaced by the next question
    if (asked !== answer || at !== from) return;
    if (!rows) {
      find('#stelle').textContent = SQL_ANSWER.lost;
      return;
    }
    body.replaceChildren(...rowsOf(asked, rows));
    find('#tabelle').scrollTop = 0;
    find('#gekuerzt').hidden = !asked.columns.some((_, column) =>
      shortened(rows.map((cells) => cells[column] ?? null)),
    );
    const to = at + rows.length;
    find('#stelle').textContent = asked.rows > 0 ? SQL_ANSWER.range(at + 1, to, asked.rows) : '';
    // not `disabled`, which would take the focus away from who pages by keyboard
    for (const button of section.querySelectorAll<HTMLButtonElement>('[data-seite]'))
      button.setAttribute(
        'aria-disabled',
        String(/erste|vorige/.test(button.dataset.seite ?? '') ? at === 0 : to >= asked.rows),
      );
  }

  function drawHead({ columns }: Answer): void {
    const head = document.createElement('tr');
    for (const [column, { name, numeric }] of columns.entries()) {
      const cell = document.createElement('th');
      cell.scope = 'col';
      cell.className = numeric ? 'n' : '';
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = name;
      button.addEventListener('click', () => {
        // numbers begin with the largest, words with the first
        order = { column, descending: order?.column === column ? !order.descending : numeric };
        from = 0;
        for (const other of head.cells) other.removeAttribute('aria-sort');
        cell.setAttribute('aria-sort', order.descending ? 'descending' : 'ascending');
        ordered(order);
        void draw();
      });
      cell.append(button);
      head.append(cell);
    }
    table.tHead?.remove();
    table.createTHead().append(head);
  }

  for (const button of section.querySelectorAll<HTMLButtonElement>('[data-seite]'))
    button.addEventListener('click', () => {
      from = moves[button.dataset.seite ?? '']?.() ?? from;
      void draw();
    });
  const csv = find<HTMLButtonElement>('#csv');
  csv.addEventListener('click', async () => {
    if (!answer || csv.getAttribute('aria-disabled') === 'true') return;
    const said = find('#kopiert');
    csv.setAttribute('aria-disabled', 'true');
    said.textContent = answer.rows > PORTION ? SQL_ANSWER.writing : '';
    const text = await answerCsv(answer, order, eigene?.()).catch(() => null);
    csv.setAttribute('aria-disabled', 'false');
    if (text) saveFile(eigene ? 'eigene-datei-ungeprueft-antwort.csv' : 'antwort.csv', text, 'text/csv');
    said.textContent = text ? '' : SQL_ANSWER.gone;
  });
  find('#tabelle').append(table);

  return {
    async show(next) {
      [answer, from, order] = [next, 0, undefined];
      drawHead(next);
      body.replaceChildren();
      await draw();
      find('#umfang').textContent = next.cut ? SQL_ANSWER.tooMany(next.rows) : '';
      find('#blaettern').hidden = next.rows <= size();
      find('#kopiert').textContent = '';
      section.hidden = false;
      section.inert = false;
    },
    wait() {
      answer = undefined;
      section.inert = true;
    },
    hide() {
      answer = undefined;
      section.hidden = true;
    },
  };
}

function rowsOf({ columns }: Answer, rows: readonly (readonly Value[])[]): HTMLTableRowElement[] {
  const texts = columns.map(({ name }, at) =>
    cellTexts(
      rows.map((cells) => cells[at] ?? null),
      name,
    ),
  );
  return rows.map((_, line) => {
    const row = document.createElement('tr');
    for (const [at, { numeric }] of columns.entries()) {
      const cell = row.insertCell();
      cell.className = numeric ? 'n' : '';
      const text = texts[at]?.[line] ?? '';
      // the plans of EXPLAIN are drawn with signs
      cell.classList.toggle('drawn', text.includes('──'));
      cell.textContent = text;
    }
    return row;
  });
}
