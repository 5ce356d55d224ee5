import { amounts, type Budget, change, type Field } from '../../budget/budget.ts';
import { directionOf, resultName } from '../../budget/direction.ts';
import { formatCell } from '../../figure/cell.ts';
import { number, percent } from '../../text/format.ts';
import { escapeHtml } from '../../text/html.ts';
import { type Formula, formulaHtml, inputHtml } from '../../ui/origin/formula.ts';
import { amountText } from '../../ui/origin/sum-table.ts';
import { RATIOS } from '../../words/de/haushalt/origin.ts';
import { columnAnchor, fieldAnchor, wholeOrigin } from './addresses.ts';
import { at, fieldName } from './amounts.ts';
import { type Subject, said } from './calculation.ts';
import type { Population } from './population.ts';

/** An amount and where its entry stands. */
interface LinkedAmount {
  readonly wert: number;
  readonly href: string;
}

/** A part of a whole, with its numbers put in; of a part that is the whole there is nothing to divide. */
export const shareFormula = (name: string, teil: LinkedAmount, ganzes: LinkedAmount): string =>
  teil.wert === ganzes.wert
    ? wholeHtml(name, RATIOS.isWhole, ganzes)
    : formulaHtml({
        name,
        formel: 'teil / ganzes',
        pattern: '{teil} € ÷ {ganzes} €',
        zahl: teil.wert / ganzes.wert,
        shown: percent(teil.wert / ganzes.wert),
        inputs: [
          { name: 'teil', shown: amountText(teil.wert), ...teil },
          { name: 'ganzes', shown: amountText(ganzes.wert), ...ganzes },
        ],
      });

/** The entry of a whole's own 100 %: said in passing, for lists of parts lead here from their last row. */
const wholeHtml = (name: string, words: string, { wert, href }: LinkedAmount): string => {
  const amount = inputHtml({ name: 'ganzes', wert, shown: `${amountText(wert)}\u00a0€`, href });
  return `<p data-herkunft="formel" data-zahl="1"><small><span data-formel="ganzes / ganzes">${escapeHtml(name)}</span>${words} (${amount}).</small></p>`;
};

/** New − old of the year that figures tell of, with its numbers put in. */
export const changeFormula = (name: string, neu: number | null, zuvor: number | null, href: string): string =>
  formulaHtml({
    name,
    formel: 'neu - zuvor',
    pattern: '{neu} € − {zuvor} €',
    zahl: change(neu, zuvor),
    shown: `${formatCell(change(neu, zuvor), 'change')} €`,
    inputs: [
      { name: 'neu', wert: neu ?? 0, shown: said(neu), href: neu ? href : undefined },
      { name: 'zuvor', wert: zuvor ?? 0, shown: said(zuvor), href: zuvor ? href : undefined },
    ],
  });

/** Shares and values per head of the year that the figures tell of. */
export function ratiosHtml(budget: Budget, subject: Subject, population: Population | null): string[] {
  const now = budget.selected;
  const { summen, prefix, fields } = subject;
  const value = (field: Field) => at(summen, field, now);
  const own = (field: Field) => ({ wert: value(field) ?? 0, href: `#${prefix}${fieldAnchor(budget.part, field)}` });
  const told = fields.filter((field) => !field.endsWith('intern'));
  const shares = told.flatMap((field) => {
    const total = at(budget.total, field, now);
    if (!total || !value(field) || subject.whole) return [];
    const whole = { wert: total, href: `${wholeOrigin(budget)}#${fieldAnchor(budget.part, field)}` };
    return [shareFormula(`${directionOf(budget.part, field).shareOfWhole} ${now.jahr}`, own(field), whole)];
  });
  // what the lists of parts say in their last row
  const wholes = (told.length > 0 ? told : fields).flatMap((field) =>
    value(field) ? [wholeHtml(`${fieldName(budget.part, field)} ${now.jahr}`, RATIOS.allParts, own(field))] : [],
  );
  const both = told.length > 1;
  const { ergebnis } = amounts(summen, now);
  const single = both || !told[0] ? null : value(told[0]);
  const head = both ? ergebnis : single;
  if (!population || head === null) return [...shares, ...wholes];
  const href = both ? `#${prefix}${columnAnchor(now)}` : own(told[0] as Field).href;
  const name = both ? resultName(budget.part, head) : fieldName(budget.part, told[0] as Field);
  const positive = both ? Math.abs(head) : head;
  const perHead: Formula = {
    name: RATIOS.perHead(name, now.jahr),
    formel: 'betrag / einwohner',
    pattern: '{betrag} € ÷ {einwohner} Einwohner',
    zahl: positive / population.wert,
    shown: formatCell(positive / population.wert, 'head'),
    inputs: [
      { name: 'betrag', wert: positive, shown: amountText(positive), href: positive ? href : undefined },
      { name: 'einwohner', wert: population.wert, shown: number(population.wert), cell: population.cell },
    ],
  };
  return [`${formulaHtml(perHead)}${population.html}`, ...shares, ...wholes];
}
