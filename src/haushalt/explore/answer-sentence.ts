/** The answer in a sentence: what is largest, of how much. */

import { formatCell } from '../../figure/cell.ts';
import { rowTitle, type Table, type TableRow } from '../../figure/table.ts';
import { percent, shortEuro } from '../../text/format.ts';
import type { Phrase } from '../../text/phrase.ts';
import { ANSWER } from '../../words/de/haushalt/explore.ts';
import type { Options, Question } from './state.ts';

/** Empty where there is no row. */
export function answerSentence(table: Table, question: Question, { worte }: Pick<Options, 'worte'>): Phrase {
  const [jahr] = question.jahre;
  const amountOf = (row: TableRow | undefined): number => Number(row?.cells[`jahr_${jahr}`]?.value ?? 0);
  const rows = [...table.rows].sort((a, b) => amountOf(b) - amountOf(a));
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return [];
  const say = (value: number): string =>
    ({
      euro: shortEuro(value),
      'je-einwohner': ANSWER.perHead(formatCell(value, 'head')),
      anteil: percent(value),
    })[question.einheit];
  const name = (row: TableRow): string =>
    [rowTitle(table, row), question.untergruppe && row.cells[question.untergruppe]?.value].filter(Boolean).join(', ');
  if (question.groesse === 'ergebnis') {
    const most = amountOf(last) < 0 ? { name: name(last), said: say(amountOf(last)) } : undefined;
    const left = amountOf(first) > 0 ? { name: name(first), said: say(amountOf(first)) } : undefined;
    return ANSWER.result(worte.ertrag, worte.aufwand, jahr, most, left);
  }
  const total = amountOf(table.total);
  const whole =
    question.einheit !== 'anteil' && total > 0 ? { share: amountOf(first) / total, said: say(total) } : undefined;
  const word = { text: worte[question.groesse], role: question.groesse };
  return ANSWER.largest(word, jahr, { name: name(first), said: say(amountOf(first)) }, whole);
}
