import { number, percent } from '../../ui/format.ts';
import { type Formula, formulaHtml } from '../../ui/origin/formula.ts';
import { amountText } from '../../ui/origin/sum-table.ts';
import { formatCell } from '../../ui/table.ts';
import { amounts, type Budget, change, type Field } from '../budget.ts';
import { resultName } from '../sentences.ts';
import { columnAnchor, fieldAnchor, mainColumns, wholeOrigin } from './addresses.ts';
import { at, FIELD_NAME } from './amounts.ts';
import { type Subject, said } from './calculation.ts';
import type { Population } from './population.ts';

/** A part of a whole, with its numbers put in. */
export const shareFormula = (
  name: string,
  teil: { wert: number; href: string },
  ganzes: { wert: number; href: string },
): string =>
  formulaHtml({
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
  const { now } = mainColumns(budget);
  const { summen, prefix, fields } = subject;
  const value = (field: Field) => at(summen, field, now);
  const own = (field: Field) => ({ wert: value(field) ?? 0, href: `#${prefix}${fieldAnchor(field)}` });
  const told = fields.filter((field) => !field.endsWith('intern'));
  const shares = told.flatMap((field) => {
    const total = at(budget.total, field, now);
    if (!total || !value(field) || subject.whole) return [];
    const whole = { wert: total, href: `${wholeOrigin()}#${fieldAnchor(field)}` };
    return [shareFormula(`Anteil am gesamten ${FIELD_NAME[field]} ${now.jahr}`, own(field), whole)];
  });
  // what the lists of parts say in their last row
  const wholes = (told.length > 0 ? told : fields).flatMap((field) =>
    value(field) ? [shareFormula(`Alle Anteile am ${FIELD_NAME[field]} ${now.jahr}`, own(field), own(field))] : [],
  );
  const both = told.length > 1;
  const { ergebnis } = amounts(summen, now.fassung, now.jahr);
  const single = both || !told[0] ? null : value(told[0]);
  const head = both ? ergebnis : single;
  if (!population || head === null) return [...shares, ...wholes];
  const href = both ? `#${prefix}${columnAnchor(now)}` : own(told[0] as Field).href;
  const name = both ? resultName(head) : FIELD_NAME[told[0] as Field];
  const positive = both ? Math.abs(head) : head;
  const perHead: Formula = {
    name: `${name} je Einwohner ${now.jahr} (eigene Rechnung)`,
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
