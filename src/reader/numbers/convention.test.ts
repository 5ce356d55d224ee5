import { describe, expect, it } from 'vitest';
import { conventionOf, evidenceOf } from './convention.ts';

const of = (own: readonly string[], ...others: readonly (readonly string[])[]) =>
  conventionOf(evidenceOf(own), others.map(evidenceOf));

describe('what the cells of a column prove', () => {
  it('is counted, with the place of the first', () => {
    expect(evidenceOf(['1', '2,5', '', '1.234', '7.5', '3,25', 'Summe', '12.345', 'x'])).toEqual({
      proof: { ',': { count: 2, first: 1 }, '.': { count: 1, first: 4 } },
      vague: { count: 2, first: 3 },
      strange: [6],
    });
    expect(evidenceOf(['0,5'])).toEqual({
      proof: { ',': { count: 1, first: 0 }, '.': { count: 0 } },
      vague: { count: 0 },
      strange: [],
    });
  });

  it('names no more than twenty that are no numbers', () => {
    expect(evidenceOf(Array.from({ length: 25 }, () => 'Text')).strange).toEqual(
      Array.from({ length: 20 }, (_, at) => at),
    );
  });
});

describe('the way of writing of a column', () => {
  it('is that which its own cells prove, whatever others do', () => {
    expect(of(['1,5', '1.234', '2,75'], ['1.5'])).toEqual({ mark: ',', reason: '2 Zellen mit Dezimalkomma' });
    expect(of(['1.5', '1.234'], ['1,5'])).toEqual({ mark: '.', reason: '1 Zellen mit Dezimalpunkt' });
  });

  it('is a question where they prove both', () => {
    expect(of(['1,5', '1.5'])).toEqual({ mark: undefined, problem: 'two' });
  });

  it('does not matter for whole numbers', () => {
    expect(of(['1', '20', ''], ['1.5'])).toEqual({ mark: ',', reason: 'ganze Zahlen ohne Trennzeichen' });
  });

  it('is that of the other columns where three digits could be thousands', () => {
    const reason = 'wie die anderen Beträge der Tabelle geschrieben';
    expect(of(['1.234'], ['1'], ['2,5'])).toEqual({ mark: ',', reason });
    expect(of(['1.234'], ['2.5'], ['3.75'])).toEqual({ mark: '.', reason });
    expect(of(['1.234'], ['2.5'], ['2,5'])).toEqual({ mark: undefined, problem: 'unknown' });
    expect(of(['1.234'], ['1'], ['5.678'])).toEqual({ mark: undefined, problem: 'unknown' });
    expect(of(['1.234'])).toEqual({ mark: undefined, problem: 'unknown' });
  });
});
