import type { Budget } from '../budget/budget.ts';
import { GRANTS_PAGE, hasGrants } from '../budget/grants.ts';
import { leads, rootOf } from '../budget/part.ts';
import { KLASSIFIKATION, type Klassifikation } from '../schema/values.ts';
import type { Section } from '../ui/navigation.ts';
import { CHANGES } from '../words/de/haushalt/changes.ts';
import { SECTIONS } from '../words/de/haushalt/pages.ts';
import { hasCash } from './cash/all.ts';
import { CASH_PAGE } from './cash/queries.ts';
import { COMPANIES_PAGE, hasCompanies } from './companies/queries.ts';
import { crossed } from './cross-table.ts';
import { explorerOf } from './explore/address.ts';
import { outcomeHref, outcomes } from './plan-result.ts';
import { hasProposals, PROPOSALS_PAGE } from './proposals/queries.ts';
import { hasPosts, STAFF_PAGE } from './staff/queries.ts';
import { WAYS_IN } from './ways-in.ts';

/**
 * The pages on one part of the budget, as far as the plan has what they tell of.
 * `within`: the way in under which a page of a single entry lies.
 */
export async function sectionsOf(budget: Budget, within?: Klassifikation): Promise<Section[]> {
  const { part, tree } = budget;
  const root = rootOf(part);
  const [newest] = outcomes(budget);
  // without the tasks the first page still tells the whole
  const ways = KLASSIFIKATION.filter((one) => one === 'aufgabe' || tree.of(one).length > 0);
  return [
    ...ways.map((one) => ({
      href: `${root}${WAYS_IN[one].seite}`,
      text: one === 'aufgabe' && tree.of(one).length === 0 ? SECTIONS.whole : WAYS_IN[one].frage,
      here: one === within,
    })),
    ...(budget.vergleich ? [{ href: `${root}aenderungen/`, text: CHANGES.title }] : []),
    ...(newest ? [{ href: outcomeHref(budget, newest.jahr), text: SECTIONS.outcome(newest.jahr) }] : []),
    ...(crossed(budget) ? [{ href: `${root}querschnitt/`, text: SECTIONS.crossTable }] : []),
    ...(leads(part) && (await hasCash()) ? [{ href: CASH_PAGE, text: SECTIONS.cash }] : []),
    ...(leads(part) && (await hasPosts()) ? [{ href: STAFF_PAGE, text: SECTIONS.staff }] : []),
    ...(leads(part) && (await hasCompanies()) ? [{ href: COMPANIES_PAGE, text: SECTIONS.companies }] : []),
    ...(leads(part) && (await hasGrants()) ? [{ href: GRANTS_PAGE, text: SECTIONS.grants }] : []),
    ...(leads(part) && (await hasProposals()) ? [{ href: PROPOSALS_PAGE, text: SECTIONS.proposals }] : []),
    { href: explorerOf(part), text: SECTIONS.explore },
  ];
}
