/** A form that is no firm of its own: it is the city, and has no shares. */
export const isPartOfCity = (rechtsform: string | null): boolean => /^eigenbetrieb/i.test(rechtsform ?? '');
