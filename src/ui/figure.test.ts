import { expect, it } from 'vitest';
import { figureFiles, registerFigure } from './figure.ts';

it('a figure may be shown on several pages, but two figures never share a name', () => {
  registerFigure('haushalt', { csv: 'a;1', svg: '<svg/>' });
  registerFigure('haushalt', { csv: 'a;1', svg: '<svg/>' });
  expect(() => registerFigure('haushalt', { csv: 'a;2', svg: '<svg/>' })).toThrow(
    'Zwei Abbildungen heißen «haushalt».',
  );
  expect([...figureFiles().keys()]).toEqual(['haushalt']);
});
