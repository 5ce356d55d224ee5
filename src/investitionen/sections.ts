import type { Section } from '../ui/navigation.ts';
import { INVESTMENTS_PAGE } from '../words/de/investments/pages.ts';
import type { Investments } from './measures.ts';

/** Where every figure stands, with its filter. */
export const ALL_FIGURES = '/investitionen/zahlen/';

/** The pages of the topic; a city without measures has one. */
export const sectionsOf = ({ measures }: Pick<Investments, 'measures'>): Section[] =>
  measures.length === 0
    ? []
    : [
        { href: '/investitionen/', text: INVESTMENTS_PAGE.overview },
        { href: ALL_FIGURES, text: INVESTMENTS_PAGE.allFigures },
      ];
