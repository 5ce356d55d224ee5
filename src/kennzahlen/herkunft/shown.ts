import { allEntries } from '../entries.ts';
import { loadPairs } from '../vergleich/pairs.ts';

/** Statistics of the pages of debt, beside those that the overview of key figures names. */
const FURTHER = [
  'bevoelkerung-30-06',
  'schulden-alt',
  'schulden-integriert',
  'schulden-integriert-kern',
  'schulden-integriert-extrahaushalte',
  'schulden-integriert-unternehmen',
  'schulden-kern-kassenkredite',
];

/** Every indicator of which a figure shows values of several cities. */
export const shownIndicators = async (): Promise<readonly string[]> => [
  ...new Set([
    'bevoelkerung',
    ...(await loadPairs()).map(({ kennzahl }) => kennzahl),
    ...(await allEntries()).flatMap(({ kennzahl, plan }) => (plan ? [] : [kennzahl])),
    ...FURTHER,
  ]),
];
