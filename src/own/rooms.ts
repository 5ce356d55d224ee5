/** The rooms that need an engine: the explorer and SQL over the tables of the file. Each is loaded when it is opened, and empty again when the file is read anew. */
import type { PublishedFile } from '../engine/fetch-table.ts';
import { type LazyEngine, lazyEngine } from '../engine/lazy.ts';
import type { Progress } from '../engine/wasm.ts';
import type { Figure } from '../figure/figure.ts';
import type { Options } from '../haushalt/explore/state.ts';
import { reasonOf } from '../ui/question-status.ts';
import { OWN_ROOMS } from '../words/de/own/read.ts';
import type { OwnReader } from './reader.ts';
import { NOBODY, regionOf } from './tables.ts';
import type { Understanding } from './understanding.ts';

/** What a room works on. */
export interface Given {
  readonly reader: OwnReader;
  readonly understood: Understanding;
  /** The population of the years, where the town is named. */
  readonly einwohner: Options['einwohner'];
}

/** A room gets the engine that all share; what is loaded of it is told to the room that waits. */
export interface GivenWithEngine extends Given {
  engine(progress: Progress): LazyEngine;
}

/** An opened room. */
export interface OpenRoom {
  /** What it shows, where that can be saved. */
  readonly figure?: Figure | undefined;
  close(): void;
}

/** Opens a room in its place in the page. */
export type Opening = (place: HTMLElement, given: GivenWithEngine, say: (text: string) => void) => Promise<OpenRoom>;

const OPENINGS: Readonly<Record<string, () => Promise<Opening>>> = {
  kennzahlen: async () => (await import('./ratios-room.ts')).openRatiosRoom,
  erkunden: async () => (await import('./explore-room.ts')).openExploreRoom,
  sql: async () => (await import('./sql-room.ts')).openSqlRoom,
};

export interface Rooms {
  /** Closes what is open: its answers are those of the file as it was read before. */
  reset(): void;
}

/**
 * @param published tables of the site that formulas need
 * @param figures what is shown, by id
 * @param given what there is to work on now; undefined: nothing
 */
export function engineRooms(
  root: HTMLElement,
  published: readonly PublishedFile[],
  figures: Map<string, Figure>,
  given: () => Given | undefined,
): Rooms {
  let engine: LazyEngine | undefined;
  let told: Progress = () => {};
  const withEngine = (): GivenWithEngine | undefined => {
    const now = given();
    if (!now) return undefined;
    return {
      ...now,
      engine(progress) {
        told = progress;
        engine ??= lazyEngine(
          async () => [...(await now.reader.do('tables')), regionOf(now.understood.ags || NOBODY, ''), ...published],
          (done, all) => told(done, all),
          () => Promise.reject(new Error(OWN_ROOMS.noEngine)),
        );
        return engine;
      },
    };
  };
  const all = Object.entries(OPENINGS).map(([name, load]) =>
    room(root.querySelector(`[data-${name}]`) as HTMLElement, load, withEngine, figures),
  );
  return {
    reset() {
      for (const close of all) close();
      engine?.close();
      engine = undefined;
    },
  };
}

function room(
  section: HTMLElement,
  load: () => Promise<Opening>,
  given: () => GivenWithEngine | undefined,
  figures: Map<string, Figure>,
): () => void {
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
    say(OWN_ROOMS.loading);
    try {
      const opened = await (await load())(place, now, say);
      if (own !== turn) return opened.close();
      open = opened;
      if (opened.figure) figures.set(opened.figure.id, opened.figure);
      say('');
      button.hidden = true;
      place.hidden = false;
      place.querySelector<HTMLElement>('select, button, summary')?.focus();
    } catch (error) {
      say(OWN_ROOMS.failed(reasonOf(error)));
    } finally {
      button.removeAttribute('aria-disabled');
    }
  });
  return () => {
    turn += 1;
    if (open?.figure) figures.delete(open.figure.id);
    open?.close();
    open = undefined;
    state.textContent = '';
    place.hidden = true;
    button.hidden = false;
  };
}
