/** What an address asks and the explorer does not understand: it is left out aloud, never silently. */
import { list } from '../../text/format.ts';
import { EXPLORER_STATUS } from '../../words/de/haushalt/explore.ts';
import { filtersOf, type Options, parseState, type State } from './state.ts';

/** What the explorer answers to; parameters of other names are nobody's question. */
const NAMES = ['fassung', 'jahr', 'groesse', 'einheit', 'intern', 'gruppe', 'untergruppe', 'text', 'sort', 'alle'];

/** "„groesse=einnahmen“ …": each part of the address that the question does not have, as a sentence; empty when there is none. */
export function misunderstood(parameters: URLSearchParams, options: Options): string {
  const state = parseState(parameters, options);
  const understood = new Set(partsOf(state));
  const names = [...NAMES, ...filtersOf(options).map(({ ebene }) => ebene)];
  const wrong = [...parameters].flatMap(([name, value]) => {
    const given = value.replace(/\s+/g, ' ').trim();
    if (given === '' || !names.includes(name) || understood.has(`${name}=${given.replaceAll(' ', '')}`)) return [];
    return [`„${name}=${given.slice(0, 40)}“`];
  });
  return wrong.length > 0 ? EXPLORER_STATUS.misunderstood(list(wrong)) : '';
}

/** All that a question says, also where it is what the page begins with; blanks do not count. */
function partsOf(state: State): string[] {
  const { fassung, jahre, groesse, einheit, intern, gruppe, untergruppe, nur, text, sort, alle } = state;
  const parts: [string, string | null][] = [
    ['fassung', fassung],
    ...jahre.map((jahr): [string, string] => ['jahr', String(jahr)]),
    ['groesse', groesse],
    ['einheit', einheit],
    ['intern', intern ? 'ja' : null],
    ['gruppe', gruppe],
    ['untergruppe', untergruppe],
    ...Object.entries(nur),
    ['text', text],
    ['sort', sort && `${sort.descending ? '-' : ''}${sort.column}`],
    ['alle', alle ? 'ja' : null],
  ];
  return parts.flatMap(([name, value]) => (value ? [`${name}=${value.replace(/\s+/g, '')}`] : []));
}
