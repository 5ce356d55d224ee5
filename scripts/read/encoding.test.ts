import { describe, expect, it } from 'vitest';
import { BROKEN } from '../../src/schema/signs.ts';
import { decode, isMultibyteUtf8, signFault } from './encoding.ts';

describe('decode', () => {
  it('reads the letters that Windows-1252 has and ISO-8859-1 has not', () => {
    const bytes = Uint8Array.of(0x80, 0x20, 0x84, 0x47, 0x93, 0x20, 0x96, 0x20, 0xfc);
    expect(decode(bytes, 'windows-1252')).toBe('€ „G“ – ü');
    expect(decode(bytes, 'iso-8859-1')).toBe('€ „G“ – ü');
  });

  it('drops the BOM of UTF-8', () => expect(decode(Buffer.from('\uFEFFags'), 'utf-8')).toBe('ags'));

  it('marks what it cannot read', () => {
    expect(decode(Uint8Array.of(0x42, 0xfc), 'utf-8')).toMatch(BROKEN);
    expect(decode(Uint8Array.of(0x81), 'windows-1252')).toMatch(BROKEN);
    expect('Müller – 5 €\t\n').not.toMatch(BROKEN);
  });

  it('names control signs and halves of signs as such, and shows them', () => {
    expect(signFault('Kitas\u0001', 'utf-8')).toEqual({
      kind: 'Steuerzeichen',
      text: 'Kitas\\u0001',
      expected: 'Text ohne Steuerzeichen',
    });
    expect(signFault('Kita\ud83d', 'utf-8')?.kind).toBe('Steuerzeichen');
    expect(signFault('Br\ufffdcke', 'utf-8')?.kind).toBe('falsche Kodierung');
    expect(signFault('Kita 🎈', 'utf-8')).toBeUndefined();
  });
});

describe('isMultibyteUtf8', () => {
  it('tells UTF-8 from single bytes, and plain ASCII from both', () => {
    expect(isMultibyteUtf8(Buffer.from('Bürger'))).toBe(true);
    expect(isMultibyteUtf8(Buffer.from('Bürger', 'latin1'))).toBe(false);
    expect(isMultibyteUtf8(Buffer.from('Buerger'))).toBe(false);
  });
});
