/** What a map is told, and what it is asked to do: all that its page needs before the first action. */
import type { MapData } from './tree-data.ts';
import type { View } from './view.ts';

/** An address that asks for another view than the page begins with. */
export const STATE = /[?&](zeige|jahr|gegen|je|ort)=/;

/** By what something was chosen: a finger first sees what it has tapped, a key takes the focus along. */
export type By = 'mouse' | 'touch' | 'key';

/** A map that has its data. */
export interface Running {
  /** A tile was clicked, tapped, or chosen by a key; false: its link leads on. */
  press(id: string, by: By): boolean;
  /** Takes over what the controls say. */
  choose(): void;
  /** Opens a node. */
  open(id: string, by: By): void;
  /** Closes the sheet of a tap, or opens the node above what is shown; false where there is neither. */
  back(): boolean;
  /** Tells of a tile; of the whole view where nothing is pointed at. */
  tell(id: string | undefined): void;
  close(): void;
}

/** Where a map has its data from, and whether the address holds what is seen of them. */
export interface MapSource {
  data(): Promise<MapData>;
  readonly addressed: boolean;
  /** Told each view that is shown. */
  seen?(view: View): void;
}

/** Takes over a map that has its data. */
export type Begin = (map: HTMLElement, data: MapData, source: MapSource) => Running;

/** Does a map show the sheet of a tap? */
export const isTapped = (map: HTMLElement): boolean => map.classList.contains('tapped');
