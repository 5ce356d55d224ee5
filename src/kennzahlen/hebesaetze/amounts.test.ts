import { describe, expect, it } from 'vitest';
import { readAmount, readNumber, readRate, tax, withRate } from './amounts.ts';

describe('a number that somebody typed', () => {
  it('is read as Germans write it', () => {
    const read = (text: string) => readNumber(text);
    expect(read('83,42')).toEqual({ zahl: 83.42 });
    expect(read(' 1.234,5 € ')).toEqual({ zahl: 1234.5 });
    expect(read('1 234')).toEqual({ zahl: 1234 });
    expect(read('1.234')).toEqual({ zahl: 1234 });
    expect(read('455 %')).toEqual({ zahl: 455 });
    expect(read('007')).toEqual({ zahl: 7 });
  });

  it('is asked back when it could mean two things or nothing', () => {
    for (const text of [
      '',
      '   ',
      'abc',
      '12.50',
      '1.23',
      '1,234',
      '1.2345',
      '1,2,3',
      '-5',
      '+5',
      '1e9',
      'NaN',
      '٣',
      ',5',
      '5,',
    ]) {
      expect(readNumber(text), text).toHaveProperty('fehler');
    }
  });

  it('has to lie within what the law and sense allow', () => {
    expect(readAmount('0')).toHaveProperty('fehler');
    expect(readAmount('0,01')).toEqual({ zahl: 0.01 });
    expect(readAmount('100.000.001')).toHaveProperty('fehler');
    expect(readAmount('9'.repeat(400))).toHaveProperty('fehler');
    expect(readRate('199,99')).toHaveProperty('fehler');
    expect(readRate('200')).toEqual({ zahl: 200 });
    expect(readRate('1000,01')).toHaveProperty('fehler');
  });
});

describe('the models', () => {
  it('multiply the Messbetrag with the rate, to the cent', () => {
    expect(tax(100, 330)).toBe(330);
    expect(tax(83.42, 330)).toBe(275.29);
    expect(tax(0.01, 455)).toBe(0.05);
  });

  it('divide a planned amount by its own rate and multiply it with another', () => {
    expect(withRate(62_000_000, 455, 455)).toBe(62_000_000);
    expect(withRate(62_000_000, 455, 470)).toBe(64_043_956.04);
    expect(withRate(62_000_000, 455, 1)).toBe(136_263.74);
  });
});
