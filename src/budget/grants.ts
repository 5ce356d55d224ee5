/** Grants that are published with their recipient. */
import { type Query, query } from '../engine/engine.ts';
import { ask } from '../engine/native.ts';
import type { ZUWENDUNG_STAND } from '../schema/values.ts';
import { site } from '../site.ts';
import type { Budget } from './budget.ts';
import type { Node } from './nodes.ts';

export interface Zuwendung {
  ags: string;
  empfaenger: string;
  zweck: string;
  jahr: number;
  betrag: number;
  genauigkeit: string;
  stand: (typeof ZUWENDUNG_STAND)[number];
  struktur: string | null;
  ebene: string | null;
  schluessel: string | null;
  amt: string | null;
  ausschuss: string | null;
  pflicht: string | null;
  befristet: string | null;
  quelle: string;
  anmerkung: string | null;
}

export const ZUWENDUNGEN: Query<Zuwendung> = query(
  `SELECT ags, empfaenger, zweck, CAST(jahr AS INTEGER) AS jahr, CAST(betrag AS DOUBLE) AS betrag, genauigkeit, stand, struktur,
  ebene, schluessel, amt, ausschuss, pflicht, befristet, quelle, anmerkung
FROM zuwendungen ORDER BY ags, empfaenger, jahr, zweck, wertart, stand, quelle`,
);

/** All grants of the home city, by recipient and year. */
export const loadGrants = async (): Promise<Zuwendung[]> =>
  (await ask(ZUWENDUNGEN)).filter(({ ags }) => ags === site.stadt.ags);

/** Those that stand under an entry of the budget. */
export const grantsOf = async ({ keys }: Pick<Budget, 'keys'>, node: Node): Promise<Zuwendung[]> =>
  (await loadGrants()).filter(
    ({ struktur, ebene, schluessel }) =>
      ebene === node.ebene && !!struktur && !!schluessel && keys.of(struktur, ebene, schluessel) === node.schluessel,
  );

/** How far a grant has come, in words. */
export const GRANT_STATE: Readonly<Record<Zuwendung['stand'], string>> = {
  gezahlt: 'gezahlt',
  bewilligt: 'bewilligt',
  geplant: 'geplant',
  beantragt: 'beantragt, nicht bewilligt',
  vorgeschlagen: 'vorgeschlagen, nicht beschlossen',
  reserve: 'Reserve: nur, wenn Geld übrig bleibt',
};

/** Names a grant among the records; those of several sources have one name. */
export const grantKey = ({
  empfaenger,
  zweck,
  jahr,
}: Record<'empfaenger' | 'zweck', string> & { jahr: number | string }): string => [empfaenger, zweck, jahr].join('-');
