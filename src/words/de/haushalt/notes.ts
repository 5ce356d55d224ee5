/** What a reader has to know beside the numbers of an entry: internal charging, deductions, former numbers. */
import { euro, shortEuro } from '../../../text/format.ts';
import { dativePlural } from '../../../text/words.ts';

/** Internal charging by direction, which the amounts above leave out. */
export const internalNote = (
  jahr: number,
  sides: readonly { readonly betrag: number; readonly mass: string }[],
): string => {
  const said = sides.map(({ betrag, mass }) => `${euro(betrag)} ${mass}`);
  return `Dazu kommt ${jahr} interne Verrechnung mit anderen Teilen der Verwaltung: ${said.join(', ')}. Sie ist in den Beträgen oben nicht enthalten.`;
};

/** A group of accounts with amounts in both directions: the page is of the one. */
export const otherDirectionNote = (other: string, jahr: number, betrag: number | null, own: string): string =>
  `Hier sind auch ${other} gebucht${betrag === null ? '' : `, ${jahr} ${euro(betrag)}`}. Beträge und Bilder dieser Seite sind die ${own}; im Haushalt nach Art stehen beide.`;

/** What an entry is a part of. */
export const partOfNote = (name: string, official: string): string => `Ein Teil von „${name}“ (${official}).`;

/** Amounts that are taken off; `within`: "Im Aufwand". */
export const deductionsNote = (within: string, jahr: number, off: number, without: number): string =>
  `${within} ${jahr} sind Abzüge von ${shortEuro(off)} enthalten, also Konten mit negativem Betrag; ohne sie wären es ${shortEuro(without)}.`;

/** Revenue here, the expenditure it belongs to on other entries of the same group. */
export const splitBookingsNote = (
  part: { readonly leaves: string; readonly lacks: string; readonly ein: string; readonly aus: string },
  group: { readonly name: string; readonly official: string; readonly lacking: number },
  jahr: number,
  entries: string,
): string =>
  `Der ${part.leaves} steht nur hier: „${group.name}“ (${group.official}) hat als Ganzes ${jahr} einen ${part.lacks} von ${shortEuro(group.lacking)}. ${part.ein} und ${part.aus} können auf verschiedenen ${dativePlural(entries)} stehen.`;

/** Where grants are paid. */
export const NO_RECIPIENTS =
  'Wer Zuschüsse bekommt, steht nur dort, wo ein Name es sagt. Sonst nennt der Plan Summen, keine einzelnen Empfänger.';

/** What a number was in other plans. `plans` and `names` are lists: "„Plan 2029“", "36501 („Jugendclubs“)". */
export const FORMER_NUMBER = {
  /** It took a part of another entry. */
  tookPart: (plans: string, names: string): string =>
    `In ${plans} ein Teil von ${names}. Wie viel davon hierher gehört, sagt der Plan nicht: Beträge von damals lassen sich mit diesen nicht vergleichen.`,
  renamed: (plans: string, names: string): string => `In ${plans} unter der Nummer ${names}.`,
  joined: (plans: string, names: string): string =>
    `In ${plans} getrennt unter den Nummern ${names}; Beträge von damals sind hier zusammengezählt.`,
  apart: (plans: string, names: string): string =>
    `In ${plans} getrennt unter den Nummern ${names}; sie stehen dort für sich.`,
  becamePart: (plans: string, names: string): string => `In ${plans} ein Teil von ${names}.`,
  divided: (plans: string, names: string): string =>
    `In ${plans} aufgeteilt auf ${names}. Wie viel wohin gehört, sagt der Plan nicht: Diese Beträge lassen sich mit denen dort nicht vergleichen.`,
} as const;
