import { number } from '../../text/format.ts';
import { isPlanned } from '../../text/words.ts';
import type { PlanValue } from './plan-values.ts';

/** Sentences made from the data: what of 100 euro comes from where, or goes where. */

const share = (whole: string, part: string, verb: readonly [planned: string, was: string]) =>
  [
    `{jahr} sollen von 100 € ${whole} {euro} ${part} ${verb[0]}`,
    `{jahr} ${verb[1]} von 100 € ${whole} {euro} ${part}`,
  ] as const;
const income = (part: string) => share('ordentlichen Erträgen', part, ['kommen', 'kamen']);
const expense = (part: string) => share('ordentlichen Aufwendungen', part, ['entfallen', 'entfielen']);

/** For each figure: as a plan, and as a result. */
const TEXT: Readonly<Record<string, readonly [planned: string, was: string]>> = {
  steuerquote: income('aus Steuern und ähnlichen Abgaben'),
  'steuerquote-ohne-ausgleich': income('aus Steuern, ohne Ausgleichsleistungen,'),
  'steuerquote-netto': income('aus Steuern, beides ohne die Gewerbesteuerumlage,'),
  zuwendungsquote: income('aus Zuwendungen und Umlagen anderer'),
  'allgemeine-zuweisungsquote': income('aus allgemeinen Zuweisungen'),
  personalintensitaet: expense('auf das Personal'),
  sachintensitaet: expense('auf Sach- und Dienstleistungen'),
  transferaufwandsquote: expense('auf Zuschüsse, Sozialleistungen und Umlagen an andere'),
  abschreibungsintensitaet: expense('auf Abschreibungen'),
  zinslastquote: [
    '{jahr} sollen auf 100 € ordentliche Aufwendungen {euro} Zinsen und ähnliche Aufwendungen kommen',
    '{jahr} kamen auf 100 € ordentliche Aufwendungen {euro} Zinsen und ähnliche Aufwendungen',
  ],
  aufwandsdeckungsgrad: [
    '{jahr} sollen 100 € ordentlichen Aufwendungen {euro} ordentliche Erträge gegenüberstehen',
    '{jahr} standen 100 € ordentlichen Aufwendungen {euro} ordentliche Erträge gegenüber',
  ],
};

/** "2017 sollen von 100 € ordentlichen Erträgen 28,66 € aus Steuern und ähnlichen Abgaben kommen", without a full stop. */
export function planSentence(name: string, { kennzahl, jahr, wertart, wert, grund }: PlanValue): string {
  if (wert === null) return `${name} ${jahr}: kein Wert (${grund})`;
  const [planned, was] = TEXT[kennzahl] ?? [];
  if (!planned || !was) return `${name} ${jahr}: ${number(wert, 2)}\u00a0%`;
  return (isPlanned(wertart) ? planned : was)
    .replace('{jahr}', String(jahr))
    .replace('{euro}', `${number(wert, 2)}\u00a0€`)
    .replaceAll('100 €', '100\u00a0€');
}

/** "Entwurf 2017: 28,66 % im Jahr 2017. Die Fassung „Planung vom Vorjahr“ kam für 2017 auf 29,66 %." Empty without the told year. */
export function selectedSentence(values: readonly PlanValue[]): string {
  const told = values.find(({ erzaehlt }) => erzaehlt);
  if (!told) return '';
  if (told.wert === null) return `${told.fassung_name}: kein Wert für ${told.jahr} (${told.grund}).`;
  const percent = (wert: number): string => `${number(wert, 2)}\u00a0%`;
  const others = values
    .filter((value) => value.jahr === told.jahr && !value.erzaehlt)
    .map(({ fassung_name, jahr, wertart, wert }) => {
      if (wert === null) return `Die Fassung „${fassung_name}“ hat für ${jahr} keinen Wert.`;
      if (!isPlanned(wertart)) return `Das Ergebnis ${jahr} in „${fassung_name}“ waren ${percent(wert)}.`;
      return `Die Fassung „${fassung_name}“ kam für ${jahr} auf ${percent(wert)}.`;
    });
  return [`${told.fassung_name}: ${percent(told.wert)} im Jahr ${told.jahr}.`, ...others].join(' ');
}
