/** Workbooks for tests. */
import { strToU8, zipSync } from 'fflate';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The cells of a list as those of a workbook, all of them texts; at most 26 columns. */
export const workbookOf = (list: string): Uint8Array =>
  workbookOfRows(
    list
      .trim()
      .split('\n')
      .map((row) => row.split(';')),
  );

/** The same of rows. */
export function workbookOfRows(rows: readonly (readonly string[])[]): Uint8Array {
  const cell = (text: string, column: number, line: number): string =>
    `<c r="${String.fromCharCode(65 + column)}${line + 1}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
  const row = (cells: readonly string[], line: number): string =>
    `<row r="${line + 1}">${cells.map((one, column) => cell(one, column, line)).join('')}</row>`;
  return zipSync({
    'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="Liste" r:id="rId1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows.map(row).join('')}</sheetData></worksheet>`),
  });
}
