/** Which part of the budget amounts belong to: a column, the chart of accounts, the word for the direction, the titles; else a question. */
import { TEIL } from '../../schema/values.ts';
import { once } from '../once.ts';
import { remembered } from '../remembered.ts';
import { plainWords, type Teil, teilIn, teilOfDirection } from '../roles/words.ts';
import type { ChartFound } from './chart-evidence.ts';
import type { Given } from './direction.ts';

/** The part of each row; undefined: its columns say it. */
export function partsOf(given: Given, found: ChartFound | undefined): readonly (Teil | undefined)[] {
  const { roles, table, amounts, answers, findings } = given;
  const all = (teil: Teil | undefined): (Teil | undefined)[] =>
    remembered(table, `teil ${teil}`, [], () => table.rows.map(() => teil));
  const said = teilIn(answers.get('teil') ?? '') ?? TEIL.find((teil) => teil === answers.get('teil'));
  if (said) return all(said);
  const column = roles.find(({ role }) => role.kind === 'teil')?.column;
  if (column)
    return remembered(column, 'teile', [], () => column.cells.map(once((cell) => teilIn(cell.toLowerCase()))));
  if (found?.tellsParts) {
    const { codes, chart } = found;
    return remembered(codes, 'teile', [chart], () => codes.map((code) => chart.meaningOf(code)?.teil));
  }
  const direction = roles.find(({ role }) => role.kind === 'richtung')?.column;
  const ofWord = once((cell: string) => teilOfDirection(plainWords(cell)));
  // Ertrag and Auszahlung in one column are of two parts
  if (direction && [...direction.values.keys()].every(ofWord)) {
    const parts = new Set([...direction.values.keys()].map(ofWord));
    const only = parts.size === 1 ? [...parts][0] : undefined;
    return remembered(direction, 'parts', [], () => direction.cells.map((cell) => ofWord(cell) ?? only));
  }
  if (amounts.length > 0 && amounts.every(({ header }) => header.teil)) return all(undefined);
  const one = partOfTitles(given) ?? partOfLines(given);
  if (!one)
    findings.ask({
      id: 'teil',
      text: 'Welcher Teil des Haushalts ist die Datei?',
      options: TEIL,
    });
  return all(one);
}

function partOfTitles({ roles, table }: Given): Teil | undefined {
  const keys = roles.filter(({ role }) => role.kind === 'gliederung').map(({ column }) => column.title);
  return teilIn(plainWords([...table.titles, table.sheet, ...keys].join(' ')));
}

/** The one part that the names of the lines speak of. */
function partOfLines({ levels }: Given): Teil | undefined {
  const lines = levels
    .filter(({ klassifikation }) => klassifikation === 'art')
    .flatMap(({ labels }) => [...new Set(labels)]);
  const apart = (line: string): string =>
    plainWords(line).replace(/(\p{L})(ertr(ä|a)g|aufwend|einzahl|auszahl)/gu, '$1 $2');
  const parts = new Set(lines.map((line) => teilOfDirection(apart(line))).filter(Boolean));
  return parts.size === 1 ? [...parts][0] : undefined;
}
