import { describe, expect, it } from 'vitest';
import { type Fault, Refused } from './refused.ts';

const fault = (record: number, more: Partial<Fault> = {}): Fault => ({
  kind: 'kein Betrag',
  file: 'plan.csv',
  record,
  column: 'Betrag',
  text: `x${record}`,
  expected: 'eine Zahl',
  ...more,
});

describe('a refusal', () => {
  it('names file, record, column and what was expected', () => {
    expect(Refused.of(fault(3)).message).toBe(
      'plan.csv, Datensatz 3, Spalte Betrag: kein Betrag: „x3“ (erwartet: eine Zahl)',
    );
  });

  it('tells a cause once, with how often, the first places, and the answer that cures it', () => {
    const all = [1, 2, 3, 4, 5, 6, 7].map((record) => fault(record, { cure: 'spalte:Betrag=ohne' }));
    expect(new Refused([...all, fault(9, { column: 'Saldo' })]).message.split('\n')).toEqual([
      'plan.csv, Spalte Betrag: kein Betrag, 7-mal: Datensatz 1 „x1“, Datensatz 2 „x2“, Datensatz 3 „x3“, Datensatz 4 „x4“, Datensatz 5 „x5“ … (erwartet: eine Zahl)',
      '    --answer "spalte:Betrag=ohne"',
      'plan.csv, Datensatz 9, Spalte Saldo: kein Betrag: „x9“ (erwartet: eine Zahl)',
    ]);
  });
});
