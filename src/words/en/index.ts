import { areas } from './areas.ts';
import * as budget from './budget.ts';
import { changes } from './changes.ts';
import { cities } from './cities.ts';
import { cross } from './cross.ts';
import { data } from './data.ts';
import { digital } from './digital.ts';
import { digitalPages } from './digital-pages.ts';
import { ENGLISH_FRAME } from './frame.ts';
import { investments } from './investments.ts';
import { comparison, keyFigures } from './key-figures.ts';
import { ENGLISH } from './language.ts';
import { legal } from './legal.ts';
import { measures } from './measures.ts';
import { method } from './method.ts';
import { outcomes } from './outcomes.ts';
import { OVERVIEW } from './overview.ts';
import { ENGLISH_PAGE } from './page.ts';
import { ENGLISH_SEARCH, FOUND } from './search.ts';
import { sheets } from './sheets.ts';
import * as site from './site.ts';
import { state } from './state.ts';

/** Everything that is said in English. Another language is a folder that says the same. */
export const EN = {
  language: ENGLISH,
  frame: ENGLISH_FRAME,
  page: ENGLISH_PAGE,
  budget,
  site,
  method,
  overview: OVERVIEW,
  cross,
  changes,
  outcomes,
  areas,
  legal,
  state,
  keyFigures,
  sheets,
  comparison,
  cities,
  investments,
  measures,
  digital,
  digitalPages,
  data,
  search: ENGLISH_SEARCH,
  found: FOUND,
} as const;
