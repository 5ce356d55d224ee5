import { statusOf } from '../../budget/versions.ts';
import { date, list } from '../../text/format.ts';
import { isPlanned, WERTART_NAME, years } from '../../text/words.ts';
import { PLAN_RATIO } from '../../words/de/kennzahlen/plan.ts';
import type { Plan } from './plan.ts';
import type { PlanValue } from './plan-values.ts';

/** What has to be said beside every figure of the plan: its versions, their status, the empty cells. */

/** "Entwurf 2017 (Entwurf, Stand Dezember 2016): Ansatz 2017, mittelfristige Planung 2018 bis 2020". */
function versionPhrase(plan: Plan, id: string): string {
  const own = plan.columns.filter(({ fassung }) => fassung.fassung === id);
  const main = own.find(({ wertart }) => isPlanned(wertart)) ?? own[0];
  if (!main) return '';
  const version = main.fassung;
  const state = [statusOf(main), version.stand && PLAN_RATIO.asOf(date(version.stand))];
  const kinds = [...new Set(own.map(({ wertart }) => wertart))].map((wertart) => {
    const jahre = own.filter((column) => column.wertart === wertart).map(({ jahr }) => jahr);
    return `${WERTART_NAME[wertart] ?? wertart} ${years(jahre)}`;
  });
  return `${version.name} (${state.filter(Boolean).join(', ')}): ${kinds.join(', ')}`;
}

/** All versions with their status, the kinds of their amounts and the years. */
export const versionsPhrase = (plan: Plan): string =>
  plan.fassungen
    .map(({ fassung }) => versionPhrase(plan, fassung))
    .filter(Boolean)
    .join('; ');

/** An empty cell of the source is no 0: it is said where a sum lacks it. */
export function emptyNote(values: readonly PlanValue[]): string | undefined {
  const versions = [...new Set(values.filter(({ leer }) => leer > 0).map(({ fassung_name }) => fassung_name))];
  if (versions.length === 0) return undefined;
  const parts = versions.map((name) => {
    const own = values.filter((value) => value.fassung_name === name && value.leer > 0);
    return PLAN_RATIO.version(name, years(own.map(({ jahr }) => jahr)));
  });
  return PLAN_RATIO.emptyNote(list(parts));
}
