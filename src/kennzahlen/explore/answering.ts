/** Everything that turns rows into an answer, drawing included: one part, fetched with the first question. */

export { standalone } from '../../charts/standalone.ts';
export { tableCsv } from '../../figure/csv.ts';
export { answerOf } from './answer.ts';
export { load } from './load.ts';
export { renderAnswer } from './render.ts';
export { sortedTable } from './sorted-table.ts';
export { takeAway } from './take.ts';
