/**
 * Who gets money, as far as a source names it: of each recipient under the entries of a briefing the newest grant that somebody has
 * decided on or planned; what is only asked for or proposed, where there is no other.
 */
import { GRANTS_PAGE, grantKey, grantsOf, type Zuwendung } from '../budget/grants.ts';
import type { Node } from '../budget/nodes.ts';
import { shortEuro } from '../text/format.ts';
import { rowOrigin } from '../ui/origins.ts';
import { DOSSIER_LINE } from '../words/de/dossier.ts';
import { GRANT_STATE } from '../words/de/haushalt/grants.ts';
import { accurately } from '../words/published.ts';
import type { EntrySummary } from './entry.ts';
import type { Sourced } from './measures.ts';

const withBelow = (node: Node): Node[] => [node, ...node.children.flatMap(withBelow)];

/** Money that is promised or spent. */
const isPromised = ({ stand }: Pick<Zuwendung, 'stand'>): boolean =>
  ['gezahlt', 'bewilligt', 'geplant'].includes(stand);

/** Does a grant say more of its recipient than another? */
export const isBefore = (a: Pick<Zuwendung, 'stand' | 'jahr'>, b: Pick<Zuwendung, 'stand' | 'jahr'>): boolean =>
  isPromised(a) === isPromised(b) ? a.jahr > b.jahr : isPromised(a);

export async function grantLines(entries: readonly EntrySummary[]): Promise<Sourced[]> {
  const nodes = entries.flatMap(({ budget, node }) => withBelow(node).map((one) => ({ budget, node: one })));
  const found = (
    await Promise.all(
      nodes.map(async ({ budget, node }) =>
        (await grantsOf(budget, node)).map((grant) => ({ grant, href: node.href })),
      ),
    )
  ).flat();
  const newest = new Map<string, { grant: Zuwendung; href: string }>();
  for (const one of found) {
    const known = newest.get(one.grant.empfaenger)?.grant;
    if (!known || isBefore(one.grant, known)) newest.set(one.grant.empfaenger, one);
  }
  const all = [...newest.values()];
  const lines = shortened(all).map(({ grant, href }) => ({
    name: grant.empfaenger,
    href,
    text: [
      { text: accurately(grant.genauigkeit, shortEuro(grant.betrag)), href: rowOrigin('zuwendungen', grantKey(grant)) },
      ` (${grant.jahr}, ${GRANT_STATE[grant.stand]}; ${grant.zweck})`,
    ],
    quelle: grant.quelle,
  }));
  if (lines.length === all.length) return lines;
  const more: Sourced = {
    name: DOSSIER_LINE.others(all.length - lines.length),
    href: GRANTS_PAGE,
    text: [DOSSIER_LINE.smaller],
    quelle: lines[0]?.quelle ?? '',
  };
  return [...lines, more];
}

/** So many recipients a sheet of paper has room for. */
const MOST = 20;

/** All of them, or the ones that get most. */
const shortened = <T extends { grant: Zuwendung }>(all: readonly T[]): readonly T[] =>
  all.length <= MOST ? all : [...all].sort((a, b) => b.grant.betrag - a.grant.betrag).slice(0, MOST);
