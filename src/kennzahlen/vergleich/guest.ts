import type { IndicatorCities } from './city-table.ts';

/** What the page needs to show one more city: a file of its own, asked for when the city is chosen. */
export interface Guest {
  readonly name: string;
  readonly paare: readonly GuestPair[];
}

/** One indicator with the city behind the named ones. */
export interface GuestPair extends IndicatorCities {
  readonly cities: readonly GuestCourse[];
  readonly umbrueche: readonly number[];
  /** "Bedorf 455 % (−55 Punkte)". */
  readonly beside: string;
}

/** The years of a city that have a value, as short as a file wants them. */
export interface GuestCourse {
  readonly name: string;
  readonly klasse: string;
  /** Year, value, and a number for the piece of the line that they belong to. */
  readonly jahre: readonly (readonly [jahr: number, wert: number, stueck: number])[];
}

/** Where the file of a city stands. */
export const guestPath = (ags: string): string => `/vergleich/staedte/${ags}.json`;
