/** What a script says of a city that cannot be fetched. */

/** Told where the city would have been shown. */
export const CITY_FAILED = 'Die Zahlen dieser Stadt sind gerade nicht zu laden.';
