import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { temporaryFolders } from '../testing/folders.ts';
import fc from '../testing/properties.ts';
import { streamRecords } from './records.ts';

const newFolder = temporaryFolders();

async function read(content: string | Buffer, { name = 'x.csv', chunkSize = 1 << 18 } = {}) {
  const path = join(await newFolder(), name);
  await writeFile(path, content);
  const header: string[] = [];
  const records: string[][] = [];
  const sink = {
    header: (cells: readonly string[]) => void header.push(...cells),
    record: (cells: readonly string[], record: number) => {
      expect(record).toBe(records.length + 1);
      records.push([...cells]);
    },
  };
  const done = await streamRecords({ path, encoding: 'utf-8', delimiter: ',' }, sink, chunkSize);
  expect(done.records).toBe(records.length);
  return { ...done, header, records };
}

describe('streamRecords', () => {
  it('reads plain and gzip alike, with the checksum of the file as stored', async () => {
    const content = 'a,b\r\n1,"x, ""y"""\r\n2,"zwei\r\nZeilen"\r\n';
    const expected = {
      header: ['a', 'b'],
      records: [
        ['1', 'x, "y"'],
        ['2', 'zwei\r\nZeilen'],
      ],
    };
    expect(await read(content)).toMatchObject(expected);
    const packed = gzipSync(content);
    const sha256 = createHash('sha256').update(packed).digest('hex');
    expect(await read(packed, { name: 'x.csv.gz' })).toMatchObject({ ...expected, sha256 });
  });

  it('reads the same in chunks of any size', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ß', '"', ',', '\r\n', ' ', '€') });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }),
        fc.constantFrom('\r\n', '\n'),
        fc.integer({ min: 1, max: 30 }),
        async (rows, newline, chunkSize) => {
          const content = Papa.unparse([['k1', 'k2'], ...rows], { newline, quotes: true });
          const { records } = await read(content + newline, { chunkSize });
          expect(records).toEqual(rows);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('names the record whose number of fields is wrong', async () => {
    await expect(read('a,b\n1,2\n3\n')).rejects.toThrow(
      'x.csv, Datensatz 2: falsche Zahl der Felder: „1“ (erwartet: 2)',
    );
  });

  it('names the record whose quotes are broken', async () => {
    await expect(read('a,b\n1,2\n3,"x\n')).rejects.toThrow('x.csv, Datensatz 2: Anführungszeichen fehlerhaft');
  });

  it('stops at a damaged gzip', async () => {
    await expect(read(gzipSync('a,b\n1,2\n'.repeat(1000)).subarray(0, 40), { name: 'x.csv.gz' })).rejects.toThrow(
      'unexpected end of file',
    );
  });
});
