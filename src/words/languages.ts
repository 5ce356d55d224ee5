import { EN } from './en/index.ts';

/** What a folder of words says. */
export type Words = typeof EN;

/** The languages beside German. */
export const LANGUAGES: readonly Words[] = [EN];
