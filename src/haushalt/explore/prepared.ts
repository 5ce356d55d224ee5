/** Answers to the usual questions from sums made at build: one level, any years, whole. The engine answers all others. */
import { cents } from '../../text/cents.ts';
import { type MapData, type MapNode, readNode } from '../map/tree-data.ts';
import { plain } from '../map/view.ts';
import type { Answer } from './sql.ts';
import type { Options, Question } from './state.ts';

/** Is it one level of the whole budget, without internal charging? */
export const isUsual = ({ intern, untergruppe, nur, text }: Question): boolean =>
  !intern && !untergruppe && text === '' && Object.keys(nur).length === 0;

/** Where the sums of the level stand that is asked for. */
export function preparedAddress({ gruppe }: Question, { teil, ebenen }: Options): string | undefined {
  const level = ebenen.find(({ ebene }) => ebene === gruppe);
  return level && `/haushalt/karte/${teil}-${level.klassifikation}.json`;
}

/** The entries of a level; undefined where some amounts are booked above it, which the engine tells as one row. */
function entriesOf(node: MapNode, rang: number): MapNode[] | undefined {
  if (node.rang === rang) return [node];
  if (node.rang >= 0 && node.children.length === 0) return undefined;
  const below = node.children.map((child) => entriesOf(child, rang));
  return below.every((some) => some !== undefined) ? below.flat() : undefined;
}

/** The amount that is asked for; null: not known, or none. */
function amountOf({ ein, aus }: Pick<MapNode, 'ein' | 'aus'>, { groesse }: Question, column: number): number | null {
  const [income, spending] = [ein[column] || null, aus[column] || null];
  if (groesse === 'ertrag') return income;
  if (groesse === 'aufwand') return spending;
  return income === null && spending === null ? null : cents((income ?? 0) - (spending ?? 0));
}

/**
 * The rows of the answer, as the SQL of the question would give them.
 * @param data sums of the classification that the level belongs to
 * @returns undefined where they do not hold the answer
 */
export function preparedAnswers(data: MapData, question: Question, options: Options): Answer[] | undefined {
  const choice = options.fassungen.find(({ fassung }) => fassung === question.fassung);
  const root = readNode(data.wurzel);
  const rang = data.ebenen.findIndex(({ ebene }) => ebene === question.gruppe);
  const entries = rang < 0 ? undefined : entriesOf(root, rang);
  if (!isUsual(question) || !choice || !entries) return undefined;
  return question.jahre.flatMap((jahr) => {
    const column = data.spalten.findIndex(({ key }) => key === choice.spalten[choice.jahre.indexOf(jahr)]);
    const divisor = divisorOf(question, options, jahr, amountOf(root, question, column));
    if (column < 0 || divisor === undefined) return [];
    return entries.flatMap((node): Answer[] => {
      const amount = amountOf(node, question, column);
      const named = { g1: node.key, g1_name: plain(node.name), g1_ziel: node.key, g2: null, g2_name: null };
      return amount === null ? [] : [{ ...named, jahr, wert: amount / divisor }];
    });
  });
}

/** What amounts are divided by; undefined where it is not known. */
function divisorOf(
  { einheit }: Question,
  { einwohner }: Options,
  jahr: number,
  total: number | null,
): number | undefined {
  if (einheit === 'euro') return 1;
  if (einheit === 'anteil') return total || undefined;
  return einwohner.find((row) => row.jahr === jahr)?.wert;
}
