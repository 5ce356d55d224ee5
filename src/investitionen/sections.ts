import type { Section } from '../ui/navigation.ts';
import type { Investments } from './measures.ts';

/** Where every figure stands, with its filter. */
export const ALL_FIGURES = '/investitionen/zahlen/';

/** The pages of the topic; a city without measures has one. */
export const sectionsOf = ({ measures }: Pick<Investments, 'measures'>): Section[] =>
  measures.length === 0
    ? []
    : [
        { href: '/investitionen/', text: 'Überblick' },
        { href: ALL_FIGURES, text: 'Alle Zahlen' },
      ];
