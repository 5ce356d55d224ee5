import { describe, expect, it } from 'vitest';
import { type Column, columnValues, type TextPart } from './columns.ts';

/** Texts as Arrow lays them out; a missing one has no bytes. */
function part(texts: readonly (string | null)[]): TextPart {
  const bytes = texts.map((text) => new TextEncoder().encode(text ?? ''));
  const offsets = [0];
  for (const one of bytes) offsets.push((offsets.at(-1) ?? 0) + one.length);
  return {
    length: texts.length,
    valueOffsets: offsets,
    values: Uint8Array.from(bytes.flatMap((one) => [...one])),
    getValid: (at) => texts[at] !== null,
  };
}

const column = (...parts: (string | null)[][]): Column => ({
  type: { typeId: 5 },
  data: parts.map(part),
  get: () => undefined,
});

const read = (...parts: (string | null)[][]): unknown[] => columnValues(column(...parts), parts.flat().length);

describe('the texts of a column', () => {
  it('are read as they are, repeated or not, in any script', () => {
    const texts = ['a', 'a', 'ab', 'b', 'b', 'Görlitz', 'Görlitz', 'Gorlitz', 'Chóśebuz', '€', ''];
    expect(read(texts)).toEqual(texts);
  });

  it('tell what is missing from what is empty, also between equal ones', () => {
    const texts = [null, '', 'a', null, 'a', '', null, ''];
    expect(read(texts)).toEqual(texts);
  });

  it('go on over several parts', () => {
    expect(read(['a', 'a'], [], ['a', null], ['b'])).toEqual(['a', 'a', 'a', null, 'b']);
  });
});

describe('other columns', () => {
  it('are read one by one', () => {
    const numbers: Column = { type: { typeId: 3 }, data: [], get: (at) => [1, null, 3][at] };
    expect(columnValues(numbers, 3)).toEqual([1, null, 3]);
    expect(columnValues(null, 2)).toEqual([undefined, undefined]);
  });
});
