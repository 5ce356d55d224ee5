/** Where the complete tables lie when not all of them are published: outside of what becomes the site. */
export const TABLES_FOLDER = '.cache/tabellen';
