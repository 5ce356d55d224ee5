import * as budget from './budget.ts';
import { cities } from './cities.ts';
import { data } from './data.ts';
import { digital } from './digital.ts';
import { ENGLISH_FRAME } from './frame.ts';
import { investments } from './investments.ts';
import { comparison, keyFigures } from './key-figures.ts';
import { ENGLISH } from './language.ts';
import { method } from './method.ts';
import { OVERVIEW } from './overview.ts';
import { ENGLISH_PAGE } from './page.ts';
import { ENGLISH_SEARCH, FOUND } from './search.ts';
import { sheets } from './sheets.ts';
import * as site from './site.ts';

/** Everything that is said in English. Another language is a folder that says the same. */
export const EN = {
  language: ENGLISH,
  frame: ENGLISH_FRAME,
  page: ENGLISH_PAGE,
  budget,
  site,
  method,
  overview: OVERVIEW,
  keyFigures,
  sheets,
  comparison,
  cities,
  investments,
  digital,
  data,
  search: ENGLISH_SEARCH,
  found: FOUND,
} as const;
