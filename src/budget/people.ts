/** What people who get money are called together: they are never named. */
export const PEOPLE = 'Einzelpersonen';
