/** The sums of the files on the page, with the form that a printed total is typed into. */
import type { Figure } from '../figure/figure.ts';
import { figureHtml } from './figure-html.ts';
import { totalForm } from './questions-html.ts';
import { sumsFigure } from './sums-figure.ts';
import type { Understanding } from './understanding.ts';

/** @param figures what is shown, by id: it can be saved */
export function sumsHtml(understood: Understanding, figures: Map<string, Figure>): string {
  const { files, sums, questions } = understood;
  const names = files.map(({ name }) => name);
  const figure = sumsFigure(sums, names, questions.length > 0);
  figures.set('summen', figure);
  return figureHtml(figure, files, document) + totalForm(understood);
}
