/**
 * Folders of the packages whose code is part of what a browser gets, by their names. The bundler adds them, the page on licences reads
 * them: as in `figure/collector.mjs`, this module is left out of the bundle so that both have the same one.
 * @type {Map<string, string>}
 */
export const shipped = new Map();
