import Papa from 'papaparse';
import { decodeWindows1252 } from './windows-1252.ts';

/** How a file in `data/` is written where its descriptor says nothing. */
export const USUAL_FORM = { encoding: 'utf-8', delimiter: ',' } as const;

/** The text of a file in `data/`. What its descriptor calls ISO-8859-1 is Windows-1252 in practice. */
export const decodeFile = (bytes: Uint8Array, encoding: string): string =>
  /^utf/i.test(encoding) ? new TextDecoder('utf-8').decode(bytes) : decodeWindows1252(bytes);

/**
 * The records of a CSV file in `data/`, one by one, so that of 400,000 only the wanted ones have to be kept: the one place that
 * says which record has which number.
 * @param take gets the number of the record (0 is the header, blank lines count), its cells, and whether its quotes are broken
 */
export function eachRecord(
  content: string,
  delimiter: string,
  take: (record: number, cells: string[], broken: boolean) => void,
): void {
  // a file that was put together of two may end its records in two ways
  const text = content.includes('\r') ? content.replace(/\r\n?/g, '\n') : content;
  if (text.includes('"')) eachParsed(text, delimiter, take);
  else eachLine(text, (record, line) => take(record, line.split(delimiter), false));
}

function eachParsed(text: string, delimiter: string, take: Parameters<typeof eachRecord>[2]): void {
  let record = -1;
  // the parser takes the line end of the last record for the start of another one
  let blank: string[] | undefined;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    header: false,
    step: ({ data: cells, errors }) => {
      if (blank) take(record, blank, false);
      record += 1;
      blank = cells.length === 1 && cells[0] === '' ? cells : undefined;
      if (!blank) take(record, cells, errors.length > 0);
    },
  });
}

/** Without quotes every line is a record: to ask the parser takes twice as long, and most of our figures are such files. */
function eachLine(text: string, take: (record: number, line: string) => void): void {
  let record = 0;
  for (let at = 0; at < text.length; record += 1) {
    const end = text.indexOf('\n', at);
    const next = end < 0 ? text.length : end;
    take(record, text.slice(at, next));
    at = next + 1;
  }
}
