/** Saves the whole budget: for people as one HTML file, of which the pictures are drawn on the page, and for programs as one table. */
import { saveFile } from '../figure/save-file.ts';
import { ownFileName } from './mark.ts';
import type { OwnReader } from './reader.ts';
import { type ReportMap, reportHtml } from './report.ts';
import type { Understanding } from './understanding.ts';

export async function saveReport(reader: OwnReader, understood: Understanding): Promise<void> {
  const maps: ReportMap[] = [];
  for (const { teil, ways } of understood.parts)
    for (const way of ways) maps.push({ teil, way, data: await reader.do('map', teil, way) });
  const day = new Date().toLocaleDateString('de-DE', { dateStyle: 'long' });
  const html = reportHtml(understood, maps, day, document);
  saveFile(`eigene-datei-ungeprueft-${ownFileName(understood.files)}.html`, html, 'text/html');
}

export async function saveFlat(reader: OwnReader, { files }: Understanding): Promise<void> {
  saveFile(`eigene-datei-ungeprueft-${ownFileName(files)}.csv`, await reader.do('flat'), 'text/csv');
}
