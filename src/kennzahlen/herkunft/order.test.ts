import { describe, expect, it } from 'vitest';
import { cities, comparison, statisticOf, wert } from '../../../tests/fixture-city/figures.ts';
import { linesHtml } from '../../ui/origin/lines.ts';
import type { Region } from '../queries.ts';
import { groupOrder } from './order.ts';

const four = cities(4);
const [home] = four as [Region];
const rows = [3, 9, 9, 1].map((value, at) => wert((four[at] as Region).ags, 2001, value));
const found = groupOrder(comparison(four), statisticOf(rows, home), { gruppe: 'alle', jahr: 2001, einheit: 'EUR' });

describe('the list of values behind a place', () => {
  const [line] = found.place(home.ags);
  const html = linesHtml({ caption: '', first: '', blocks: line ? [{ id: 'a', lines: [line] }] : [] });

  it('starts with the highest and numbers each by its place', () => {
    expect(line?.zahl).toBe(3);
    expect([...html.matchAll(/<li value="(\d)">/g)].map(([, number]) => number)).toEqual(['1', '1', '3', '4']);
  });

  it('marks the city whose place it is', () => {
    expect(html.match(/<li value="\d"><strong>/g)).toEqual(['<li value="3"><strong>']);
  });
});

it('tells of a quarter which place its value has in that list', () => {
  expect(found.quarters.map(({ zahl, ground }) => [zahl, ground.art === 'reihe' && ground.worte])).toEqual([
    [1, 'Von 4 Werten der 1. von unten; in der Liste Platz 4.'],
    [3, 'Von 4 Werten der 2. von unten; in der Liste Platz 3.'],
    [9, 'Von 4 Werten der 3. von unten; in der Liste Platz 1.'],
  ]);
});
