/** The last questions of this browser. They stay in it: nothing reads them but this page. */

const KEY = 'klarhaushalt-sql-verlauf';
const MOST = 50;
const LONGEST = 20_000;

/** The questions, the newest first; none where the browser keeps nothing or something else stands there. */
export function readHistory(storage: Pick<Storage, 'getItem'>): string[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((entry) => typeof entry === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Puts a question in front; the same one stands there once. */
export function addToHistory(storage: Pick<Storage, 'getItem' | 'setItem'>, sql: string): void {
  const text = sql.trim();
  if (!text || text.length > LONGEST) return;
  const entries = [text, ...readHistory(storage).filter((entry) => entry !== text)].slice(0, MOST);
  try {
    storage.setItem(KEY, JSON.stringify(entries));
  } catch {
    // a full or forbidden storage: the page works without it
  }
}

export const forgetHistory = (storage: Pick<Storage, 'removeItem'>): void => storage.removeItem(KEY);
