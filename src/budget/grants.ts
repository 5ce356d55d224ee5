/** Grants that are published with their recipient. */
import { createHash } from 'node:crypto';
import { type Query, query } from '../engine/engine.ts';
import { ask } from '../engine/native.ts';
import type { ZUWENDUNG_STAND } from '../schema/values.ts';
import { site } from '../site.ts';
import { slug } from '../text/slug.ts';
import type { Budget } from './budget.ts';
import type { Node } from './nodes.ts';
import { PEOPLE } from './people.ts';

export const GRANTS_PAGE = '/haushalt/zuwendungen/';

/** So begins what stands for a recipient that the source does not name. */
const UNNAMED = 'nicht genannt';

/** Does the home city have any? What has none has no page of them, and no word. */
export const hasGrants = async (): Promise<boolean> => (await loadGrants()).length > 0;

export interface Zuwendung {
  ags: string;
  empfaenger: string;
  kennung: string | null;
  zweck: string;
  jahr: number;
  betrag: number;
  eigenanteil: number | null;
  genauigkeit: string;
  wertart: string;
  stand: (typeof ZUWENDUNG_STAND)[number];
  struktur: string | null;
  ebene: string | null;
  schluessel: string | null;
  amt: string | null;
  ausschuss: string | null;
  pflicht: string | null;
  befristet: string | null;
  rechtsgrundlage: string | null;
  liste: string | null;
  quelle: string;
  anmerkung: string | null;
  /** The source does not say the year, and we inferred it. */
  jahr_erschlossen: 'ja' | null;
}

export const ZUWENDUNGEN: Query<Zuwendung> = query(
  `SELECT ags, empfaenger, kennung, zweck, CAST(jahr AS INTEGER) AS jahr, CAST(betrag AS DOUBLE) AS betrag,
  CAST(eigenanteil AS DOUBLE) AS eigenanteil, genauigkeit, wertart, stand, struktur, ebene, schluessel, amt, ausschuss, pflicht,
  befristet, rechtsgrundlage, liste, quelle, anmerkung, jahr_erschlossen
FROM zuwendungen ORDER BY ags, empfaenger, jahr, zweck, wertart, stand, quelle`,
);

/** What a list adds up to in a year, as far as its grants have come. */
export interface Zuwendungssumme {
  ags: string;
  liste: string;
  jahr: number;
  wertart: string;
  stand: Zuwendung['stand'];
  /** Those that the list names. */
  empfaenger: number;
  betrag: number;
  /** Of it the grants to people, who are not named. */
  einzelpersonen: number | null;
  quelle: string;
}

/** Rows that no list has are single finds, and in no sum. */
export const ZUWENDUNGSSUMMEN: Query<Zuwendungssumme> = query(
  `SELECT ags, liste, CAST(jahr AS INTEGER) AS jahr, wertart, stand,
  CAST(count(DISTINCT CASE WHEN empfaenger <> '${PEOPLE}' AND NOT starts_with(empfaenger, '${UNNAMED}')
    THEN coalesce(kennung, empfaenger) END) AS INTEGER) AS empfaenger, CAST(sum(betrag) AS DOUBLE) AS betrag,
  CAST(sum(CASE WHEN empfaenger = '${PEOPLE}' THEN betrag END) AS DOUBLE) AS einzelpersonen, quelle
FROM zuwendungen WHERE liste IS NOT NULL
GROUP BY ags, liste, jahr, wertart, stand, quelle ORDER BY ags, jahr, liste, wertart, stand, quelle`,
);

const own = <R extends { ags: string }>(rows: readonly R[]): R[] => rows.filter(({ ags }) => ags === site.stadt.ags);

/** All grants of the home city, by recipient and year. */
export const loadGrants = async (): Promise<Zuwendung[]> => own(await ask(ZUWENDUNGEN));

/** What the lists of the home city add up to, the oldest first. */
export const loadGrantTotals = async (): Promise<Zuwendungssumme[]> => own(await ask(ZUWENDUNGSSUMMEN));

/** Those that stand under an entry of the budget. */
export const grantsOf = async ({ keys }: Pick<Budget, 'keys'>, node: Node): Promise<Zuwendung[]> =>
  (await loadGrants()).filter(
    ({ struktur, ebene, schluessel }) =>
      ebene === node.ebene && !!struktur && !!schluessel && keys.of(struktur, ebene, schluessel) === node.schluessel,
  );

/** Names a grant among the records; those of several sources have one name. */
export const grantKey = ({
  empfaenger,
  zweck,
  jahr,
}: Record<'empfaenger' | 'zweck', string> & { jahr: number | string }): string => [empfaenger, zweck, jahr].join('-');

const LONG = 60;

/**
 * What names a recipient in addresses: the key of the city's own, else the name. Ways of writing one name are one recipient; a long
 * name ends in a sum of all of it, so that two that begin alike stay two.
 */
export function recipientKey({ kennung, empfaenger }: Pick<Zuwendung, 'kennung' | 'empfaenger'>): string {
  if (kennung) return kennung;
  const whole = slug(empfaenger, Number.POSITIVE_INFINITY);
  if (whole.length <= LONG) return whole;
  return `${slug(empfaenger, LONG - 9)}-${createHash('sha256').update(whole).digest('hex').slice(0, 8)}`;
}

/** The page of a recipient; none where the source does not say who it is. */
export const recipientPage = (row: Pick<Zuwendung, 'kennung' | 'empfaenger'>): string | undefined =>
  isNamed(row) ? `${GRANTS_PAGE}${recipientKey(row)}/` : undefined;

/** Does the source name anybody? */
export const isNamed = ({ empfaenger }: Pick<Zuwendung, 'empfaenger'>): boolean => !empfaenger.startsWith(UNNAMED);
