import { describe, expect, it } from 'vitest';
import { keepApart } from './keep-apart.ts';

const label = (text: string, x: number, y = 20) => ({ text, x, y, size: 12, weight: 400 });
const texts = (...labels: ReturnType<typeof label>[]) => keepApart(labels, (one) => one, 300).map(({ text }) => text);

describe('labels beside each other', () => {
  it('all stay where there is room', () => {
    expect(texts(label('12,5', 40), label('13,5', 90))).toEqual(['12,5', '13,5']);
  });

  it('of two that meet the first stays, at any height', () => {
    expect(texts(label('12,5', 40), label('13,5', 60), label('14,5', 60, 60))).toEqual(['12,5', '14,5']);
  });

  it('one that would lie on what is drawn goes', () => {
    const column = { left: 50, right: 60, top: 0, bottom: 100 };
    expect(keepApart([label('12,5', 40), label('13,5', 90)], (one) => one, 300, [column])).toEqual([label('13,5', 90)]);
  });

  it('one that would leave the chart goes', () => {
    expect(texts(label('12,5', 5), label('13,5', 298))).toEqual([]);
  });
});
