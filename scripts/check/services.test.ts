import { describe, expect, it } from 'vitest';
import { levelFault } from './services.ts';

describe('a level', () => {
  it('belongs to a model and lies on its scale', () => {
    expect([levelFault('0', '0-4'), levelFault('4', '0-4'), levelFault('7', '0-7'), levelFault(null, null)]).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('is refused without model, beyond its scale, or when it is no whole number', () => {
    expect(levelFault('2', null)).toMatch(/ein Modell/);
    expect(levelFault(null, '0-4')).toMatch(/eine Stufe/);
    expect(levelFault('5', '0-4')).toBe('eine Stufe von 0 bis 4');
    expect(levelFault('-1', '0-7')).toBe('eine Stufe von 0 bis 7');
    expect(levelFault('2.5', '0-7')).toBe('eine Stufe von 0 bis 7');
  });
});
