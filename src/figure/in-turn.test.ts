import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { buildDocument } from '../charts/document.ts';
import { drawInTurn } from './in-turn.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const onScreen = (narrow: boolean) => vi.stubGlobal('matchMedia', () => ({ matches: narrow }));

it('draws first what the screen shows, and then the other', () => {
  for (const [narrow, first, second] of [
    [true, 'schmal 328', 'breit 840'],
    [false, 'breit 840', 'schmal 328'],
  ] as const) {
    onScreen(narrow);
    const drawn: string[] = [];
    drawInTurn(buildDocument().createElement('div'), (name, width) => drawn.push(`${name} ${width}`));
    expect(drawn).toEqual([first]);
    vi.runAllTimers();
    expect(drawn).toEqual([first, second]);
  }
});

it('drops what a newer picture of the same place has overtaken, and nothing of another place', () => {
  onScreen(true);
  const drawn: string[] = [];
  const [one, other] = [buildDocument().createElement('div'), buildDocument().createElement('div')];
  drawInTurn(one, (name) => drawn.push(`old ${name}`));
  drawInTurn(other, (name) => drawn.push(`other ${name}`));
  drawInTurn(one, (name) => drawn.push(`new ${name}`));
  vi.runAllTimers();
  expect(drawn).toEqual(['old schmal', 'other schmal', 'new schmal', 'other breit', 'new breit']);
});
