import { expect, it } from 'vitest';
import { Collector, PageFigures } from './collector.mjs';
import type { PassedFigure } from './handed-over.ts';

const passed = (id: string, page: string, csv = 'a;1', drawings: PassedFigure['drawings'] = null): PassedFigure => ({
  id,
  page,
  csv,
  svg: null,
  headline: 'Satz',
  sub: 'Was',
  credit: 'Quelle: Stadt.',
  drawings,
  structured: {},
  embed: () => '',
});

it('a figure may be shown on several pages and belongs to the most particular one, but two figures never share a name', () => {
  const collector = new Collector();
  for (const page of ['/', '/haushalt/', '/']) collector.add(passed('haushalt', page));
  expect(() => collector.add(passed('haushalt', '/haushalt/', 'a;2'))).toThrow('Zwei Abbildungen heißen «haushalt».');
  expect([...collector.figures.values()].map(({ id, page }) => [id, page])).toEqual([['haushalt', '/haushalt/']]);
});

it('a page is announced by its first figure that has a picture, in the order in which they began', () => {
  const collector = new Collector();
  const page = new PageFigures(collector, '/haushalt/');
  const [first, second, third] = [page.place(), page.place(), page.place()] as [number, number, number];
  const drawings = { schmal: '<svg/>', breit: '<svg/>' };
  page.add(third, passed('c', '/haushalt/', '', drawings));
  page.add(second, passed('b', '/haushalt/', '', drawings));
  page.add(first, passed('a', '/haushalt/'));
  expect(page.firstWithPicture?.id).toBe('b');
  expect(collector.figures.size).toBe(3);
});

it('what links to a page show is kept, and its picture drawn at once', () => {
  const drawn: string[] = [];
  const collector = new Collector(({ path }) => drawn.push(path));
  const picture = { path: '/teilen/haushalt.png', alt: '', svg: '<svg/>' };
  new PageFigures(collector, '/haushalt/').share({ titel: 'Haushalt', beschreibung: '', picture });
  expect(collector.pages.get('/haushalt/')?.titel).toBe('Haushalt');
  expect(drawn).toEqual(['/teilen/haushalt.png']);
});
