/** Tells whoever waits for the pages, and not for the pictures of links to them (`scripts/site.mjs`), that they are there. */

/** @typedef {(folder: string) => void} Listener */

/** @type {Listener} */
let listener = () => {};

/** @param {Listener} told is given the folder of the site */
export const whenPagesAreWritten = (told) => {
  listener = told;
};

/** @param {string} folder */
export const pagesAreWritten = (folder) => listener(folder);
