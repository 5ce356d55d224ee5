import { expect, it } from 'vitest';
import { type FigureFiles, figureFiles, registerFigure } from './figure.ts';

const files = (page: string, csv: string): FigureFiles => ({
  id: 'haushalt',
  page,
  csv,
  svg: '<svg/>',
  headline: 'Satz',
  sub: 'Was',
  credit: 'Quelle: Stadt.',
  charts: [],
  html: '',
  embed: () => '',
});

it('a figure may be shown on several pages and belongs to the most particular one, but two figures never share a name', () => {
  registerFigure(files('/', 'a;1'));
  registerFigure(files('/haushalt/', 'a;1'));
  registerFigure(files('/', 'a;1'));
  expect(() => registerFigure(files('/haushalt/', 'a;2'))).toThrow('Zwei Abbildungen heißen «haushalt».');
  expect([...figureFiles().values()].map(({ id, page }) => [id, page])).toEqual([['haushalt', '/haushalt/']]);
});
