/** The answer as areas: how large each group is of the whole. Of a result there is no whole, and no picture. */

import { amountUnit } from '../../charts/amount-unit.ts';
import { type TileInput, treemap } from '../../charts/treemap.ts';
import { formatCell } from '../../figure/cell.ts';
import type { Picture } from '../../figure/picture.ts';
import { rowTitle, type Table } from '../../figure/table.ts';
import { percent } from '../../text/format.ts';
import { sizeFor } from '../map/sizes.ts';
import { sizeColour } from '../map/view.ts';
import { idIn, type Options, type Question } from './state.ts';

type Asked = Pick<Options, 'eigene'>;

/** Tiles of the groups in the first year; links lead where those of the table do. */
function tilesOf(table: Table, question: Question, options: Asked): TileInput[] {
  const [jahr] = question.jahre;
  const amounts = table.rows.map(({ cells }) => Number(cells[`jahr_${jahr}`]?.value ?? 0));
  const sum = amounts.reduce((total, amount) => total + Math.max(0, amount), 0);
  const unit = amountUnit(amounts);
  const write = {
    euro: (value: number) => unit.text(value),
    'je-einwohner': (value: number) => formatCell(value, 'head'),
    anteil: percent,
  }[question.einheit];
  return table.rows.map((row, index) => {
    const value = amounts[index] ?? 0;
    const second = question.untergruppe ? row.cells[question.untergruppe]?.value : null;
    const name = [rowTitle(table, row), second].filter(Boolean).join(', ');
    const share = sum > 0 ? value / sum : 0;
    return {
      id: String(index),
      name,
      value,
      parts: [],
      shown: write(value),
      title: `${name}: ${write(value)}${question.einheit === 'euro' ? ` ${unit.name}` : ''}, ${percent(share)}`,
      href: row.href ?? `#${idIn(options, 'antwort')}`,
      ...sizeColour(question.groesse === 'ertrag' ? 'ein' : 'aus', share),
    };
  });
}

/** Undefined where the answer is no parts of a whole. */
export function answerPicture(table: Table, question: Question, label: string, options: Asked): Picture | undefined {
  if (question.groesse === 'ergebnis') return undefined;
  const tiles = tilesOf(table, question, options);
  if (tiles.filter(({ value }) => value > 0).length < 2) return undefined;
  return { draw: (document, width) => treemap(tiles, { ...sizeFor(width), label }, document) };
}
