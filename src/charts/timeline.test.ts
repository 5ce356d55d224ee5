import { describe, expect, it } from 'vitest';
import fc from '../../scripts/testing/properties.ts';
import { lanesOf, type Span } from './timeline.ts';

const span = (von: number, bis: number, form: Span['form'] = 'betrag'): Span => ({
  von,
  bis,
  form,
  text: '',
  geplant: true,
});

describe('lanes', () => {
  it('hold what does not overlap in one line, and set below each other what does', () => {
    const [a, b, c] = [span(2020, 2023), span(2024, 2024), span(2022, 2025)];
    expect(lanesOf([a, b, c])).toEqual([[b, a], [c]]);
  });

  it('leave room for the words beside an estimate', () => {
    expect(lanesOf([span(2022, 2022, 'kosten'), span(2024, 2024)])).toHaveLength(2);
    expect(lanesOf([span(2022, 2022, 'kosten'), span(2027, 2027)])).toHaveLength(1);
  });

  it('lose nothing and never overlap, whatever the years', () => {
    const any = fc
      .tuple(fc.integer({ min: 2000, max: 2030 }), fc.integer({ min: 0, max: 6 }))
      .map(([von, length]) => span(von, von + length));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), (spans) => {
        const lanes = lanesOf(spans);
        expect(lanes.flat()).toHaveLength(spans.length);
        for (const lane of lanes) {
          const sorted = [...lane].sort((a, b) => a.von - b.von);
          expect(sorted.every((one, at) => at === 0 || (sorted[at - 1] as Span).bis < one.von)).toBe(true);
        }
      }),
    );
  });
});
