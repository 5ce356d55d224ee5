import { describe, expect, it } from 'vitest';
import { buildDocument } from './document.ts';
import { type PlanStroke, planStrokes } from './plan-strokes.ts';

const plan = (von: number, bis: number, million: number): PlanStroke => ({
  von,
  bis,
  wert: million * 1e6,
  geplant: true,
  title: '',
});

/** Base line of each amount that is written. */
function labels(plans: readonly PlanStroke[], width = 800): Record<string, number> {
  const svg = planStrokes(plans, { label: '', width }, buildDocument());
  const words = [...svg.querySelectorAll('text[font-weight="600"]')];
  return Object.fromEntries(words.map((one) => [one.textContent, Number(one.getAttribute('y'))]));
}

describe('amounts beside their marks', () => {
  const plans = [plan(2030, 2033, 240), plan(2031, 2034, 252), plan(2033, 2036, 242)];

  it('of strokes that nearly meet, the higher is told above them and the lower below', () => {
    const { '252,0 in 4 Jahren': above = 0, '240,0 in 4 Jahren': below = 0 } = labels(plans);
    expect(above).toBeGreaterThan(0);
    expect(below - above).toBeGreaterThan(20);
  });

  it('say nothing where another mark lies between', () => {
    expect(Object.keys(labels([plan(2030, 2033, 240), plan(2030, 2033, 244), plan(2030, 2033, 242)]))).toHaveLength(2);
  });

  it('stand within a column only where they fit', () => {
    const plans = [plan(2030, 2030, 60), plan(2030, 2033, 244)];
    expect(labels(plans)['60,0']).toBeGreaterThan(labels(plans)['244,0 in 4 Jahren'] as number);
    expect(labels([...plans, plan(2034, 2050, 1000)], 300)['60,0']).toBeUndefined();
  });
});
