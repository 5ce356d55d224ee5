/** The rooms that need an engine: the explorer and SQL over the tables of the file. Each is loaded when it is opened, and empty again when the file is read anew. */
import { reasonOf } from '../ui/question-status.ts';
import type { OwnReader } from './reader.ts';
import type { Understanding } from './understanding.ts';

/** What a room works on. */
export interface Given {
  readonly reader: OwnReader;
  readonly understood: Understanding;
}

/** An opened room. */
export interface OpenRoom {
  close(): void;
}

/** Opens a room in its place in the page. */
export type Opening = (place: HTMLElement, given: Given, say: (text: string) => void) => Promise<OpenRoom>;

const OPENINGS: Readonly<Record<string, () => Promise<Opening>>> = {
  erkunden: async () => (await import('./explore-room.ts')).openExploreRoom,
  sql: async () => (await import('./sql-room.ts')).openSqlRoom,
};

export interface Rooms {
  /** Closes what is open: its answers are those of the file as it was read before. */
  reset(): void;
}

/** @param given what there is to work on now; undefined: nothing */
export function engineRooms(root: HTMLElement, given: () => Given | undefined): Rooms {
  const all = Object.entries(OPENINGS).map(([name, load]) => room(root, name, load, given));
  return {
    reset() {
      for (const close of all) close();
    },
  };
}

function room(
  root: HTMLElement,
  name: string,
  load: () => Promise<Opening>,
  given: () => Given | undefined,
): () => void {
  const section = root.querySelector(`[data-${name}]`) as HTMLElement;
  const [button, state, place] = ['oeffnen', 'lage', 'raum'].map((one) => section.querySelector(`[data-${one}]`)) as [
    HTMLButtonElement,
    HTMLElement,
    HTMLElement,
  ];
  let open: OpenRoom | undefined;
  let turn = 0;

  button.addEventListener('click', async () => {
    const now = given();
    if (!now || button.getAttribute('aria-disabled') === 'true') return;
    const own = turn;
    const say = (text: string): void => {
      if (own === turn) state.textContent = text;
    };
    button.setAttribute('aria-disabled', 'true');
    say('wird geladen …');
    try {
      const opened = await (await load())(place, now, say);
      if (own !== turn) return opened.close();
      open = opened;
      say('');
      button.hidden = true;
      place.hidden = false;
      place.querySelector<HTMLElement>('select, button')?.focus();
    } catch (error) {
      say(`Das ließ sich nicht öffnen. ${reasonOf(error)}`);
    } finally {
      button.removeAttribute('aria-disabled');
    }
  });
  return () => {
    turn += 1;
    open?.close();
    open = undefined;
    state.textContent = '';
    place.hidden = true;
    button.hidden = false;
  };
}
