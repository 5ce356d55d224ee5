import type { Site } from '../../../site.ts';
import { changes } from './changes.ts';
import { ofPlan } from './plan.ts';
import type { Asked, Question } from './question.ts';
import { ofStatistics } from './statistics.ts';

/** Worked questions over the published tables: about the plan as far as it is divided, about changes where there is a plan before. */
export const questionsOf = (site: Pick<Site, 'stadt' | 'vergleichsstaedte'>, budget: Asked): Question[] => [
  ...(budget.before ? changes(site, budget, budget.before) : []),
  ...ofPlan(site, budget),
  ...ofStatistics(site),
];
