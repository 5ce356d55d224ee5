import { expect, it } from 'vitest';
import { EASY_PARTS } from './parts.ts';

const parts = EASY_PARTS({ stadt: 'Musterstadt', amtlich: false, spent: ['Schulen'], received: ['Steuern'] });
const sentences = parts.flatMap(({ lines }) => lines.map((line) => (typeof line === 'string' ? line : line.text)));

it('says one thing a line, in few words, without a number', () => {
  for (const sentence of sentences) {
    expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(10);
    expect(sentence, sentence).not.toMatch(/\d|[;(]/);
    expect(sentence, sentence).toMatch(/^[^.]+[.?:]$/);
  }
});

it('names nothing where the plan has no names', () => {
  const empty = EASY_PARTS({ stadt: 'Musterstadt', amtlich: true, spent: [], received: [] });
  expect(empty.flatMap(({ lines }) => lines).filter((line) => typeof line === 'object' && 'items' in line)).toEqual([]);
});
