import { parseHTML } from 'linkedom';

/** A document for charts drawn at build time; in the browser the real one is passed instead. */
export const buildDocument = (): Document => parseHTML('<!doctype html><html><body></body></html>').document;
