import { ask } from '../../engine/native.ts';
import { allEntries } from '../entries.ts';
import { VERGLEICHSZAHLEN, type Vergleichszahl } from '../queries.ts';

/** An indicator of the comparison, and where all its years stand. */
export interface Pair extends Omit<Vergleichszahl, 'hoechster' | 'niedrigster'> {
  /** What a city with the highest and with the lowest value "has": for the sentence that the page begins with. */
  readonly hat: readonly [hoechster: string, niedrigster: string] | null;
  readonly href: string;
}

let loaded: Promise<readonly Pair[]> | undefined;

/** The indicators that the table `kennzahlvergleich` declares, in the order of reading; read once. */
export function loadPairs(): Promise<readonly Pair[]> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Pair[]> {
  const pages = new Map((await allEntries()).flatMap(({ kennzahl, href, plan }) => (plan ? [] : [[kennzahl, href]])));
  return (await ask(VERGLEICHSZAHLEN)).map(({ hoechster, niedrigster, ...pair }) => ({
    ...pair,
    hat: hoechster !== null && niedrigster !== null ? [hoechster, niedrigster] : null,
    href: pages.get(pair.kennzahl)?.split('#')[0] ?? '/kennzahlen/',
  }));
}
