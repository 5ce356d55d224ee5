import { number } from '../../text/format.ts';
import { isPlanned } from '../../text/words.ts';
import { PLAN_RATIO } from '../../words/de/kennzahlen/plan.ts';
import type { Kennzahl } from '../queries.ts';
import type { PlanValue } from './plan-values.ts';

/** Sentences made from the data: what of 100 euro comes from where, or goes where. */

/** How a key figure is told: its definition says it, for a plan and for a result. */
export type Told = Pick<Kennzahl, 'name' | 'satz_plan' | 'satz_ergebnis'>;

/** "2017 sollen von 100 € ordentlichen Erträgen 28,66 € aus Steuern und ähnlichen Abgaben kommen", without a full stop. */
export function planSentence(
  { name, satz_plan, satz_ergebnis }: Told,
  { jahr, wertart, wert, grund }: PlanValue,
): string {
  if (wert === null) return PLAN_RATIO.noSentence(name, jahr, grund);
  const told = isPlanned(wertart) ? satz_plan : satz_ergebnis;
  if (!told) return `${name} ${jahr}: ${number(wert, 2)}\u00a0%`;
  return told
    .replace('{jahr}', String(jahr))
    .replace('{euro}', `${number(wert, 2)}\u00a0€`)
    .replaceAll('100 €', '100\u00a0€');
}

/** "Entwurf 2017: 28,66 % im Jahr 2017. Die Fassung „Planung vom Vorjahr“ kam für 2017 auf 29,66 %." Empty without the told year. */
export function selectedSentence(values: readonly PlanValue[]): string {
  const told = values.find(({ erzaehlt }) => erzaehlt);
  if (!told) return '';
  if (told.wert === null) return PLAN_RATIO.noValueIn(told.fassung_name, told.jahr, told.grund);
  const percent = (wert: number): string => `${number(wert, 2)}\u00a0%`;
  const others = values
    .filter((value) => value.jahr === told.jahr && !value.erzaehlt)
    .map(({ fassung_name, jahr, wertart, wert }) => {
      if (wert === null) return PLAN_RATIO.otherNone(fassung_name, jahr);
      if (!isPlanned(wertart)) return PLAN_RATIO.otherResult(jahr, fassung_name, percent(wert));
      return PLAN_RATIO.otherPlan(fassung_name, jahr, percent(wert));
    });
  return [PLAN_RATIO.now(told.fassung_name, percent(told.wert), told.jahr), ...others].join(' ');
}
