/** Named cities that have a switch of their own: style knows so many. Of a page that can fetch others, more are chosen by name. */
export const SWITCHES = 6;
