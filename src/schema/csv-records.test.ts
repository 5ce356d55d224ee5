import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eachRecord } from './csv-records.ts';

function recordsOf(content: string): (readonly [number, string[]])[] {
  const found: (readonly [number, string[]])[] = [];
  eachRecord(content, ';', (record, cells) => found.push([record, cells]));
  return found;
}

it('a file without quotes has the records that the parser finds', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ä', ' ', ';', '\n', '\r', '1') });
  fc.assert(
    fc.property(text, (content) => {
      // one quoted record more is read by the parser, all of it
      const more = content === '' || /[\r\n]$/.test(content) ? '"x"' : '\n"x"';
      expect(recordsOf(content)).toEqual(recordsOf(content + more).slice(0, -1));
    }),
  );
});
