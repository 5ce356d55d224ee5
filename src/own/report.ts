/**
 * A whole budget that was read, as one HTML file that opens without a network and without a script: the figures and tables of its top
 * levels, and how it was read, for a mail to colleagues. It says everywhere whose file it is, and that nobody has checked it.
 */
import { partNamed } from '../budget/part.ts';
import type { Figure } from '../figure/figure.ts';
import { firstView } from '../haushalt/map/state.ts';
import { type MapData, type MapNode, readNode } from '../haushalt/map/tree-data.ts';
import { type Measure, partsOf, plain, type View } from '../haushalt/map/view.ts';
import { WAYS_IN } from '../haushalt/ways-in.ts';
import type { Klassifikation } from '../schema/values.ts';
import { number } from '../text/format.ts';
import { escapeHtml } from '../text/html.ts';
import { OWN_READ, OWN_REPORT } from '../words/de/own/read.ts';
import { changesFigure, firstChoice } from './changes-html.ts';
import { mapFigureOf } from './map-html.ts';
import { markText } from './mark.ts';
import { reportFigure } from './report-figure.ts';
import { REPORT_STYLE } from './report-style.ts';
import { sumsFigure } from './sums-figure.ts';
import type { ReadTable, Understanding } from './understanding.ts';

/** The budget by one classification. */
export interface ReportMap {
  readonly teil: string;
  readonly way: Klassifikation;
  readonly data: MapData;
}

/** Of so many entries of the top level the parts are shown. */
const OPENED = 12;

/** Nothing may be fetched, sent or run, whatever stands in the file. */
const STRICT = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * @param day on which it is made, in words
 * @param document where its pictures are drawn
 */
export function reportHtml(
  understood: Understanding,
  maps: readonly ReportMap[],
  day: string,
  document: Document,
): string {
  const { files, sums, parts } = understood;
  const names = files.map(({ name }) => name);
  const title = OWN_REPORT.title(names.join(', '));
  const mark = `<p class="mark">${escapeHtml(markText(files))}</p>`;
  const draw = (figure: Figure): string => reportFigure(figure, document);
  const sections = maps.map(({ teil, way, data }) => {
    const name = [parts.length > 1 && partNamed(teil).name, WAYS_IN[way].name].filter(Boolean).join(', nach ');
    const choice = firstChoice(data);
    const changes = choice && changesFigure(data, choice, names);
    const all = [...mapFigures(data, names, files), ...(changes ? [changes] : [])];
    const heading = parts.length > 1 ? name : OWN_REPORT.way(WAYS_IN[way].name);
    return `<section><h2>${escapeHtml(heading)}</h2>${all.map(draw).join('')}</section>`;
  });
  return `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${STRICT}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escapeHtml(OWN_REPORT.tabTitle(title))}</title><style>${REPORT_STYLE}</style></head><body><main>
<h1>${escapeHtml(title)}</h1>${mark}<p class="sub">${OWN_REPORT.made(escapeHtml(day))}</p>
<section><h2>Summen</h2>${draw(sumsFigure(sums, names, false))}</section>
${sections.join('\n')}
<section><h2>${OWN_REPORT.reading}</h2>${understood.tables.map(readHtml).join('')}${leftOut(understood)}</section>
${mark}</main></body></html>
`;
}

/** The top level, and the parts of its largest entries. */
function mapFigures(data: MapData, names: readonly string[], files: Understanding['files']): Figure[] {
  const root = readNode(data.wurzel);
  return measuresOf(data).flatMap((measure) => {
    const top: View = { ...firstView(data, root), measure };
    const size = (node: MapNode): number => node[measure][top.column] ?? 0;
    const opened = partsOf(root)
      .filter((node) => partsOf(node).length > 1 && size(node) > 0)
      .sort((a, b) => size(b) - size(a));
    return [top, ...opened.slice(0, OPENED).map((node): View => ({ ...top, node }))].map((view) => {
      const figure = mapFigureOf(data, view, files);
      return { ...figure, sources: names, notes: view === top ? openedNote(opened.length) : [] };
    });
  });
}

const openedNote = (count: number): string[] => (count > OPENED ? [OWN_REPORT.opened(OPENED, count)] : []);

/** Kinds of money come in or go out; of what money is for the table has both. */
function measuresOf({ tafel, wurzel }: MapData): Exclude<Measure, 'netto'>[] {
  const [ein, aus] = [wurzel[8], wurzel[9]].map((amounts) => amounts.some((amount) => amount !== null));
  if (tafel.oneSided) return [...(aus ? (['aus'] as const) : []), ...(ein ? (['ein'] as const) : [])];
  return [aus ? 'aus' : 'ein'];
}

const list = (lines: readonly string[]): string =>
  `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;

function readHtml({ file, rows, columns, direction }: ReadTable): string {
  const lines = columns.map(
    ({ name, role, reason }) =>
      `<tr><th scope="row">${escapeHtml(plain(name))}</th><td>${escapeHtml(role)}</td><td>${escapeHtml(reason)}</td></tr>`,
  );
  return `<h3>${escapeHtml(file)}</h3><p class="sub">${OWN_REPORT.records(number(rows), escapeHtml(direction))}</p><div class="scroll"><table><thead><tr><th scope="col">Spalte</th><th scope="col">${OWN_REPORT.readAs}</th><th scope="col">weil</th></tr></thead><tbody>${lines.join('')}</tbody></table></div>`;
}

function leftOut({ leftOut: left, remarks, skipped }: Understanding): string {
  const lines = left.map(({ file, reason, count }) => `${number(count)} ${reason}, ${file}`);
  const further = [...remarks, ...skipped.map((one) => OWN_READ.skipped(one))];
  return `<h3>${OWN_REPORT.notCounted}</h3>${lines.length > 0 ? list(lines) : `<p>${OWN_READ.nothing}</p>`}${further.length > 0 ? `<h3>Hinweise</h3>${list(further)}` : ''}`;
}
