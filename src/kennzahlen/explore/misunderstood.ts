import { EXPLORE_WRONG } from '../../words/de/kennzahlen/explore-question.ts';
import { GRUPPEN } from '../groups.ts';
import { ANSICHTEN, AUSWAHLEN, MASSE, type Options, type State, ZEIGEN } from './state.ts';

/** What may be given by a word; years and regions are read otherwise. */
const WORDS: readonly (readonly [name: 'mass' | 'zeigen' | 'ansicht' | 'gruppe', what: string, known: string[]])[] = [
  ['mass', EXPLORE_WRONG.measure, [...MASSE]],
  ['zeigen', EXPLORE_WRONG.shown, [...ZEIGEN]],
  ['ansicht', EXPLORE_WRONG.view, [...ANSICHTEN]],
  ['gruppe', EXPLORE_WRONG.group, [...GRUPPEN]],
];

/** An address may hold anything: only its beginning is repeated. */
const quoted = (value: string): string => `„${value.length > 40 ? `${value.slice(0, 40)}…` : value}“`;

/**
 * What an address asks for and does not get, in words; empty when all of it was understood. Parameters of other
 * names are nobody's question and not told.
 * @param state the question that was read from the address
 */
export function misunderstood(parameters: URLSearchParams, state: State, options: Options): string[] {
  const given = (name: string): string => parameters.get(name) ?? '';
  const kennzahl = options.kennzahlen.find((known) => known.kennzahl === state.kennzahl);
  const found: string[] = [];
  if (given('kennzahl') !== '' && given('kennzahl') !== state.kennzahl)
    found.push(EXPLORE_WRONG.keyFigure(quoted(given('kennzahl'))));
  found.push(...unknownRegions(given('regionen'), options));
  for (const [name, what, known] of WORDS) {
    const value = given(name);
    if (value !== '' && !known.includes(value)) found.push(`${what} ${quoted(value)}`);
    else if (value !== '' && value !== state[name]) found.push(EXPLORE_WRONG.here(what, quoted(value)));
  }
  if (given('preise') !== '' && state.preise === null) found.push(EXPLORE_WRONG.prices(quoted(given('preise'))));
  for (const name of ['von', 'bis']) {
    const jahr = given(name);
    const inside = kennzahl && /^\d{4}$/.test(jahr) && Number(jahr) >= kennzahl.von && Number(jahr) <= kennzahl.bis;
    if (jahr !== '' && !inside)
      found.push(EXPLORE_WRONG.year(quoted(jahr), kennzahl ? EXPLORE_WRONG.known(kennzahl.von, kennzahl.bis) : ''));
  }
  return found;
}

function unknownRegions(value: string, { regionen }: Options): string[] {
  if (AUSWAHLEN.some((word) => word === value)) return [];
  const known = new Set(regionen.map(({ ags }) => ags));
  const unknown = [...new Set(value.split(/[.,\s]+/))].filter((key) => key !== '' && !known.has(key));
  return unknown.length > 0
    ? [`${unknown.length === 1 ? EXPLORE_WRONG.region : EXPLORE_WRONG.regions} ${quoted(unknown.join(', '))}`]
    : [];
}
