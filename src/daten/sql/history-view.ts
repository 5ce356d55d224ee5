import { addToHistory, forgetHistory, readHistory } from './history.ts';

/** So much of a question is enough to know it again. */
const SHOWN = 300;

/** The list of the last questions; each can be asked again, all can be forgotten. */
export function historyView(
  list: HTMLElement,
  forget: HTMLElement,
  ask: (sql: string) => void,
): { add(sql: string): void } {
  const storage = storageOf();
  const details = list.closest('details') as HTMLElement;

  function draw(): void {
    const entries = readHistory(storage);
    details.hidden = entries.length === 0;
    list.replaceChildren(
      ...entries.map((sql) => {
        const item = document.createElement('li');
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = sql.length > SHOWN ? `${sql.slice(0, SHOWN)} …` : sql;
        button.addEventListener('click', () => ask(sql));
        item.append(button);
        return item;
      }),
    );
  }

  forget.addEventListener('click', () => {
    forgetHistory(storage);
    draw();
  });
  draw();
  return {
    add(sql) {
      addToHistory(storage, sql);
      draw();
    },
  };
}

/** Browsers that forbid storage throw on the mere mention of it; then the list lasts as long as the page. */
function storageOf(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  try {
    return window.localStorage;
  } catch {
    const kept = new Map<string, string>();
    return {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    };
  }
}
