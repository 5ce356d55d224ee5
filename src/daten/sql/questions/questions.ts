import type { Site } from '../../../site.ts';
import { changes } from './changes.ts';
import { ofPlan } from './plan.ts';
import type { Asked, Named, Question } from './question.ts';
import { ofStatistics } from './statistics.ts';

/**
 * Worked questions over the published tables: about the plan as far as it is divided, about changes where there is a plan before,
 * and the same about each other part of the budget.
 */
export const questionsOf = (
  site: Pick<Site, 'stadt' | 'vergleichsstaedte'> & Named,
  budget: Asked,
  others: readonly Asked[] = [],
): Question[] => [
  ...ofPart(site, budget),
  ...others.flatMap((other) => named(other, ofPart(site, other))),
  ...ofStatistics(site),
];

const ofPart = (site: Pick<Site, 'stadt'> & Named, budget: Asked): Question[] => [
  ...(budget.before ? changes(site, budget, budget.before) : []),
  ...ofPlan(site, budget),
];

/** Questions to a part that does not lead say first which part they ask. */
const named = ({ part }: Asked, questions: readonly Question[]): Question[] =>
  questions.map((question) => ({
    ...question,
    id: `${part.id}-${question.id}`,
    titel: `${part.name}: ${question.titel}`,
  }));
